import { type AccountStatus, mayTrain } from '@/lib/model/account-status';
import type { ComparisonRow } from '@/lib/model/comparison';
import type { Gap, GapWay } from '@/lib/model/gap';
import type { Policy } from '@/lib/model/policy';

/** What is to be done, in the order of the rows; empty when all is as required. */
export function gapsOf(
  rows: readonly ComparisonRow[],
  account: AccountStatus,
  policy: Policy,
): readonly Gap[] {
  const missed = rows.filter(({ verdict }) => verdict === 'not-met');
  const hasTrainingGap = missed.some(({ subject }) => subject === 'training');
  const gaps: Gap[] = missed.map(({ subject }) => ({
    subjects: [subject],
    isUnknown: false,
    way: wayOut(subject, account, policy, hasTrainingGap),
  }));
  const unknown = rows.filter(({ verdict }) => verdict === 'unknown').map(({ subject }) => subject);
  for (const way of ['reload', 'open-settings', 'contact', 'guide'] as const) {
    const [first, ...others] = unknown.filter((subject) => wayToKnow(subject, account, policy) === way);
    if (first !== undefined) gaps.push({ subjects: [first, ...others], isUnknown: true, way });
  }
  return gaps;
}

function wayOut(
  subject: ComparisonRow['subject'],
  account: AccountStatus,
  policy: Policy,
  hasTrainingGap: boolean,
): GapWay {
  if (subject === 'account') return account.companyOrganization === null ? help(policy) : 'switch';
  if (subject === 'training') return 'turn-off';
  // Where training is to be turned off anyway, one button does both.
  return isShortenedByTraining(account) && !hasTrainingGap ? 'turn-off' : help(policy);
}

/** Reloading lets the page say it again; what it still does not say then, its settings may. */
function wayToKnow(subject: ComparisonRow['subject'], account: AccountStatus, policy: Policy): GapWay {
  if (account.kind.value === 'unknown') return 'reload';
  if (subject === 'retention' && account.retention.value === 'custom') return help(policy);
  return account.plan.value === 'unknown' ? 'reload' : 'open-settings';
}

const help = ({ contact }: Policy): GapWay => (contact === '' ? 'guide' : 'contact');

/** Whether training is what makes conversations be kept that long. */
function isShortenedByTraining({ training, retention }: AccountStatus): boolean {
  return (
    mayTrain(training.value) &&
    typeof retention.value === 'object' &&
    retention.value.after === 'conversation'
  );
}
