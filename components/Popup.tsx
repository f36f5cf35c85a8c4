import type { JSX } from 'preact';

import type { ComparisonRow } from '@/lib/model/comparison';
import type { PolicyState } from '@/lib/model/policy-state';
import type { TabReport } from '@/lib/model/tab-report';
import { language, product } from '@/lib/text/en';
import { buttons } from '@/lib/text/popup';

import { AccountCard } from './AccountCard';
import { ActionButton } from './ActionButton';
import { ComparisonTable } from './ComparisonTable';
import { EmptyState } from './EmptyState';
import { HealthList } from './HealthList';
import { Icon } from './Icon';
import { PolicyCard } from './PolicyCard';
import type { OnAction } from './popup-action';

type Props = {
  /** Null: the tab is not claude.ai, or nothing is known of it. */
  readonly report: TabReport | null;
  readonly policyState: PolicyState;
  readonly comparison: readonly ComparisonRow[];
  readonly onAction?: OnAction;
};

/** What the toolbar button opens: this account, what is required of it, whether the protection works, the policy. */
export function Popup({ report, policyState, comparison, onAction }: Props): JSX.Element {
  const { policy } = policyState;
  const trainingMissed = comparison.some((row) => row.subject === 'training' && row.verdict === 'not-met');
  return (
    <main class="popup" {...language}>
      <h1 class="brand">
        <Icon name="shield" />
        <span>{product}</span>
        {policy.organizationName !== '' && <span class="brand-for">{policy.organizationName}</span>}
      </h1>
      {report === null && <EmptyState onAction={onAction} />}
      {report !== null && (
        <>
          <AccountCard account={report.account} onAction={onAction} />
          {report.account.signedIn !== false && (
            <ComparisonTable rows={comparison} account={report.account} policy={policy} />
          )}
          {trainingMissed && (
            <ActionButton
              action={{ kind: 'open-privacy-settings' }}
              label={buttons.privacySettings}
              onAction={onAction}
            />
          )}
          <HealthList health={report.health} onAction={onAction} />
        </>
      )}
      <PolicyCard policyState={policyState} />
    </main>
  );
}
