import { expect, test } from 'vitest';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { baseline } from '@/lib/policy/baseline';
import { strictest } from '@/lib/policy/strictest';
import { ownFactsFilledIn, ownFactsInForce, toldOfOwnFacts } from './own-facts';
import { ownRulesFilledIn, ownRulesInForce, toldOfOwnRules } from './own-rules';
import { readPolicies } from './read-policies';

const detectors = ['us-ssn', 'us-ein', 'iban', 'payment-card'];
const valid = readPolicies('valid');
const invalid = readPolicies('invalid');

/** File in `invalid/` -> what the administrator is told: key and sentence. */
const told: Record<string, readonly (readonly [key: string, sentence: string])[]> = {
  ...toldOfOwnRules,
  ...toldOfOwnFacts,
  'actions-a-list': [
    [
      'actions',
      'actions must be an object that gives detectors or categories an action, not a list of 1 entry. Until it is corrected, every finding is blocked.',
    ],
  ],
  'actions-bad-action': [
    [
      'actions.us-ssn',
      'actions.us-ssn must be "allow", "warn", "redact" or "block", not "blokc". Did you mean "block"? Until it is corrected, it counts as "block".',
    ],
  ],
  'actions-misspelt-beside-the-right-one': [
    [
      'actions.us-snn',
      'actions.us-snn names no detector and no category. Did you mean "us-ssn"? It has no effect.',
    ],
  ],
  'actions-misspelt-detector': [
    [
      'actions.us-snn',
      'actions.us-snn names no detector and no category. Did you mean "us-ssn"? Until it is corrected, "us-ssn" counts as "block".',
    ],
  ],
  'actions-not-an-object': [
    [
      'actions',
      'actions must be an object that gives detectors or categories an action, not "block". Until it is corrected, every finding is blocked.',
    ],
  ],
  'actions-unknown-detector': [
    [
      'actions.telephone-number',
      'actions.telephone-number names no detector and no category. It has no effect.',
    ],
  ],
  'audio-misspelt': [
    [
      'audio',
      'audio must be "allow", "warn" or "block", not "blok". Did you mean "block"? Until it is corrected, it counts as "block".',
    ],
  ],
  'personal-accounts-redact': [
    [
      'personalAccounts',
      'personalAccounts must be "allow", "remind", "warn" or "block", not "redact". Until it is corrected, it counts as "block".',
    ],
  ],
  'restrict-tenants-alone': [
    [
      'restrictTenants',
      'restrictTenants has no effect without organizationIds, the organisations that stay allowed.',
    ],
  ],
  'unguarded-tabs-as-flag': [
    [
      'unguardedTabs',
      'unguardedTabs must be "allow" or "block", not true. Until it is corrected, it counts as "block".',
    ],
  ],
  'contact-bare-address': [
    [
      'contact',
      'contact must be an https: or mailto: address, or empty, not "security@northwind.example". Until it is corrected, it counts as empty.',
    ],
  ],
  'contact-plain-http': [
    [
      'contact',
      'contact must be an https: or mailto: address, or empty, not "http://help.northwind.example". Until it is corrected, it counts as empty.',
    ],
  ],
  'contact-script': [
    [
      'contact',
      'contact must be an https: or mailto: address, or empty, not "javascript:alert(1)". Until it is corrected, it counts as empty.',
    ],
  ],
  'email-domain-wildcard': [
    [
      'emailDomains[0]',
      'emailDomains[0] must be a domain such as "example.com", without "@" or "*", not "*.northwind.example".',
    ],
    [
      'emailDomains',
      'emailDomains has no good entry. Until it is corrected, no e-mail domain counts as the company’s.',
    ],
  ],
  'email-domain-with-mailbox': [
    [
      'emailDomains[0]',
      'emailDomains[0] must be a domain such as "example.com", without "@" or "*", not "@northwind.example".',
    ],
  ],
  'flag-as-number': [
    [
      'requireCompanyAccount',
      'requireCompanyAccount must be true or false, not 0. Until it is corrected, it counts as true.',
    ],
  ],
  'flag-as-text': [
    [
      'requireTrainingOff',
      'requireTrainingOff must be true or false, not "true". Until it is corrected, it counts as true.',
    ],
  ],
  'google-admin-form': [
    [
      'mode',
      'mode must be "enforce" or "simulate", not an object with "Value" inside (that form belongs in the Google Admin console only). Until it is corrected, it counts as "enforce".',
    ],
  ],
  'likelihood-other-case': [
    [
      'minimumLikelihood',
      'minimumLikelihood must be "VERY_UNLIKELY", "UNLIKELY", "POSSIBLE", "LIKELY" or "VERY_LIKELY", not "Likely". Did you mean "LIKELY"? Until it is corrected, it counts as "VERY_UNLIKELY".',
    ],
  ],
  'minimum-action-personal': [
    [
      'minimumActionOnPersonalAccount',
      'minimumActionOnPersonalAccount must be "allow", "warn", "redact" or "block", not "deny". Until it is corrected, it counts as "block".',
    ],
  ],
  'minimum-action-training': [
    [
      'minimumActionWithTrainingOn',
      'minimumActionWithTrainingOn must be "allow", "warn", "redact" or "block", not a list of 1 entry. Until it is corrected, it counts as "block".',
    ],
  ],
  'misspelt-key': [
    [
      'requireCompanyAcount',
      'requireCompanyAcount is not a key of the policy. Did you mean "requireCompanyAccount"? Until it is corrected, requireCompanyAccount has its strictest value.',
    ],
  ],
  'mode-misspelt': [
    [
      'mode',
      'mode must be "enforce" or "simulate", not "simulated". Did you mean "simulate"? Until it is corrected, it counts as "enforce".',
    ],
  ],
  'mode-null': [
    [
      'mode',
      'mode must be "enforce" or "simulate", not null. Until it is corrected, it counts as "enforce".',
    ],
  ],
  'name-too-long': [
    [
      'organizationName',
      'organizationName must be a text of at most 100 characters, not a text of 101 characters. Until it is corrected, it counts as empty.',
    ],
  ],
  'not-an-object': [
    [
      'policy',
      'The policy must be an object with keys, not a list of 1 entry. Until it is corrected, every key has its strictest value.',
    ],
  ],
  'organisation-ids-british': [
    [
      'organisationIds',
      'organisationIds is not a key of the policy. Did you mean "organizationIds"? Until it is corrected, organizationIds has its strictest value.',
    ],
  ],
  'organization-id-one-bad': [
    [
      'organizationIds[0]',
      'organizationIds[0] must be an organisation id such as "12345678-90ab-4cde-8f01-234567890abc", not "northwind".',
    ],
  ],
  'organization-ids-as-text': [
    [
      'organizationIds',
      'organizationIds must be a list, each entry an organisation id such as "12345678-90ab-4cde-8f01-234567890abc", not "00000105-0000-4000-8000-000000000105". Until it is corrected, no organisation counts as the company’s.',
    ],
  ],
  'organization-ids-none-good': [
    [
      'organizationIds[0]',
      'organizationIds[0] must be an organisation id such as "12345678-90ab-4cde-8f01-234567890abc", not "northwind".',
    ],
    [
      'organizationIds',
      'organizationIds has no good entry. Until it is corrected, no organisation counts as the company’s.',
    ],
  ],
  'override-flag': [
    [
      'override',
      'override must be "never", "allowed" or "with-justification", not false. Until it is corrected, it counts as "never".',
    ],
  ],
  'retention-as-text': [
    [
      'maximumRetentionDays',
      'maximumRetentionDays must be 0 or a whole number from 30 to 3650, not "30". Until it is corrected, it counts as 30.',
    ],
  ],
  'retention-fraction': [
    [
      'maximumRetentionDays',
      'maximumRetentionDays must be 0 or a whole number from 30 to 3650, not 30.5. Until it is corrected, it counts as 30.',
    ],
  ],
  'retention-too-short': [
    [
      'maximumRetentionDays',
      'maximumRetentionDays must be 0 or a whole number from 30 to 3650, not 7. Until it is corrected, it counts as 30.',
    ],
  ],
  'unknown-key': [['auditUrl', 'auditUrl is not a key of the policy. It has no effect.']],
  'unreadable-redact': [
    [
      'unreadableContent',
      'unreadableContent must be "allow", "warn" or "block", not "redact". Until it is corrected, it counts as "block".',
    ],
  ],
};

