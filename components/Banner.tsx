import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Reminder } from '@/lib/model/reminder';
import {
  bannerAccount,
  bannerDismiss,
  bannerIncognito,
  bannerLabel,
  bannerSwitch,
  bannerText,
  bannerTitle,
  bannerTurnOff,
  incognitoAddress,
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
  onTurnOff(): void;
  onDismiss(): void;
};

/** Says beside the composer whose account this is not. It takes no focus, and clicks pass through all but its buttons. */
export function Banner({ reminder, place, isSaid, onSwitch, onTurnOff, onDismiss }: Props): JSX.Element {
  // Not whether it was in plain sight: a page that covers it needs no click to be rid of it, and watching that costs the
  // page a frame after the other for as long as it is there.
  const since = useRef(performance.now());
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Firefox lets the focus stop at whatever could be scrolled, even where nothing is out of sight.
    const section = card.current;
    if (section === null) return;
    section.style.overflowY = section.scrollHeight > section.clientHeight + 1 ? 'auto' : 'hidden';
  });
  const { stance, pause, account, contact, suggestsIncognito } = reminder;
  const company = account.companyOrganization;
  const change = bannerSwitch(reminder);
  const which = bannerAccount(reminder);
  return (
    <section
      ref={card}
      class={`cg banner banner-${stance}`}
      aria-label={`${product}: ${bannerLabel}`}
      style={place}
      {...language}
    >
      <Icon name={stance === 'block' || stance === 'training' ? 'alert' : accountIcon(account)} />
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
          {stance === 'training' && (
            <button
              type="button"
              class="button button-primary"
              onClick={(event) => event.isTrusted && onTurnOff()}
            >
              {bannerTurnOff}
            </button>
          )}
          {suggestsIncognito && (
            <a class="link" href={incognitoAddress} target="_blank" rel="noopener noreferrer">
              {bannerIncognito}
            </a>
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
