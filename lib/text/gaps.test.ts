import { expect, test } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import type { Gap } from '@/lib/model/gap';
import { plainPolicy } from '@/test/samples/policy';
import { questions } from '@/test/preview/states';
import { bannerSwitch } from './banner';
import { dialogLabels, dialogLead } from './dialog';
import { gapButton, gapText, hasButton } from './gaps';

const toCompany: Gap = { subjects: ['account'], isUnknown: false, way: 'switch' };

test.for<[string, string]>([
  ['Meridian Bank', 'Meridian Bank'],
  ['', 'your company account'],
])('a company called “%s” is one to switch to', ([name, called]) => {
  const account = { ...unknownAccount, companyOrganization: { id: 'b', name } };
  expect(gapText(toCompany, account, plainPolicy, null)).toContain(`Work belongs in ${called}. `);
  expect(gapButton(toCompany, account, plainPolicy)).toBe(`Switch to ${called}`);
  const reminder = {
    stance: 'remind',
    pause: null,
    account,
    organizationName: '',
    contact: '',
    suggestsIncognito: false,
  } as const;
  expect(bannerSwitch(reminder)).toBe(`Switch to ${called}`);
  expect(bannerSwitch({ ...reminder, account: unknownAccount })).toBe('');
});

test.for([
  ['send', ' and go on there; your text comes along.', 'Switch to your company account'],
  ['edit', ' and go on there.', ''],
  ['feedback', ' and go on there.', 'Switch to your company account'],
] as const)('%s from another account: what becomes of the text', ([way, end, label]) => {
  const { paste } = questions;
  if (paste === undefined) throw new Error('the state is gone');
  const account = { ...paste.account, companyOrganization: { id: 'b', name: '' } };
  const question = { ...paste, way, account, wrongAccount: true };
  expect(dialogLead(question)).toBe(`It has not been sent. Switch to your company account${end}`);
  expect(dialogLabels(question).switch).toBe(label);
});

test('each way stands once, at the last gap that it serves', () => {
  const gap = (subject: 'account' | 'training' | 'retention', way: Gap['way'], isUnknown = false): Gap => ({
    ...{ subjects: [subject], way, isUnknown },
  });
  const gaps = [gap('account', 'guide'), gap('training', 'turn-off'), gap('retention', 'guide', true)];
  expect(gaps.map((_, at) => hasButton(gaps, at))).toEqual([false, true, true]);
});