/** File in `invalid/` -> what is in force where that is more than the strict value of the named key. */
const inForce: Record<string, object> = {
  ...ownRulesInForce,
  ...ownFactsInForce,
  'actions-bad-action': { actions: { default: 'warn', 'us-ssn': 'block', iban: 'warn' } },
  'actions-misspelt-detector': { actions: { default: 'allow', 'us-ssn': 'block' } },
  'actions-misspelt-beside-the-right-one': { actions: { default: 'warn', 'us-ssn': 'redact' } },
  'actions-unknown-detector': { actions: { default: 'warn' } },
  'email-domain-with-mailbox': { emailDomains: ['northwind.example'] },
  'misspelt-key': { requireCompanyAccount: strictest.requireCompanyAccount },
  'not-an-object': strictest,
  'organisation-ids-british': { organizationIds: strictest.organizationIds },
  'organization-id-one-bad': { organizationIds: ['00000105-0000-4000-8000-000000000105'] },
  'unknown-key': {},
};

test('every file in invalid/ has its sentences', () => {
  expect(Object.keys(told).sort()).toEqual([...invalid.keys()].sort());
});

test.for([...invalid])('invalid/%s', ([name, raw]) => {
  const { policy, problems, isEmpty } = parsePolicy(raw, detectors);
  expect(problems.map(({ key, reason }) => [key, reason])).toEqual(told[name]);
  expect(isEmpty).toBe(false);
  const key = problems.at(-1)?.key as keyof typeof strictest;
  expect(policy).toEqual({ ...baseline, ...(inForce[name] ?? { [key]: strictest[key] }) });
});

const filledIn: Record<string, object> = {
  empty: {},
  'own-facts': ownFactsFilledIn,
  'own-rules': {
    ...ownRulesFilledIn,
    actions: {
      default: 'warn',
      'own-case-number': 'block',
      'own-members': 'redact',
      'own-projects': 'warn',
      organization: 'warn',
      marking: 'warn',
    },
  },
  small: { actions: { default: 'warn', 'us-ssn': 'block' } },
  'other-spelling': {
    organizationIds: ['0000010a-0000-4000-8000-00000000010a'],
    emailDomains: ['northwind.example', 'xn--bcher-kva.example'],
    organizationName: 'Northwind',
  },
};

test.for([...valid])('valid/%s', ([name, raw]) => {
  const parsed = parsePolicy(raw, detectors);
  expect(parsed).toEqual({
    policy: { ...baseline, ...(raw as object), ...filledIn[name] },
    problems: [],
    written: Object.keys(baseline).filter((key) => key in (raw as object)),
    isEmpty: name === 'empty',
  });
});
