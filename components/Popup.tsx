import type { JSX } from 'preact';

import type { Retention } from '@/lib/model/account-status';
import type { ComparisonRow } from '@/lib/model/comparison';
import type { SubjectFacts } from '@/lib/model/fact';
import type { Gap, GapWay } from '@/lib/model/gap';
import type { Policy } from '@/lib/model/policy';
import type { DueCount } from '@/lib/model/chat-row';
import type { PolicyState } from '@/lib/model/policy-state';
import type { TabReport } from '@/lib/model/tab-report';
import type { TrainingChange } from '@/lib/model/training-change';
import { language, product } from '@/lib/text/en';
import { openGuide, reviewDue } from '@/lib/text/kept';
import { checkChats, notHeard } from '@/lib/text/popup';

import { AccountCard } from './AccountCard';
import { ActionButton } from './ActionButton';
import { ComparisonTable } from './ComparisonTable';
import { DueNote } from './DueNote';
import { EmptyState } from './EmptyState';
import { GapList } from './GapList';
import { HealthList } from './HealthList';
import { Icon } from './Icon';
import { PolicyCard } from './PolicyCard';
import type { OnAction } from './popup-action';
import { TrainingResult } from './TrainingResult';
import { WhatElse } from './WhatElse';

type Props = {
  /** Null: the tab is not claude.ai, or nothing is known of it. */
  readonly report: TabReport | null;
  readonly policyState: PolicyState;
  readonly comparison: readonly ComparisonRow[];
  readonly gaps: readonly Gap[];
  /** How long chats are kept with training off; null where that changes nothing. */
  readonly shorter: Retention | null;
  /** What became of turning training off from here; null before anybody asked for it. */
  readonly trainingChange: TrainingChange | 'working' | null;
  /** How often in a row what was pressed could not be done: the tab is gone, or does not hear us. */
  readonly unheard: number;
  /** What is known of the plan of this account; empty while that is unknown. */
  readonly knowledge: readonly SubjectFacts[];
  /** Conversations that should not stay; null when what is known of them could not be read. */
  readonly due: DueCount | null;
  readonly onAction?: OnAction;
};

/** What the toolbar button opens: this account, what is required of it, what to do, whether the protection works, the policy. */
export function Popup({ report, policyState, unheard, due, onAction, ...rest }: Props): JSX.Element {
  const { policy } = policyState;
  return (
    <main class="popup" {...language}>
      <h1 class="brand">
        <Icon name="shield" />
        <span>{product}</span>
        {policy.organizationName !== '' && <span class="brand-for">{policy.organizationName}</span>}
      </h1>
      {unheard > 0 && (
        // A new one each time: the same words in the same place are not read out again.
        <p key={unheard} role="alert" class="warning unheard">
          <Icon name="alert" />
          <span>{notHeard}</span>
        </p>
      )}
      <DueNote due={due} onAction={onAction} />
      {report === null && <EmptyState onAction={onAction} />}
      {report !== null && <Report {...rest} report={report} policy={policy} onAction={onAction} />}
      <PolicyCard policyState={policyState} />
    </main>
  );
}

type ReportProps = Omit<Props, 'report' | 'policyState' | 'unheard' | 'due' | 'onAction'> & {
  readonly report: TabReport;
  readonly policy: Policy;
  readonly onAction: OnAction | undefined;
};

function Report(props: ReportProps): JSX.Element {
  const { report, policy, comparison, gaps, shorter, trainingChange, knowledge, onAction } = props;
  const { account, health } = report;
  const overdue = reviewDue(knowledge);
  const isSignedIn = account.signedIn !== false;
  const isToDo = (way: GapWay): boolean => isSignedIn && gaps.some((gap) => gap.way === way);
  const protection = <HealthList health={health} offersReload={!isToDo('reload')} onAction={onAction} />;
  const isBroken = [health.pageGate, health.wireGate, health.browserGate].includes('broken');
  return (
    <>
      {isBroken && protection}
      <AccountCard
        account={account}
        offersSwitch={!isToDo('switch')}
        offersReload={!isToDo('reload')}
        onAction={onAction}
      />
      {isSignedIn && (
        <>
          <div>
            <ComparisonTable rows={comparison} account={account} policy={policy} />
            <WhatElse knowledge={knowledge} />
          </div>
          <TrainingResult change={trainingChange} onAction={onAction} />
          <GapList
            {...{ gaps, account, policy, shorter, onAction }}
            isTurningOff={trainingChange === 'working'}
          />
        </>
      )}
      {!isBroken && protection}
      {overdue !== null && <p class="details">{overdue}</p>}
      <div class="actions">
        {!isToDo('guide') && (
          <ActionButton
            action={{ kind: 'open-guide', plan: account.plan.value }}
            label={openGuide(account.plan.value)}
            onAction={onAction}
          />
        )}
        <ActionButton action={{ kind: 'open-chats', at: 'check' }} label={checkChats} onAction={onAction} />
      </div>
    </>
  );
}
