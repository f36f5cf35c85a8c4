import type { JSX } from 'preact';

import type { Policy } from '@/lib/model/policy';
import type { ConditionState, VendorReview } from '@/lib/model/review-state';
import { sections } from '@/lib/text/guide';
import {
  conditionWords,
  halves,
  howToTick,
  reviewLead,
  reviewSummary,
  sightText,
  statusNames,
  tickText,
} from '@/lib/text/vendor-review';

import { Icon, type IconName } from '@/components/Icon';

const icons: Readonly<Record<ConditionState['status'], IconName>> = {
  met: 'check',
  partly: 'question',
  open: 'dash',
  due: 'clock',
};

type Props = { readonly review: VendorReview; readonly policy: Policy; readonly today: string };

/** The conditions of the vendor review: what is seen of each, what the organisation says of it, and whether it is met. */
export function VendorChecklist({ review, policy, today }: Props): JSX.Element {
  return (
    <section id="review" aria-labelledby="review-title">
      <h2 id="review-title">{sections.review}</h2>
      <p>{reviewLead}</p>
      <p class="summary">{reviewSummary(review, today)}</p>
      <ol class="conditions">
        {review.states.map((state) => (
          <li key={state.condition}>
            <div class="subject-head">
              <h3>{conditionWords[state.condition].title}</h3>
              <span class={`verdict verdict-${state.status}`}>
                <Icon name={icons[state.status]} />
                {statusNames[state.status]}
              </span>
            </div>
            <p>{conditionWords[state.condition].says}</p>
            <dl>
              <div>
                <dt>{halves.seen}</dt>
                <dd>{sightText(state, policy)}</dd>
              </div>
              <div>
                <dt>{halves.said}</dt>
                <dd>{tickText(state)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ol>
      <p class="source">{howToTick}</p>
    </section>
  );
}
