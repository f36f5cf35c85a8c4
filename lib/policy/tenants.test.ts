import { expect, test } from 'vitest';
import { parsePolicy } from './parse-policy';

test.each([
  [0, 'restrictTenants has no effect without organizationIds, the organisations that stay allowed.'],
  [1, null],
  [500, null],
  [
    501,
    'restrictTenants: the provider takes 500 of the 501 organizationIds, the first ones, and refuses all others.',
  ],
])('a tenant restriction with %i organisations', (count, sentence) => {
  const organizationIds = Array.from(
    { length: count },
    (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
  );
  const told = (written: object) => parsePolicy(written, []).problems.map(({ reason }) => reason);
  expect(told({ organizationIds, restrictTenants: true })).toEqual(sentence === null ? [] : [sentence]);
  expect(told({ organizationIds, restrictTenants: false })).toEqual([]);
});
