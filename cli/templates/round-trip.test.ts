import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inForce, randomPolicies } from '@/test/policies/random';
import { readPolicies } from '@/test/policies/read-policies';
import { readBack } from '@/test/templates/read-back';
import { sampleInput } from '@/test/templates/sample-input';
import { templates } from './templates';

/** Files in which the settings arrive: JSON, .reg and both files for Intune of four browsers, and so on. */
const carriers = 4 + 1 + 1 + 4 + 2 * 4 + 4 + 4 + 4;

function arrivesEverywhere(written: unknown): void {
  const input = sampleInput(written);
  const meant = { ...inForce(written), written: expect.any(Boolean) };
  const right = new Set<string>();
  let arrived = 0;
  for (const [path, { settings }] of readBack(templates(input), input)) {
    if (settings === null) continue;
    arrived++;
    // Most carriers bring the very same values; to read them again says nothing new.
    const same = JSON.stringify(settings);
    if (!right.has(same)) expect(inForce(settings), path).toEqual(meant);
    right.add(same);
  }
  expect(arrived).toBe(carriers);
}

test.for([...readPolicies('valid')])('the sample %s arrives by every carrier as it is', ([, written]) => {
  arrivesEverywhere(written);
});

test('any policy without mistakes arrives by every carrier as it is', () => {
  fc.assert(
    fc.property(randomPolicies(), (written) => {
      // Rules can be right each by itself and stand in each other's way.
      fc.pre(inForce(written).problems.length === 0);
      arrivesEverywhere(written);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('what the random policies write is written often enough to say something', () => {
  const seen = new Set<string>();
  for (const policy of fc.sample(randomPolicies(), { seed: 7, numRuns: 100 }))
    for (const key of Object.keys(policy)) seen.add(key);
  expect([...seen].sort()).toEqual(Object.keys(inForce({}).policy).sort());
});
