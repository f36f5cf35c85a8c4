import type { Policy } from '@/lib/model/policy';
import type { PolicyState } from '@/lib/model/policy-state';

/** What is in force for every key that no administrator wrote: useful at once, and never a dead end. */
export const baseline: Policy = {
  organizationName: '',
  contact: '',
  organizationIds: [],
  emailDomains: [],
  mode: 'enforce',
  actions: { default: 'warn' },
  minimumLikelihood: 'LIKELY',
  minimumActionOnPersonalAccount: 'warn',
  minimumActionWithTrainingOn: 'warn',
  override: 'allowed',
  unreadableContent: 'warn',
  audio: 'warn',
  personalAccounts: 'remind',
  exemptPlans: [],
  exemptEmailDomains: [],
  reminderPause: 'day',
  restrictTenants: false,
  unguardedTabs: 'allow',
  showOriginals: false,
  requireCompanyAccount: false,
  requireTrainingOff: false,
  mayTurnTrainingOff: false,
  feedback: 'warn',
  maximumRetentionDays: 0,
  facts: [],
  factsReviewDays: 365,
  vendorReview: {},
  patterns: [],
  wordLists: [],
  exactMatch: [],
  classificationWords: [],
};

/** Before anything is known: not "no policy", but "not told yet". */
export const pendingBaseline: PolicyState = {
  version: 1,
  state: 'pending',
  policy: baseline,
  problems: [],
  since: null,
};
