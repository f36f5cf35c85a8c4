import { expect, test } from 'vitest';
import { popups } from '@/test/preview/states';
import { adminText } from './welcome';

test.for([
  ['personal', /^This extension is set up by managed browser policy\.$/],
  ['noPolicy', /^No organization manages this extension here/],
  ['unknown', /^The browser has not said yet/],
  ['signedOut', /^The browser no longer delivers the policy/],
] as const)('for administrators, in the state of %s', ([name, expected]) => {
  const state = popups[name]?.policyState;
  if (state === undefined) throw new Error('the state is gone');
  expect(adminText(state)).toMatch(expected);
});
