import { expect, it } from 'vitest';
import { type AccountStatus, type Membership, unknownAccount } from '@/lib/model/account-status';
import { plainPolicy } from '@/test/samples/policy';
import { namedAccount } from './named-account';

const known = <T>(value: T) => ({ value, evidence: ['account.memberships'] });
const membership = (id: string): Membership => ({
  ...{ organization: { id, name: '' }, plan: known('pro'), kind: known('personal') },
  ...{ training: known('off'), retention: known('custom') },
});
const account: AccountStatus = {
  ...unknownAccount,
  ...membership('company'),
  ...{ signedIn: true, kind: known('company'), emailDomain: 'northwind.example' },
  others: [membership('own'), membership('twice'), membership('twice')],
};
const policy = { ...plainPolicy, organizationIds: ['company', 'listed'] };

it('is the page’s own where the request names none, or the same', () => {
  expect(namedAccount(account, undefined, policy)).toBe(account);
  expect(namedAccount(account, 'company', policy)).toBe(account);
});

it.each([
  ['own', 'personal', 'pro', 'off'],
  // Said in different words, it is not known.
  ['twice', 'unknown', 'unknown', 'unknown'],
  ['stranger', 'unknown', 'unknown', 'unknown'],
  ['unclear', 'unknown', 'unknown', 'unknown'],
  ['listed', 'company', 'unknown', 'unknown'],
])('%s is %s, %s, training %s', (id, kind, plan, training) => {
  const named = namedAccount(account, id, policy);
  expect([named.kind.value, named.plan.value, named.training.value]).toEqual([kind, plan, training]);
  expect(named).toMatchObject({
    ...{ signedIn: true, emailDomain: 'northwind.example', organization: { id } },
    companyOrganization: account.organization,
  });
});

it('the company’s is offered from any other, and not from itself', () => {
  const personal = { ...account, ...membership('own'), companyOrganization: { id: 'company', name: '' } };
  const offered = (id: string) => namedAccount(personal, id, policy).companyOrganization?.id ?? null;
  expect([offered('stranger'), offered('company')]).toEqual(['company', null]);
});
