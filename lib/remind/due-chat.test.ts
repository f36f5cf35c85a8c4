import { expect, test } from 'vitest';
import { categoryOf } from '@/lib/model/detector-categories';
import type { LedgerEntry } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { plainEntry } from '@/test/samples/ledger-entry';
import { countDue, dueChat } from './due-chat';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 22, 12);

// Only what the state of an entry hangs on.
const policy = {
  mode: 'enforce',
  remindToDelete: true,
  deletionDays: { default: 7 },
  deletionDaysOnPersonalAccount: 7,
  mostSnoozes: 2,
  snoozeHours: 24,
} as unknown as Policy;

const entry: LedgerEntry = {
  ...plainEntry,
  ...{ counts: { 'us-ssn': 2, 'own-case': 1 }, first: now - 4 * day, last: now },
};

const around = {
  policy,
  now,
  categoryOf,
  dateOf: (time: number) => new Date(time).toISOString().slice(0, 10),
  ownName: (detector: string) => (detector === 'own-case' ? 'case number' : ''),
};

test.for([
  ['later', {}, { state: { kind: 'later', date: '2026-11-25' }, daysLeft: 3, maySnooze: false }],
  [
    'due for two days',
    { first: now - 9 * day },
    { state: { kind: 'due', date: '2026-11-20' }, daysLeft: -2, maySnooze: true },
  ],
  ['due and put off as often as may be', { first: now - 9 * day, snoozes: 2 }, { maySnooze: false }],
  [
    'put off',
    { first: now - 9 * day, snoozes: 1, snoozedUntil: now + 20 * hour },
    { state: { kind: 'snoozed', date: '2026-11-23' }, daysLeft: 1, maySnooze: false },
  ],
  // Today, not in a year: nobody can tell how long it has been there.
  [
    'the clock was set back a year',
    { first: now + 365 * day },
    { state: { kind: 'due', date: '2026-11-22' }, daysLeft: 0 },
  ],
] as const)('%s', ([, change, expected]) => {
  expect(dueChat({ ...entry, ...change }, around)).toMatchObject(expected);
});

test('what was found is told with the organisation’s own names', () => {
  expect(dueChat(entry, around)?.held).toEqual([
    { detector: 'us-ssn', count: 2, ownName: '' },
    { detector: 'own-case', count: 1, ownName: 'case number' },
  ]);
});

test('one that is gone is told of nowhere', () => {
  expect(dueChat({ ...entry, deletedAt: now }, around)).toBeNull();
});

test('the days are those of the person’s calendar', () => {
  // Half past one at night in Auckland is noon of the day before in Greenwich.
  const dateOf = (time: number) => new Date(time + 13 * hour).toISOString().slice(0, 10);
  expect(dueChat(entry, { ...around, dateOf })).toMatchObject({
    state: { kind: 'later', date: '2026-11-26' },
    daysLeft: 3,
  });
});

const old = { ...entry, first: now - 9 * day };

test.for([
  [[], { due: 0, later: 0, nextInDays: null }],
  [[old, old, entry], { due: 2, later: 1, nextInDays: 3 }],
  [[{ ...old, deletedAt: now }], { due: 0, later: 0, nextInDays: null }],
  [[{ ...old, snoozes: 1, snoozedUntil: now + hour }], { due: 0, later: 1, nextInDays: 0 }],
] as const)('%#: %j', ([entries, expected]) => {
  expect(countDue(entries, around)).toEqual(expected);
});

test.for([{ mode: 'simulate' }, { remindToDelete: false }] as const)('with %j nobody is told', (change) => {
  const quiet = { ...around, policy: { ...policy, ...change } };
  expect(countDue([old], quiet)).toEqual({ due: 0, later: 0, nextInDays: null });
});
