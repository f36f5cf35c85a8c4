import fc from 'fast-check';
import type { Policy } from '@/lib/model/policy';
import { baseline } from '@/lib/policy/baseline';
import { fields } from '@/lib/policy/schema';

const keys = Object.keys(baseline) as (keyof Policy)[];

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(null, true, -1, 0.5, 1e300, '', 'blok', 'simulated', 'Warn', [], [7], {}, { Value: 'x' }),
);

/** What goes wrong in a policy: values of any kind in place of good ones, keys misspelt, entries added to lists and maps. */
export const mistakes = fc.record({
  replaced: fc.dictionary(fc.constantFrom(...keys), junk, { maxKeys: 4 }),
  added: fc.dictionary(fc.constantFrom('acttions', 'mod', 'organisationIds', 'x', '__proto__'), junk, {
    maxKeys: 2,
  }),
  entries: fc.array(fc.tuple(fc.constantFrom(...keys), fc.constantFrom('us-snn', 'x', 'iban'), junk), {
    maxLength: 3,
  }),
});

type Mistakes = typeof mistakes extends fc.Arbitrary<infer T> ? T : never;

export function spoil(
  written: Readonly<Record<string, unknown>>,
  { replaced, added, entries }: Mistakes,
): Readonly<Record<string, unknown>> {
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
function validPart(key: keyof Policy, value: unknown, known: readonly string[]): unknown {
  const isGood = (part: unknown) => fields[key].read(part, key, known).problems.length === 0;
  if (Array.isArray(value)) return value.filter((entry: unknown) => isGood([entry]));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).filter(([name, entry]) => isGood({ [name]: entry })));
  return isGood(value) ? value : undefined;
}

/**
 * A policy with what the valid part of another says in its place: nothing in force may be looser.
 * @param known ids of detectors
 */
export function withValidPart(
  before: Policy,
  written: Readonly<Record<string, unknown>>,
  known: readonly string[],
): Policy {
  const parts = keys.flatMap((key) => {
    const part = Object.hasOwn(written, key) ? validPart(key, written[key], known) : undefined;
    return part === undefined ? [] : [[key, fields[key].read(part, key, known).value] as const];
  });
  return { ...before, ...Object.fromEntries(parts) };
}
