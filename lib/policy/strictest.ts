import type { Policy } from '@/lib/model/policy';

/**
 * What a key counts as when its written value is refused: never milder than any value it may have.
 * An empty list of ids or domains would be milder (it leaves the plan to decide), so each list names
 * one entry that nobody has: the nil UUID (RFC 9562, 5.9) and a domain below `.invalid` (RFC 2606, 2). For a rule
 * of the organisation's own that cannot be read its last good version stands in: see `parsePolicy`.
 */
export const strictest: Policy = {
  organizationName: '',
  contact: '',
  organizationIds: ['00000000-0000-0000-0000-000000000000'],
  emailDomains: ['refused.invalid'],
  mode: 'enforce',
  enforcePercent: 100,
  // By its name, because detectors of everyday things look only where they are named.
  actions: { default: 'block', personal: 'block' },
  minimumLikelihood: 'VERY_UNLIKELY',
  minimumActionOnPersonalAccount: 'block',
  minimumActionWithTrainingOn: 'block',
  override: 'never',
  unreadableContent: 'block',
  audio: 'block',
  personalAccounts: 'block',
  exemptPlans: [],
  exemptEmailDomains: [],
  reminderPause: 'none',
  restrictTenants: true,
  unguardedTabs: 'block',
  showOriginals: false,
  requireCompanyAccount: true,
  requireTrainingOff: true,
  mayTurnTrainingOff: false,
  feedback: 'block',
  maximumRetentionDays: 30,
  facts: [],
  factsReviewDays: 30,
  vendorReview: {},
  remindToDelete: true,
  deletionDays: { default: 0 },
  deletionDaysOnPersonalAccount: 0,
  deletePersonalChats: true,
  remindEveryHours: 1,
  quietHours: '',
  mostSnoozes: 0,
  snoozeHours: 1,
  ledgerSize: 5000,
  reminderSends: 1,
  suggestIncognito: true,
  patterns: [],
  wordLists: [],
  exactMatch: [],
  classificationWords: [],
};
