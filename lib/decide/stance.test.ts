import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { accountStances, type Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { stanceOn } from './stance';

const known = <T>(value: T, signal = 'organization.capabilities') => ({ value, evidence: [signal] });
const pro: AccountStatus = {
  ...unknownAccount,
  emailDomain: 'partner.example',
  plan: known('pro'),
  kind: known('personal'),
};
const rules = (change: Partial<Policy>): Policy => ({ ...plainPolicy, personalAccounts: 'block', ...change });

it.each(accountStances)(
  '%s is for every account that is not known to be the company’s',
  (personalAccounts) => {
    expect(stanceOn(pro, rules({ personalAccounts }))).toBe(personalAccounts);
    expect(stanceOn(unknownAccount, rules({ personalAccounts }))).toBe(personalAccounts);
    expect(stanceOn({ ...pro, kind: known('company') }, rules({ personalAccounts }))).toBe('allow');
  },
);

it.each<[string, AccountStatus, Partial<Policy>, 'allow' | 'block']>([
  ['its plan', pro, { exemptPlans: ['pro'] }, 'allow'],
  ['another plan', pro, { exemptPlans: ['max'] }, 'block'],
  ['its domain', pro, { exemptEmailDomains: ['partner.example'] }, 'allow'],
  ['a domain above its own', pro, { exemptEmailDomains: ['example'] }, 'block'],
  [
    'a plan that nothing but a label names',
    { ...pro, plan: known('pro', 'page.plan_label') },
    { exemptPlans: ['pro'] },
    'block',
  ],
  [
    'what is not known',
    unknownAccount,
    { exemptPlans: ['free'], exemptEmailDomains: ['partner.example'] },
    'block',
  ],
])('exempt by %s', (_name, account, change, expected) => {
  expect(stanceOn(account, rules(change))).toBe(expected);
});
