import { expect, test } from 'vitest';
import { isOtherAccount } from './account-name';
import { type AccountStatus, unknownAccount } from './account-status';

const signedOut: AccountStatus = { ...unknownAccount, signedIn: false };
const own: AccountStatus = {
  ...unknownAccount,
  signedIn: true,
  emailDomain: 'example.net',
  organization: { id: '102', name: '' },
  training: { value: 'on', evidence: [] },
};
const company: AccountStatus = { ...own, organization: { id: '105', name: 'Northwind' } };

test.for([
  ['the same', own, own, false],
  ['the same after a setting', own, { ...own, training: { value: 'off', evidence: [] } }, false],
  ['the same under another name', company, { ...company, organization: { id: '105', name: 'East' } }, false],
  ['another organisation of the person', own, company, true],
  ['another person of the organisation', company, { ...company, emailDomain: 'example.org' }, true],
  ['nobody any more', own, signedOut, true],
  ['one that is not known any more', own, unknownAccount, true],
  ['the first one after a sign-out', signedOut, own, false],
  ['the first one that is known', unknownAccount, own, false],
] as const)('what was let go, and then %s', ([, before, now, isOther]) => {
  expect(isOtherAccount(before, now)).toBe(isOther);
});
