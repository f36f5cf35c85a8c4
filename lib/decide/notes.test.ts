import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { notesOf } from './notes';

const known = <T>(value: T) => ({ value, evidence: ['x'] });
const personal: AccountStatus = { ...unknownAccount, kind: known('personal'), plan: known('pro') };
const company: AccountStatus = { ...unknownAccount, kind: known('company') };
const incognito: AccountStatus = {
  ...personal,
  chat: { ...personal.chat, mode: known('incognito') },
};
const ssn = { 'us-ssn': 1 };
const all: Partial<Policy> = { deletePersonalChats: true };

it.each<[string, AccountStatus, Record<string, number>, number, Partial<Policy>, string[]]>([
  ['what was let go', company, ssn, 0, {}, ['overridden']],
  ['a file alone', company, {}, 1, {}, ['overridden']],
  ['nothing', personal, {}, 0, {}, []],
  ['a trial run', personal, ssn, 1, { ...all, mode: 'simulate' }, []],
  ['an incognito chat', incognito, ssn, 0, all, []],
  ['a personal account, where all of it is to go', personal, {}, 0, all, ['personal-account']],
  ['both', personal, ssn, 0, all, ['overridden', 'personal-account']],
  ['the company’s account', company, {}, 0, all, []],
  ['one that could not be told', unknownAccount, {}, 0, all, []],
  ['what was let go from one that could not be told', unknownAccount, ssn, 0, all, ['overridden']],
  ['an account that is exempt', personal, {}, 0, { ...all, exemptPlans: ['pro'] }, []],
])('%s', (_name, account, counts, files, change, causes) => {
  const notes = notesOf(account, counts, files, { ...plainPolicy, ...change });
  expect(notes.map(({ cause }) => cause)).toEqual(causes);
});
