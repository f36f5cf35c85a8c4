import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { isPausedSince, type Moment, patience, pauseId, reminderOf, trainingReminderOf } from './reminder';

const personal: AccountStatus = {
  ...unknownAccount,
  signedIn: true,
  kind: { value: 'personal', evidence: [] },
};
const early: Moment = { elapsed: 0, isPolicyPending: false, isPaused: false };
const late: Moment = { ...early, elapsed: patience };
const seen = { ...unknownAccount, signedIn: true };

it.each<[string, AccountStatus, Partial<Policy>, Partial<Moment>, object | null]>([
  [
    'a personal account',
    personal,
    {},
    early,
    { stance: 'remind', pause: 'day', organizationName: 'Example Corp' },
  ],
  ['one that is allowed', personal, { personalAccounts: 'allow' }, early, null],
  ['the company’s', { ...personal, kind: { value: 'company', evidence: [] } }, {}, late, null],
  ['nobody signed in', { ...unknownAccount, signedIn: false }, { personalAccounts: 'block' }, late, null],
  ['a page that has said nothing yet', unknownAccount, {}, early, null],
  ['a page that says nothing', unknownAccount, {}, late, { stance: 'remind' }],
  ['a page that has said nothing that tells yet', seen, {}, early, null],
  ['a page that said nothing that tells', seen, {}, late, { stance: 'remind' }],
  ['a policy that is not told yet', personal, {}, { ...early, isPolicyPending: true }, null],
  ['a policy that is never told', personal, {}, { ...late, isPolicyPending: true }, { stance: 'remind' }],
  ['put away', personal, {}, { ...early, isPaused: true }, null],
  [
    'put away, where it stays now',
    personal,
    { reminderPause: 'none' },
    { ...early, isPaused: true },
    { pause: null },
  ],
  [
    'a warning stays',
    personal,
    { personalAccounts: 'warn' },
    { ...early, isPaused: true },
    { stance: 'warn', pause: null },
  ],
  [
    'so does a block',
    personal,
    { personalAccounts: 'block' },
    { ...early, isPaused: true },
    { stance: 'block', pause: null },
  ],
])('%s', (_name, account, change, moment, expected) => {
  const policy: Policy = {
    ...plainPolicy,
    organizationName: 'Example Corp',
    personalAccounts: 'remind',
    ...change,
  };
  const reminder = reminderOf(account, policy, { ...early, ...moment });
  if (expected === null) expect(reminder).toBeNull();
  else expect(reminder).toMatchObject(expected);
});

it('a pause ends, by the policy of now, and when the clock was set back', () => {
  const hour = 60 * 60 * 1000;
  expect(isPausedSince(0, 0, 'day')).toBe(true);
  expect(isPausedSince(0, 24 * hour - 1, 'day')).toBe(true);
  expect(isPausedSince(0, 24 * hour, 'day')).toBe(false);
  expect(isPausedSince(0, 24 * hour, 'week')).toBe(true);
  expect(isPausedSince(0, 7 * 24 * hour, 'week')).toBe(false);
  expect(isPausedSince(0, 1, 'tab')).toBe(false);
  expect(isPausedSince(10, 9, 'week')).toBe(false);
});

it('a pause is kept for an organisation, and for no account that could not be told', () => {
  expect(pauseId({ ...personal, organization: { id: 'a', name: '' } })).toBe('a');
  expect(pauseId(personal)).toBeNull();
});

const known = <T>(value: T) => ({ value, evidence: [] });
const trains: AccountStatus = { ...personal, training: known('on') };
const incognito = { ...trains, chat: { ...trains.chat, mode: known('incognito' as const) } };

it.each<[string, AccountStatus, Partial<Policy>, Partial<Moment>, object | null]>([
  ['training is on', trains, {}, {}, { stance: 'training', pause: 'day', suggestsIncognito: false }],
  ['on the company’s account too', { ...trains, kind: known('company') }, {}, {}, { stance: 'training' }],
  ['nobody has chosen', { ...trains, training: known('not-chosen') }, {}, {}, { stance: 'training' }],
  ['training is off', { ...trains, training: known('off') }, {}, {}, null],
  ['it is not known', personal, {}, {}, null],
  ['it need not be off', trains, { requireTrainingOff: false }, {}, null],
  ['put away', trains, {}, { isPaused: true }, null],
  ['put away, where it stays', trains, { reminderPause: 'none' }, { isPaused: true }, { pause: null }],
  ['an incognito chat', incognito, {}, {}, null],
  ['nobody signed in', { ...trains, signedIn: false }, {}, {}, null],
  ['a policy that is not told yet', trains, {}, { isPolicyPending: true }, null],
])('training that is to be off: %s', (_name, account, change, moment, expected) => {
  const policy: Policy = { ...plainPolicy, requireTrainingOff: true, ...change };
  const reminder = trainingReminderOf(account, policy, { ...early, ...moment });
  if (expected === null) expect(reminder).toBeNull();
  else expect(reminder).toMatchObject(expected);
});

it.each<[string, AccountStatus, Partial<Policy>, boolean]>([
  ['where the policy says so', personal, {}, true],
  ['not where it does not', personal, { suggestIncognito: false }, false],
  ['not in one', incognito, {}, false],
  ['not where nothing may be sent', personal, { personalAccounts: 'block' }, false],
])('incognito chats are suggested: %s', (_name, account, change, expected) => {
  const policy: Policy = { ...plainPolicy, suggestIncognito: true, ...change };
  expect(reminderOf(account, policy, early)?.suggestsIncognito).toBe(expected);
});
