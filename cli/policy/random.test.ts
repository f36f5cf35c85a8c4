import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { fields } from '@/lib/policy/schema';
import { validPolicy } from '@/test/policies/arbitrary';
import { createPolicyProgram } from '@/test/samples/policy-program';
import { triedAccounts } from './try-account';

const { file, run, remove } = createPolicyProgram();
afterAll(remove);
file('none.json', {});

const keys = Object.keys(fields);
const spoilt = fc.record({
  good: validPolicy,
  bad: fc.dictionary(fc.constantFrom(...keys, 'acttions', '__proto__', 'a b.c[0]', ''), fc.jsonValue()),
});
/** Null stands for what is not written, and may not be written. */
const written = (policy: object) => JSON.stringify(policy, (_key, value: unknown) => value ?? undefined, 1);
const asText = fc.oneof(
  validPolicy.map(written),
  spoilt.map(({ good, bad }) => JSON.stringify({ ...good, ...bad }, null, 2)),
  fc.jsonValue().map((value) => JSON.stringify(value)),
  // Cut off, doubled, and no JSON at all.
  fc.tuple(validPolicy, fc.nat(400)).map(([policy, end]) => written(policy).slice(0, end)),
  validPolicy.map((policy) => written(policy).replace('{', '{"mode":"enforce","mode":"x",')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

// Four programs for each of a thousand policies: minutes, on a machine with other work.
it('answers whatever the policy is', { timeout: 280_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(asText, fc.constantFrom(...triedAccounts), async (policy, account) => {
      const valid = await run(['validate', '-', '--json'], policy);
      const lines = [
        ['explain', '-'],
        ['try', '-', '--account', account, '--text', 'My SSN is 536-22-8145, CASE-123456'],
        ['diff', 'none.json', '-'],
      ];
      for (const line of lines) {
        const { code, out, told } = await run(line, policy);
        seen.add(`${line[0]} ${code}`);
        // What validate finds is what the others refuse, and nothing else.
        expect(code === 2).toBe(valid.code !== 0);
        expect([code === 2 ? out : told, `${out}${told}`.endsWith('\n')]).toEqual(['', true]);
        expect(`${out}${told}`).not.toMatch(/undefined|NaN|\[object|Infinity|22-8145/);
      }
      if (valid.code === 2) {
        expect(valid.told).toMatch(/^standard input /);
        return;
      }
      const { mistakes } = JSON.parse(valid.out) as { mistakes: { line: number; message: string }[] };
      const most = policy.split('\n').length;
      for (const { line, message } of mistakes) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(most);
        expect(message).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 1000 },
  );
  expect([...seen].sort()).toEqual([
    ...['diff 0', 'diff 1', 'diff 2', 'explain 0', 'explain 2', 'try 0', 'try 1', 'try 2'],
  ]);
});
