import { expect, test } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import { categoryOf } from '@/lib/model/detector-categories';
import type { LedgerEntry } from '@/lib/model/ledger';
import { baseline } from '@/lib/policy/baseline';
import { plainEntry } from '@/test/samples/ledger-entry';
import { type Known, makeView } from './make-view';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 12);
const policy = { ...baseline, deletionDays: { default: 7 }, deletionDaysOnPersonalAccount: 7 };
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const around = { policy, now, dateOf, categoryOf, ownName: () => '' };

const entry = (conversation: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...plainEntry,
  ...{ conversation, organization: 'one', counts: { iban: 1 }, first: now, last: now },
  ...change,
});

const known: Known = {
  entries: [],
  accounts: [],
  titleOf: () => null,
  problemOf: () => null,
  isGone: () => false,
  hits: [],
  atWork: [],
};

test('those that are due stand first, with their titles and what went wrong', () => {
  const { rows } = makeView(
    {
      ...known,
      entries: [entry('later'), entry('due', { first: now - 9 * day })],
      titleOf: (id) => `Title of ${id}`,
      problemOf: (id) => (id === 'due' ? 'still-there' : null),
    },
    around,
  );
  expect(rows.map(({ id, title, state, problem }) => [id, title, state.kind, problem])).toEqual([
    ['due', 'Title of due', 'due', 'still-there'],
    ['later', 'Title of later', 'later', null],
  ]);
});

test('an account without a tab says so, and whether a tab can be taken there', () => {
  const nothing = { value: 'unknown', evidence: [] } as const;
  const shown = {
    ...unknownAccount,
    organization: { id: 'one', name: 'Meridian Bank' },
    kind: { value: 'company', evidence: [] },
    others: [
      {
        organization: { id: 'two', name: 'me@example.net’s Organization' },
        kind: { value: 'personal', evidence: [] },
        ...{ plan: nothing, training: nothing, retention: nothing },
      },
    ],
  } as const;
  const entries = [entry('a'), entry('b', { organization: 'two' }), entry('c', { organization: 'three' })];
  const { accounts, rows } = makeView({ ...known, entries, accounts: [shown] }, around);
  expect(accounts).toEqual([
    { organization: 'one', name: 'Meridian Bank', kind: 'company', hasTab: true, canSwitch: false },
    { organization: 'two', name: '', kind: 'personal', hasTab: false, canSwitch: true },
    { organization: 'three', name: '', kind: 'company', hasTab: false, canSwitch: false },
  ]);
  expect(rows.map(({ id, hasTab }) => [id, hasTab])).toEqual([
    ['a', true],
    ['b', false],
    ['c', false],
  ]);
});

test('an account that a run is at is there though nothing of it is in the ledger', () => {
  const { accounts } = makeView({ ...known, entries: [entry('a')], atWork: ['one', 'two'] }, around);
  expect(accounts).toEqual([
    { organization: 'one', name: '', kind: 'company', hasTab: false, canSwitch: false },
    { organization: 'two', name: '', kind: 'unknown', hasTab: false, canSwitch: false },
  ]);
});

test('what is gone says until when the backend keeps it, the latest first; an account of it alone is not missed', () => {
  const entries = [
    entry('before', { deletedAt: now - 3 * day }),
    entry('now', { deletedAt: now, organization: 'two' }),
  ];
  const { gone, rows, accounts } = makeView({ ...known, entries }, around);
  expect([rows, accounts]).toEqual([[], []]);
  expect(gone.map(({ id, deleted, keptUntil }) => [id, deleted, keptUntil])).toEqual([
    ['now', '2026-11-22', '2026-12-22'],
    ['before', '2026-11-19', '2026-12-19'],
  ]);
});

test('what a check found and what has gone since is not shown any more', () => {
  const hits = ['a', 'b'].map((id) => ({ id, organization: 'one', counts: { iban: 2 } }));
  const { found } = makeView({ ...known, hits, isGone: (id) => id === 'a' }, around);
  expect(found.map(({ id, held }) => [id, held])).toEqual([
    ['b', [{ detector: 'iban', ownName: '', count: 2 }]],
  ]);
});
