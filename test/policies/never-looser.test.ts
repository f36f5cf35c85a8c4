import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Matter } from '@/lib/decide/decide';
import type { AccountStatus } from '@/lib/model/account-status';
import { actions } from '@/lib/model/action';
import type { Policy } from '@/lib/model/policy';
import { baseline } from '@/lib/policy/baseline';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { isAtLeastAsStrict } from '@/lib/policy/strictness';
import { detectors as known, validPolicy } from './arbitrary';
import { account, matter } from './arbitrary-matter';
import { mistakes, spoil, withValidPart } from './spoilt';

/**
 * A mistake in a policy never makes it looser than its valid part: key by key, and in what is decided about a message.
 * What stands in for a key that is refused is never milder than anything it may have said.
 */

const keys = Object.keys(baseline) as (keyof Policy)[];
const rows = [
  { id: 'us-ssn', category: 'identity' },
  { id: 'iban', category: 'financial' },
  { id: 'email-address', category: 'personal', isOptIn: true },
] as const;

/** From letting go to the dialog without a way on. */
function severity(matter: Matter, account: AccountStatus, policy: Policy): readonly number[] {
  const judged = decide(matter, account, policy);
  if (judged.kind === 'release') return [0, 0, 0];
  if (judged.kind === 'redact') return [1, 0, 0];
  if (judged.kind === 'refuse') return [2, 0, 0];
  const proceeds = ['yes', 'with-justification', 'no'].indexOf(judged.mayProceed);
  const asked = [1, proceeds, actions.indexOf(judged.action)];
  if (!judged.asksAccount) return asked;
  // What is in the message is judged after that.
  const then = severity({ ...matter, mayAskAccount: false }, account, policy);
  return asked.map((value, index) => Math.max(value, then[index] ?? 0));
}

test('a spoilt policy is in no key looser than what is left of it, and decides nothing more loosely', () => {
  fc.assert(
    fc.property(validPolicy, mistakes, account, matter, (written, wrong, whose, what) => {
      const good = parsePolicy(written, known).policy;
      const spoilt = spoil(written, wrong);
      const { policy } = parsePolicy(spoilt, known, good);
      const least = withValidPart(good, spoilt, known);
      for (const key of keys)
        expect({ key, holds: isAtLeastAsStrict(key, policy, least, rows) }).toEqual({ key, holds: true });
      const now = severity(what, whose, policy);
      const before = severity(what, whose, least);
      now.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(before[index] ?? 0));
    }),
    { numRuns: 1000 },
  );
}, 60_000);
