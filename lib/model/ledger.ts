import type { AccountKind } from './account-status';
import type { Counts } from './counts';

/** Why a conversation is in the ledger. */
export const causes = [
  /** The person sent it although they were asked. */
  'overridden',
  /** A part of it had left before it was seen as a whole. */
  'late',
  /** A check of conversations that were there already found it. */
  'found',
  /** It was written on an account that is not the company's. */
  'personal-account',
] as const;
export type Cause = (typeof causes)[number];

/** A conversation that should not stay: ids, counts, times. It has no title and no content. Times in milliseconds, UTC. */
export type LedgerEntry = {
  /** Id of the conversation on claude.ai (UUID, lower case). */
  readonly conversation: string;
  /** Id of the organisation that it belongs to (UUID, lower case). */
  readonly organization: string;
  readonly accountKind: AccountKind | 'unknown';
  readonly causes: readonly Cause[];
  readonly counts: Counts;
  /** How many files went that nobody could read, or that held something: they stay on claude.ai when a chat goes. */
  readonly files: number;
  /** When something of this kind first and last went, or was first and last found. */
  readonly first: number;
  readonly last: number;
  /** When the person was last reminded; null = never. */
  readonly remindedAt: number | null;
  readonly snoozedUntil: number | null;
  /** How often the person has put it off. */
  readonly snoozes: number;
  /** When it was seen to be gone from claude.ai; null while it is there. */
  readonly deletedAt: number | null;
};

/** Something for the ledger, from a page. */
export type LedgerNote = Pick<
  LedgerEntry,
  'conversation' | 'organization' | 'accountKind' | 'counts' | 'files'
> & { readonly cause: Cause };

/** The form in which the ledger is kept. A newer one is never overwritten by an older extension. */
export type Ledger = { readonly version: 1; readonly entries: readonly LedgerEntry[] };
