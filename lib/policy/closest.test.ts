import { expect, test } from 'vitest';
import { closest } from './closest';

const words = ['mode', 'actions', 'organizationIds', 'us-ssn', 'us-ein', 'default'];

test.for([
  ['organisationIds', 'organizationIds'],
  ['organizationId', 'organizationIds'],
  ['Mode', 'mode'],
  ['moed', 'mode'],
  ['defualt', 'default'],
  ['us-snn', 'us-ssn'],
  ['us-itin', null],
  ['auditUrl', null],
  ['', null],
  ['x'.repeat(100_000), null],
] as const)('%s -> %s', ([written, meant]) => {
  expect(closest(written, words)).toBe(meant);
});
