import type { DeletionProblem } from './chat-row';

/** A run through many conversations, as people see it: a check, or a deletion. */
export type RunView = {
  /**
   * `unfinished`: one from before this page was opened; `waiting`: claude.ai asked for patience, and it goes on by itself;
   * `stopped`: something has to be done first.
   */
  readonly phase: 'unfinished' | 'running' | 'waiting' | 'paused' | 'stopped' | 'finished';
  readonly done: number;
  /** Null while it is not known how many there are. */
  readonly total: number | null;
  /** Conversations in which something was found; those that are gone. */
  readonly hits: number;
  /** Conversations that could not be read, or are still there. */
  readonly failed: number;
  /** Conversations that were read but for pieces (files, pictures) that nobody could read: they are not known to be clean. */
  readonly unread: number;
  /** Seconds; null while there is nothing to tell it by. */
  readonly left: number | null;
  /** Id of the organisation that it is at (UUID, lower case); null where it has not begun. */
  readonly organization: string | null;
  /** Why it stopped; null where it did not. */
  readonly problem: DeletionProblem | null;
};

/** How many of the newest conversations are checked; null = all. */
export type CheckSize = number | null;
