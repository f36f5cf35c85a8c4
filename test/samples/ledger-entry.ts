import type { LedgerEntry } from '@/lib/model/ledger';

/** A conversation into which a number went that the policy minds, for tests to change what they are about. */
export const plainEntry: LedgerEntry = {
  conversation: '00000001-0000-4000-8000-000000000001',
  organization: '00000105-0000-4000-8000-000000000105',
  accountKind: 'company',
  causes: ['overridden'],
  counts: { 'us-ssn': 1 },
  files: 0,
  first: 0,
  last: 0,
  remindedAt: null,
  snoozedUntil: null,
  snoozes: 0,
  deletedAt: null,
};
