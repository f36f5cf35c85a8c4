import { actions } from '@/lib/model/action';
import { likelihoods } from '@/lib/model/likelihood';
import { accountStances, type Policy, reminderPauses } from '@/lib/model/policy';
import { actionMap } from './compare-actions';
import {
  type Both,
  company,
  type Compare,
  dayMap,
  type DetectorRow,
  exempt,
  facts,
  fewer,
  lookedFor,
  more,
  neither,
  ordered,
  type PolicyChange,
  quiet,
  rules,
  ticks,
} from './compare-values';
import { same } from './same';

/** What becomes of it from the first policy to the second, key by key. `detectors`: all that are built in. */
export function changesBetween(
  before: Policy,
  after: Policy,
  detectors: readonly DetectorRow[],
): readonly PolicyChange[] {
  const keys = Object.keys(table) as (keyof Policy)[];
  return keys.flatMap((key) => changesOf(key, { before, after, detectors }));
}

/** Whether the first policy is nowhere looser than the second in this key. */
export function isAtLeastAsStrict(
  key: keyof Policy,
  one: Policy,
  other: Policy,
  detectors: readonly DetectorRow[],
): boolean {
  return changesOf(key, { before: other, after: one, detectors }).every(({ effect }) => effect !== 'looser');
}

function changesOf<K extends keyof Policy>(key: K, both: Both): readonly PolicyChange[] {
  const { before, after } = both;
  if (same(before[key], after[key])) return [];
  return table[key](before[key], after[key], both).map((change) => ({ key, ...change }));
}

const ways = ['allow', 'warn', 'block'] as const;

/** Every key has to say which of its values is the stricter one. */
const table: { readonly [K in keyof Policy]: Compare<Policy[K]> } = {
  mode: ordered(['simulate', 'enforce']),
  enforcePercent: more('% of the seats'),
  organizationName: neither,
  contact: neither,
  organizationIds: company,
  emailDomains: company,
  actions: actionMap,
  minimumLikelihood: ordered([...likelihoods].reverse()),
  minimumActionOnPersonalAccount: ordered(actions),
  minimumActionWithTrainingOn: ordered(actions),
  override: ordered(['allowed', 'with-justification', 'never']),
  unreadableContent: ordered(ways),
  audio: ordered(ways),
  personalAccounts: ordered(accountStances),
  exemptPlans: exempt,
  exemptEmailDomains: exempt,
  reminderPause: ordered([...reminderPauses].reverse()),
  restrictTenants: ordered([false, true]),
  unguardedTabs: ordered(['allow', 'block']),
  showOriginals: ordered([true, false]),
  requireCompanyAccount: ordered([false, true]),
  requireTrainingOff: ordered([false, true]),
  mayTurnTrainingOff: ordered([true, false]),
  feedback: ordered(ways),
  maximumRetentionDays: fewer('days', 'no limit'),
  facts,
  factsReviewDays: fewer('days'),
  vendorReview: ticks,
  remindToDelete: ordered([false, true]),
  deletionDays: dayMap,
  deletionDaysOnPersonalAccount: fewer('days'),
  deletePersonalChats: ordered([false, true]),
  remindEveryHours: fewer('hours'),
  quietHours: quiet,
  mostSnoozes: fewer('times'),
  snoozeHours: fewer('hours'),
  ledgerSize: more('conversations'),
  reminderSends: fewer('messages', 'never'),
  suggestIncognito: ordered([false, true]),
  patterns: rules,
  wordLists: rules,
  exactMatch: rules,
  classificationWords: lookedFor,
};
