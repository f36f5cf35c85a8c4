import { describe, expect, test } from 'vitest';
import type { OrganizationFact } from '@/lib/model/organization-fact';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { explain } from './explain';
import { advice } from './policy-advice';

const section = (title: string, change: Partial<Policy>): string => {
  const found = explain({ ...plainPolicy, ...change }).find((one) => one.title === title);
  if (found === undefined) throw new Error(`There is no section ${title}.`);
  return found.says.join(' ');
};

const fact: OrganizationFact = {
  ...{ subject: 'retention', surfaces: ['enterprise'], says: 'Chats are kept for 30 days.' },
  ...{ source: 'our agreement', dated: '2026-03-01', retentionDays: null, training: null },
};

const company = '00000105-0000-4000-8000-000000000105';

describe('what people will see', () => {
  test.for<[string, Partial<Policy>, RegExp]>([
    ['In short', { mode: 'simulate' }, /^A trial run: nobody is asked/],
    ['In short', {}, /^People are asked before something sensitive leaves; other accounts .* reminded of\./],
    ['In short', { actions: { default: 'warn', credentials: 'block' } }, /leaves; some of it not at all;/],
    ['In short', { enforcePercent: 25 }, /25 % of the seats/],
    ['Whose account it is', {}, /^Any account on a company plan/],
    ['Whose account it is', { emailDomains: ['a.example'] }, /its address is at a\.example\./],
    ['Whose account it is', { organizationIds: [company] }, /in the listed organization\./],
    ['Whose account it is', { organizationIds: [company, company] }, /one of the 2 listed/],
    [
      'Whose account it is',
      { exemptPlans: ['pro'], exemptEmailDomains: ['a.example'] },
      /Accounts on the Pro plan, or with an address at a\.example may be used/,
    ],
    ['On the company’s account', { actions: { default: 'allow' } }, /Whatever is found may be sent\./],
    ['On the company’s account', { showOriginals: true }, /In replies, placeholders are shown/],
    ['On the company’s account', { restrictTenants: true, organizationIds: [company] }, /refuse every other/],
    ['On any other account', { personalAccounts: 'allow' }, /^No banner/],
    ['On any other account', { personalAccounts: 'remind', reminderPause: 'week' }, /stays away for a week/],
    [
      'On any other account',
      { personalAccounts: 'warn', override: 'never' },
      /They cannot go on from there\./,
    ],
    ['On any other account', { personalAccounts: 'block' }, /no message can be sent\..*one click/],
    ['On any other account', { minimumActionOnPersonalAccount: 'redact' }, /at least redacted\./],
    ['While chats may be used for training', {}, /^Nothing is required and nothing changes\.$/],
    ['While chats may be used for training', { requireTrainingOff: true }, /shows the switch\.$/],
    [
      'While chats may be used for training',
      { requireTrainingOff: true, mayTurnTrainingOff: true, minimumActionWithTrainingOn: 'block' },
      /A button turns it off.*at least blocked\.$/,
    ],
    ['How long chats are kept', { maximumRetentionDays: 30 }, /more than 30 days/],
    ['What is to be deleted', { remindToDelete: false }, /^Nobody is reminded/],
    [
      'What is to be deleted',
      { deletionDays: { default: 7, identity: 0 }, quietHours: '18:00-08:00', deletePersonalChats: true },
      /after 7 days; some of them at once\..*every chat.*18:00 to 08:00/,
    ],
    ['What is looked for', {}, /^Asked about: Everything that is looked for\..*not looked for: "actions"/],
    [
      'What is looked for',
      { actions: { default: 'warn', personal: 'warn', 'us-ssn': 'block' }, minimumLikelihood: 'POSSIBLE' },
      /^Blocked: Social Security number\. Asked about:.*stricter one counts\. What is only possibly/,
    ],
    ['When something is found', { override: 'with-justification' }, /go on once they chose a reason\.$/],
    ['When something is found', { actions: { default: 'block' } }, /Blocked: they may only cancel/],
    [
      'What cannot be checked',
      { unreadableContent: 'block', audio: 'allow', unguardedTabs: 'block' },
      /is blocked\. Speech is let through\. From a tab/,
    ],
    ['Feedback about answers', { feedback: 'block' }, /cannot be sent/],
    [
      'Who asks, and who helps',
      { organizationName: 'Northwind', contact: 'https://a.example' },
      /speak of Northwind\. The link for help leads to https:\/\/a\.example\./,
    ],
  ])('%s %j', ([title, change, says]) => {
    expect(section(title, change)).toMatch(says);
  });

  test('every section says something, in whole sentences', () => {
    for (const { says } of explain(plainPolicy)) {
      expect(says.length).toBeGreaterThan(0);
      for (const sentence of says) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

test.for<[Partial<Policy>, RegExp | null]>([
  [{ organizationName: 'A', contact: 'https://a.example' }, null],
  [
    {
      ...{ organizationName: 'A', contact: 'https://a.example' },
      ...{ maximumRetentionDays: 30, facts: [{ ...fact, retentionDays: 30 }] },
    },
    null,
  ],
  [{ personalAccounts: 'block' }, /another company’s Team or Enterprise account counts as yours/],
  [{ organizationIds: [company], emailDomains: ['a.example'] }, /emailDomains has no effect/],
  [{ restrictTenants: true, exemptPlans: ['team'] }, /knows no exceptions/],
  [{ personalAccounts: 'block', exemptPlans: ['free'] }, /stops nobody/],
  [{ actions: { default: 'allow' } }, /allow everything/],
  [{ minimumLikelihood: 'UNLIKELY' }, /very low/],
  [{ mode: 'simulate', enforcePercent: 10 }, /enforcePercent has no effect/],
  [{ maximumRetentionDays: 30 }, /no entry of facts has retentionDays/],
])('advice about %j', ([change, says]) => {
  const all = advice({ ...plainPolicy, ...change }).join('\n');
  if (says === null) expect(all).toBe('');
  else expect(all).toMatch(says);
});
