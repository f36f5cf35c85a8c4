import { expect, test } from 'vitest';
import type { LedgerEntry } from '@/lib/model/ledger';
import { byOrganization } from './by-organization';
import { plainEntry } from '@/test/samples/ledger-entry';
import { withEarlier } from './hits';

const entry = (conversation: string, change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...plainEntry,
  ...{ conversation, organization: 'one', causes: ['found'], counts: { iban: 1 } },
  ...change,
});
const hit = (id: string) => ({ id, organization: 'two', counts: { 'us-ssn': 1 } });

test('what the same check found before the page was opened is shown with what it finds now, once', () => {
  const entries = [
    entry('before'),
    entry('both'),
    entry('not of this check'),
    entry('gone', { deletedAt: 1 }),
    entry('sent', { causes: ['overridden'] }),
  ];
  const done = ['before', 'both', 'gone', 'sent'];
  expect(withEarlier([hit('both'), hit('now')], done, entries).map(({ id }) => id)).toEqual([
    'before',
    'both',
    'now',
  ]);
});

test('what is to be deleted is asked for in its own organisation', () => {
  const places = byOrganization(['a', 'b', 'c', 'unknown'], [hit('b'), hit('c')], [entry('a'), entry('c')]);
  expect([...places]).toEqual([
    ['one', ['a', 'c']],
    ['two', ['b']],
  ]);
});
