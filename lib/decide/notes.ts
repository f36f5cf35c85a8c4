import type { AccountStatus } from '@/lib/model/account-status';
import type { Counts } from '@/lib/model/counts';
import type { LedgerNote } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { isExempt } from './stance';

/** What is to be noted of a message that went out, but for its conversation. */
export type NewNote = Omit<LedgerNote, 'conversation' | 'organization'>;

/**
 * The notes of a message; none where it leaves nothing that should not stay. An account that could not be told is not said
 * to be a personal one: what was let go from it is noted, the mere fact that it wrote is not.
 * @param files that went with it, and that nobody could read or that hold something
 */
export function notesOf(
  account: AccountStatus,
  counts: Counts,
  files: number,
  policy: Policy,
): readonly NewNote[] {
  if (policy.mode === 'simulate' || account.chat.mode.value === 'incognito') return [];
  const accountKind = account.kind.value;
  const notes: NewNote[] = [];
  if (files > 0 || Object.keys(counts).length > 0)
    notes.push({ cause: 'overridden', accountKind, counts, files });
  if (policy.deletePersonalChats && accountKind === 'personal' && !isExempt(account, policy))
    notes.push({ cause: 'personal-account', accountKind, counts: {}, files: 0 });
  return notes;
}
