import { expect, it, vi } from 'vitest';
import type { LedgerEntry, LedgerNote } from '@/lib/model/ledger';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline } from '@/lib/policy/baseline';
import { chatId } from '@/test/fake-runs';
import { keepLedger } from './keep-ledger';

const organization = '00000101-0000-4000-8000-000000000101';
const note = (number: number, counts: LedgerNote['counts']): LedgerNote => ({
  ...{ conversation: chatId(number), organization, accountKind: 'personal', files: 0, counts },
  cause: Object.keys(counts).length > 0 ? 'overridden' : 'personal-account',
});

it('what the ledger has no room for leaves a line in the record, but for what a page can make up', async () => {
  let entries: readonly LedgerEntry[] = [];
  const record = vi.fn(() => Promise.resolve());
  const keep = keepLedger(
    {
      ledger: {
        ready: Promise.resolve(),
        entries: () => entries,
        change: (by) => Promise.resolve(void (entries = by(entries))),
      },
      policy: {
        ready: Promise.resolve(),
        current: () => ({ policy: { ...baseline, ledgerSize: 2 } }) as unknown as PolicyState,
      },
      record,
    },
    () => Promise.resolve(),
  );
  for (let number = 0; number < 5; number += 1) await keep.note(note(number, {}));
  expect(entries.map(({ conversation }) => conversation)).toHaveLength(2);
  await keep.note(note(10, { 'us-ssn': 1 }));
  await keep.note(note(11, { iban: 2 }));
  expect(record).not.toHaveBeenCalled();
  await keep.note(note(12, { iban: 3 }));
  expect(entries.map(({ conversation }) => conversation)).toHaveLength(2);
  expect(record).toHaveBeenCalledOnce();
  expect(record).toHaveBeenCalledWith(
    expect.objectContaining({ way: 'conversation', outcome: 'gave-way', unreadable: false }),
  );
});
