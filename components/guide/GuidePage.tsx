import type { JSX } from 'preact';

import type { AccountStatus } from '@/lib/model/account-status';
import { type Surface, surfaces } from '@/lib/model/fact';
import type { PolicyState } from '@/lib/model/policy-state';
import type { VendorReview } from '@/lib/model/review-state';
import { language } from '@/lib/text/en';
import {
  about,
  asOf,
  comparedSurfaces,
  dueSummary,
  guideLead,
  guideTitle,
  navigation,
  print,
  sections,
  welcomeLink,
} from '@/lib/text/guide';

import { PageHead } from '@/components/PageHead';
import { FactsSection } from './FactsSection';
import { type Feature, FeatureTable } from './FeatureTable';
import type { AllFacts } from './found';
import { PlanTable } from './PlanTable';
import { RulesSection } from './RulesSection';
import { VendorChecklist } from './VendorChecklist';

export type Guide = {
  readonly policyState: PolicyState;
  /** Of the claude.ai tab that was last in front; null when none has said anything. */
  readonly account: AccountStatus | null;
  /** Shown at first; null when it is not known which. */
  readonly surface: Surface | null;
  readonly facts: AllFacts;
  readonly features: readonly Feature[];
  readonly review: VendorReview;
  /** How many days a chat may be kept that goes along with feedback on this account. */
  readonly feedbackDays: number;
  /** ISO date. */
  readonly today: string;
};

type Props = Guide & { onSurface(surface: Surface): void; onPrint(): void };

/** The organisation's rules, what is known of each plan and product, and the vendor review. */
export function GuidePage(props: Props): JSX.Element {
  const { policyState, account, surface, facts, features, review, feedbackDays, today } = props;
  const { onSurface, onPrint } = props;
  const due = surfaces.flatMap((one) => facts[one].filter(({ dueSince }) => dueSince !== null));
  return (
    <div class="page guide" {...language}>
      <PageHead policy={policyState.policy} title={guideTitle} lead={guideLead}>
        <p class="source">{asOf(today)}</p>
      </PageHead>
      <nav aria-label={navigation}>
        <ul>
          {Object.entries(sections).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
        <button type="button" class="action" onClick={onPrint}>
          {print}
        </button>
      </nav>
      <main>
        <RulesSection policyState={policyState} feedbackDays={feedbackDays} />
        <FactsSection account={account} facts={facts} surface={surface} onSurface={onSurface} />
        <PlanTable facts={facts} plans={comparedSurfaces} />
        <section id="features" aria-labelledby="features-title">
          <h2 id="features-title">{sections.features}</h2>
          <FeatureTable subject="hipaa" features={features} />
          <FeatureTable subject="zero-data-retention" features={features} />
        </section>
        <VendorChecklist review={review} policy={policyState.policy} today={today} />
        <section id="about" aria-labelledby="about-title">
          <h2 id="about-title">{sections.about}</h2>
          {about.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p class="summary">{dueSummary(new Set(due.map(({ subject }) => subject)).size)}</p>
          <p>
            <a class="link" href="/welcome.html">
              {welcomeLink}
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}
