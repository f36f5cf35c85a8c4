import { expect, it } from 'vitest';
import { parsePolicy } from '@/lib/policy/parse-policy';
import { detectors } from '@/lib/scan/detectors';
import policy from './policy.json' with { type: 'json' };

it('the policy of npm start is one that an administrator could use', () => {
  const ids = detectors.map((detector) => detector.id);
  const parsed = parsePolicy(policy, ids);
  expect(parsed.problems).toEqual([]);
  expect(parsed.policy).toMatchObject(policy);
});
