import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '@/lib/decide/decide';
import type { Judged } from '@/lib/model/decision';
import type { Policy } from '@/lib/model/policy';
import { baseline } from '@/lib/policy/baseline';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { fields } from '@/lib/policy/schema';
import { isAtLeastAsStrict } from '@/lib/policy/strictness';
import { detectors as known, validPolicy } from './arbitrary';
import { account, matter } from './arbitrary-matter';

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

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(null, true, -1, 0.5, 1e300, '', 'blok', 'simulated', 'Warn', [], [7], {}, { Value: 'x' }),
);

/** What goes wrong: values of any kind in place of good ones, keys misspelt, entries added to lists and maps. */
const mistakes = fc.record({
  replaced: fc.dictionary(fc.constantFrom(...keys), junk, { maxKeys: 4 }),
  added: fc.dictionary(fc.constantFrom('acttions', 'mod', 'organisationIds', 'x', '__proto__'), junk, {
    maxKeys: 2,
  }),
  entries: fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom('us-snn', 'x', 'iban'), junk), {
    maxLength: 3,
  }),
});

type Mistakes = typeof mistakes extends fc.Arbitrary<infer T> ? T : never;

function spoil(written: Readonly<Record<string, unknown>>, { replaced, added, entries }: Mistakes) {
  const spoilt = new Map<string, unknown>([...Object.entries(written), ...Object.entries(added)]);
  for (const [key, name, value] of entries) {
    const old = spoilt.get(key);
    if (Array.isArray(old)) spoilt.set(key, [...(old as unknown[]), value]);
    else if (typeof old === 'object' && old !== null && !Object.hasOwn(old, name))
      spoilt.set(key, { ...old, [name]: value });
  }
  for (const [key, value] of Object.entries(replaced)) spoilt.set(key, value);
  return Object.fromEntries(spoilt);
}

/** What of a value is good by itself: of a list or a map the good entries. Undefined for nothing. */
function validPart(key: keyof Policy, value: unknown): unknown {
  const isGood = (part: unknown) => fields[key].read(part, key, known).problems.length === 0;
  if (Array.isArray(value)) return value.filter((entry: unknown) => isGood([entry]));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).filter(([name, entry]) => isGood({ [name]: entry })));
  return isGood(value) ? value : undefined;
}

/** The policy before with what the valid part of another says in its place. */
function withValidPart(before: Policy, written: Readonly<Record<string, unknown>>): Policy {
  const parts = keys.flatMap((key) => {
    const part = Object.hasOwn(written, key) ? validPart(key, written[key]) : undefined;
    return part === undefined ? [] : [[key, fields[key].read(part, key, known).value] as const];
  });
  return { ...before, ...Object.fromEntries(parts) };
}

/** From letting go to the dialog without a way on. */
function severity(judged: Judged): readonly number[] {
  if (judged.kind === 'release') return [0, 0, 0];
  if (judged.kind === 'redact') return [1, 0, 0];
  if (judged.kind === 'refuse') return [2, 0, 0];
  // Where the account is asked about first, what is in the message is asked about after that.
  const proceeds = ['yes', 'with-justification', 'no'].indexOf(judged.mayProceed);
  return [1, proceeds, judged.asksAccount || !judged.mayRedact ? 1 : 0];
}

test('a spoilt policy is in no key looser than what is left of it, and decides nothing more loosely', () => {
  fc.assert(
    fc.property(validPolicy, mistakes, account, matter, (written, wrong, whose, what) => {
      const good = parsePolicy(written, known).policy;
      const spoilt = spoil(written, wrong);
      const { policy } = parsePolicy(spoilt, known, good);
      const least = withValidPart(good, spoilt);
      for (const key of keys)
        expect({ key, holds: isAtLeastAsStrict(key, policy, least, rows) }).toEqual({ key, holds: true });
      const now = severity(decide(what, whose, policy));
      const before = severity(decide(what, whose, least));
      now.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(before[index] ?? 0));
    }),
    { numRuns: 1000 },
  );
}, 60_000);
