import fc from 'fast-check';
import { plans } from '@/lib/model/account-status';
import { actions } from '@/lib/model/action';
import { likelihoods } from '@/lib/model/likelihood';
import { subjects, surfaces } from '@/lib/model/fact';
import { ownTrainings } from '@/lib/model/organization-fact';
import { conditions } from '@/lib/model/vendor-review';
import { checkNames } from '@/lib/model/organization-rules';
import { accountStances, modes, overrides, type Policy, reminderPauses } from '@/lib/model/policy';

/** Detectors that valid policies may name. */
export const detectors = ['us-ssn', 'iban'];
const unreadable = ['allow', 'warn', 'block'] as const;

const keywords = fc.uniqueArray(fc.constantFrom('case no', 'Akte', '案件'));
const pattern = fc.record({
  id: fc.constantFrom('own-case', 'own-file-2', 'own-host'),
  name: fc.constantFrom('case number', 'x', ''),
  keywords,
  proximity: fc.integer({ min: 1, max: 150 }),
  pattern: fc.constantFrom('CASE-\\d{6}', '(?i)a|b', '^x{2,9}$'),
  check: fc.constantFrom(...checkNames),
  likelihood: fc.constantFrom(...likelihoods),
  caseSensitive: fc.boolean(),
});
const wordList = fc.record({
  id: fc.constantFrom('own-words', 'own-projects'),
  name: fc.constant('project name'),
  words: fc.uniqueArray(fc.constantFrom('Falcon', 'blue heron', '東京', 'C++ 17'), { minLength: 1 }),
  wholeWord: fc.boolean(),
  caseSensitive: fc.boolean(),
  likelihood: fc.constantFrom(...likelihoods),
});
const exactMatch = {
  id: 'own-members',
  name: 'member number',
  keywords: [],
  proximity: 80,
  shapes: ['AA-999-9999', 'digits 7'],
  normalise: 'alphanumeric' as const,
  check: 'none' as const,
  key: 'ABEiM0RVZneImaq7zN3u/w==',
  count: 4,
  set: ['ARMRAAAAAAAEqgaWQly2', 'iWa0ZAAA'],
};

const fact = {
  surfaces: fc.uniqueArray(fc.constantFrom(...surfaces), { minLength: 1, maxLength: 3 }),
  says: fc.constantFrom('Kept for 90 days.', 'x'.repeat(300)),
  source: fc.constant('per our agreement of 2026-03-01'),
  dated: fc.constantFrom('2026-03-01', '2024-02-29'),
  retentionDays: fc.constant(null),
  training: fc.constant(null),
};
/** Null stands for what was not written. */
const facts = fc.array(
  fc.oneof(
    fc.record({ ...fact, subject: fc.constantFrom(...subjects) }),
    fc.record({
      ...fact,
      subject: fc.constant('training' as const),
      training: fc.constantFrom(...ownTrainings),
    }),
    fc.record({
      ...fact,
      subject: fc.constantFrom('retention' as const, 'incognito' as const),
      retentionDays: fc.integer({ min: 0, max: 3650 }),
    }),
  ),
  { maxLength: 3 },
);

/** A valid policy as it is in force; keys may be missing. */
export const validPolicy: fc.Arbitrary<Partial<Policy>> = fc.record(
  {
    organizationName: fc.constantFrom('', 'Northwind'),
    contact: fc.constantFrom('', 'https://help.northwind.example', 'mailto:a@northwind.example'),
    organizationIds: fc.array(fc.uuid(), { maxLength: 3 }),
    emailDomains: fc.array(fc.constantFrom('northwind.example', 'a.example'), { maxLength: 3 }),
    mode: fc.constantFrom(...modes),
    enforcePercent: fc.integer({ min: 0, max: 100 }),
    actions: fc.dictionary(
      fc.constantFrom('default', 'identity', 'financial', 'personal', ...detectors),
      fc.constantFrom(...actions),
    ),
    minimumLikelihood: fc.constantFrom(...likelihoods),
    minimumActionOnPersonalAccount: fc.constantFrom(...actions),
    minimumActionWithTrainingOn: fc.constantFrom(...actions),
    override: fc.constantFrom(...overrides),
    unreadableContent: fc.constantFrom(...unreadable),
    audio: fc.constantFrom(...unreadable),
    personalAccounts: fc.constantFrom(...accountStances),
    exemptPlans: fc.uniqueArray(fc.constantFrom(...plans), { maxLength: 3 }),
    exemptEmailDomains: fc.uniqueArray(fc.constantFrom('partner.example', 'a.example')),
    reminderPause: fc.constantFrom(...reminderPauses),
    // True needs organisations: see tenants.test.ts.
    restrictTenants: fc.constant(false),
    unguardedTabs: fc.constantFrom('allow', 'block'),
    showOriginals: fc.boolean(),
    requireCompanyAccount: fc.boolean(),
    requireTrainingOff: fc.boolean(),
    mayTurnTrainingOff: fc.boolean(),
    feedback: fc.constantFrom(...unreadable),
    maximumRetentionDays: fc.oneof(fc.constant(0), fc.integer({ min: 30, max: 3650 })),
    facts,
    factsReviewDays: fc.integer({ min: 30, max: 3650 }),
    vendorReview: fc.dictionary(fc.constantFrom(...conditions), fc.constantFrom('2026-03-01', '2025-12-31')),
    remindToDelete: fc.boolean(),
    deletionDays: fc.dictionary(
      fc.constantFrom('default', 'identity', 'financial', ...detectors),
      fc.integer({ min: 0, max: 3650 }),
    ),
    deletionDaysOnPersonalAccount: fc.integer({ min: 0, max: 3650 }),
    deletePersonalChats: fc.boolean(),
    remindEveryHours: fc.integer({ min: 1, max: 720 }),
    quietHours: fc.constantFrom('', '22:00-07:00'),
    mostSnoozes: fc.integer({ min: 0, max: 100 }),
    snoozeHours: fc.integer({ min: 1, max: 720 }),
    ledgerSize: fc.integer({ min: 10, max: 5000 }),
    reminderSends: fc.integer({ min: 0, max: 1000 }),
    suggestIncognito: fc.boolean(),
    patterns: fc.array(pattern, { maxLength: 1 }),
    wordLists: fc.uniqueArray(wordList, { selector: ({ id }) => id, maxLength: 3 }),
    exactMatch: fc.constantFrom([], [exactMatch]),
    classificationWords: fc.uniqueArray(fc.constantFrom('Restricted', 'Streng geheim')),
  },
  { requiredKeys: [] },
);
