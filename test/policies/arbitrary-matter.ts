import fc from 'fast-check';
import { type AccountStatus, plans, unknownAccount } from '@/lib/model/account-status';
import { categories, type Finding } from '@/lib/model/finding';
import { likelihoods } from '@/lib/model/likelihood';
import { ways } from '@/lib/model/submission';

/** A finding of a known detector or of another. */
export const finding: fc.Arbitrary<Finding> = fc.record({
  detector: fc.constantFrom('us-ssn', 'iban', 'other'),
  category: fc.constantFrom(...categories),
  start: fc.constant(0),
  end: fc.constant(1),
  likelihood: fc.constantFrom(...likelihoods),
  reasons: fc.constant([]),
});

export const account: fc.Arbitrary<AccountStatus> = fc
  .record({
    kind: fc.constantFrom('personal', 'company', 'unknown'),
    plan: fc.constantFrom(...plans, 'unknown'),
    training: fc.constantFrom('on', 'off', 'never', 'not-chosen', 'unknown'),
    emailDomain: fc.constantFrom('partner.example', 'a.example', 'unknown'),
  })
  .map(({ kind, plan, training, emailDomain }) => ({
    ...unknownAccount,
    ...{ emailDomain, signedIn: true },
    kind: { value: kind, evidence: ['x'] },
    plan: { value: plan, evidence: ['x'] },
    training: { value: training, evidence: ['x'] },
  }));

/** Something to be decided. */
export const matter = fc.record({
  way: fc.constantFrom(...ways),
  found: fc.array(fc.array(finding, { maxLength: 3 }), { maxLength: 2 }),
  unreadable: fc.boolean(),
  isFixed: fc.boolean(),
  mayAskAccount: fc.boolean(),
});
