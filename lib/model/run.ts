import type { Chat } from './chat';
import type { Counts } from './counts';

/** Whose conversations a run is about. Ids are UUIDs, lower case. */
export type Whose = {
  readonly organization: string;
  /** Id of the person's account; null where it was not known: then it is whoever is in that organisation. */
  readonly person: string | null;
};

/** A check of conversations. `last`: only so many, the newest; null = all. */
export type CheckJob = Whose & { readonly last: number | null };

/** What is known of the part of a check that is done. */
export type CheckedPart = {
  /** Ids of the conversations that were read. */
  readonly done: readonly string[];
  /** How many of them hold pieces that nobody could read. */
  readonly unread: number;
  /** When the last one was read, in milliseconds: what is written into a conversation later was not. */
  readonly at: number;
  /** How many there are with those that are done, as far as it was known then; null where nothing tells it. */
  readonly total: number | null;
};

/** What is kept with the id of each that was read. `at` and `total` as in `CheckedPart`. */
export type CheckedOne = { readonly hasUnread: boolean; readonly at: number; readonly total: number };

/** What is kept of a check, so that it goes on after a restart. */
export type KeptCheck = CheckJob & CheckedPart;

/** What is kept of a deletion: ids of what the person confirmed, and of what was seen to be gone since. */
export type KeptDeletion = Whose & {
  readonly chosen: readonly string[];
  readonly gone: readonly string[];
};

/** Each rejects when it could not be written. */
export type CheckStore = {
  begin(job: CheckJob): Promise<void>;
  /** One that was read. */
  add(conversation: string, seen: CheckedOne): Promise<void>;
  drop(): Promise<void>;
};
export type DeletionStore = {
  keep(deletion: KeptDeletion): Promise<void>;
  drop(): Promise<void>;
};

/** Time and patience of a run. */
export type RunClock = {
  /** Milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds, or earlier when the signal is aborted. */
  wait(ms: number, signal: StopSignal): Promise<void>;
};

/** As much of an `AbortSignal` as a run needs: pausing a run is ending it, since it can be taken up again. */
export type StopSignal = { readonly aborted: boolean };

/** How a run ended. All but `finished` can be taken up again with what was kept. */
export type RunEnd =
  | 'finished'
  | 'stopped'
  | 'signed-out'
  | 'other-account'
  /** claude.ai did not answer in a way that we know, again and again. */
  | 'failed';

/** Where a run stands. Times in milliseconds. */
type Standing = {
  readonly phase: 'listing' | 'working' | 'waiting';
  readonly done: number;
  /** When it goes on, where claude.ai asked for patience; else null. */
  readonly until: number | null;
  /** What it will take from now on, by its pace so far; null while that cannot be said. */
  readonly left: number | null;
  /** False when what is done could not be written: then it is done again after a restart. */
  readonly isKept: boolean;
};

/** A conversation in which something was found, or in which there are pieces that nobody could read. */
export type CheckedChat = { readonly chat: Chat; readonly counts: Counts; readonly unread: number };

/** `found` and `failed` are of this run alone: what was found before a restart is in the ledger. */
export type CheckProgress = Standing & {
  /** As far as it is known by now; null before the list was read for the first time. */
  readonly total: number | null;
  readonly found: readonly CheckedChat[];
  /** How many hold pieces that nobody could read, those from before a restart too. */
  readonly unread: number;
  /** Could not be read. */
  readonly failed: readonly Chat[];
};

export type DeletionProgress = Standing & {
  readonly total: number;
  /** Ids, all of them seen to be gone. */
  readonly gone: readonly string[];
  /** Ids of those that stay; another run may try them again. */
  readonly failed: readonly string[];
};
