import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

import type { Reminder } from '@/lib/model/reminder';
import {
  bannerAccount,
  bannerDismiss,
  bannerLabel,
  bannerSwitch,
  bannerText,
  bannerTitle,
} from '@/lib/text/banner';
import { contactLink } from '@/lib/text/dialog';
import { language, product } from '@/lib/text/en';

import { ContactLink } from './ContactLink';
import { Icon } from './Icon';
import { accountIcon } from './account-icon';
import { isDeliberate } from './deliberate';
import type { BannerPlace } from './banner-place';

type Props = {
  readonly reminder: Reminder;
  readonly place: BannerPlace;
  /** Not at first: a screen reader announces what changes in a region that it already knows. */
  readonly isSaid: boolean;
  onSwitch(organizationId: string): void;
  onDismiss(): void;
};

/** Says beside the composer whose account this is not. It takes no focus, and clicks pass through all but its buttons. */
export function Banner({ reminder, place, isSaid, onSwitch, onDismiss }: Props): JSX.Element {
  // Not whether it was in plain sight: a page that covers it needs no click to be rid of it, and watching that costs the
  // page a frame after the other for as long as it is there.
  const since = useRef(performance.now());
  const { stance, pause, account, contact } = reminder;
  const company = account.companyOrganization;
  const change = bannerSwitch(reminder);
  const which = bannerAccount(reminder);
  return (
    <section
      class={`cg banner banner-${stance}`}
      aria-label={`${product}: ${bannerLabel}`}
      style={place}
      {...language}
    >
      <Icon name={stance === 'block' ? 'alert' : accountIcon(account)} />
      <div class="banner-body">
        <div class="banner-text" role="status">
          {isSaid && (
            <>
              <p class="banner-title">
                {bannerTitle(reminder)}
                {which !== '' && <span class="banner-account"> ({which})</span>}
              </p>
              <p>{bannerText(reminder)}</p>
            </>
          )}
        </div>
        <div class="banner-ways">
          {company !== null && change !== '' && (
            <button
              type="button"
              class="button button-primary"
              onClick={(event) => event.isTrusted && onSwitch(company.id)}
            >
              {change}
            </button>
          )}
          <ContactLink contact={contact} label={contactLink} />
          {pause !== null && (
            <button
              type="button"
              class="button button-plain"
              onClick={(event) => isDeliberate(event, since.current) && onDismiss()}
            >
              {bannerDismiss[pause]}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
