import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { createAccountRelease } from './account-release';

const inOrganization = (id: string): AccountStatus => ({ ...unknownAccount, organization: { id, name: '' } });

it('holds for one account until it is forgotten', () => {
  const accounts = createAccountRelease();
  expect(accounts.isLetGo(unknownAccount)).toBe(false);
  accounts.letGo(inOrganization('a'));
  expect([inOrganization('a'), inOrganization('b'), unknownAccount].map(accounts.isLetGo)).toEqual([
    true,
    false,
    false,
  ]);
  accounts.letGo(inOrganization('b'));
  expect(accounts.isLetGo(inOrganization('a'))).toBe(false);
  accounts.clear();
  expect(accounts.isLetGo(inOrganization('b'))).toBe(false);
});

it('holds for none of the other accounts that could not be told', () => {
  const accounts = createAccountRelease();
  const signedIn: AccountStatus = { ...unknownAccount, signedIn: true };
  accounts.letGo(signedIn);
  expect(accounts.isLetGo(signedIn)).toBe(true);
  expect(accounts.isLetGo({ ...signedIn, emailDomain: 'example.com' })).toBe(false);
  expect(accounts.isLetGo(unknownAccount)).toBe(false);
});
