import type { AccountKind } from './account-status';
import type { AfterDeletion } from './after-deletion';
import type { ChatDeletion } from './chat';
import type { Cause } from './ledger';

/** How often something was found, with the organisation's own name for it; that is empty unless a rule of its own did. */
export type Held = { readonly detector: string; readonly ownName: string; readonly count: number };

/** Where a conversation stands; dates are ISO dates at the person's place. */
export type DueState =
  | { readonly kind: 'due'; readonly date: string }
  /** The person put it off until then. */
  | { readonly kind: 'snoozed'; readonly date: string }
  | { readonly kind: 'later'; readonly date: string };

/** What people read of a conversation that should not stay. */
export type DueChat = {
  readonly held: readonly Held[];
  readonly causes: readonly Cause[];
  /** Files that went along and that nobody could read, or that held something. */
  readonly files: number;
  readonly state: DueState;
  /** From today to the date of the state; negative for the past. */
  readonly daysLeft: number;
  /** Whether it is due and may be put off once more. */
  readonly maySnooze: boolean;
};

/** What a page says of the conversation that it shows. */
export type ChatReminder = DueChat & { readonly conversation: string };

/** Why one that was to be deleted is still there. */
export type DeletionProblem = Exclude<ChatDeletion['kind'], 'gone'> | 'no-tab';

/** One conversation of the page of those that are to be deleted. */
export type ChatRow = DueChat & {
  readonly id: string;
  readonly organization: string;
  /** As claude.ai gives it; null while no tab of its organisation has told it. */
  readonly title: string | null;
  readonly accountKind: AccountKind | 'unknown';
  /** ISO date at the person's place on which something of this kind first went, or was first found. */
  readonly since: string;
  /** Whether a tab of its organisation is open. */
  readonly hasTab: boolean;
  readonly problem: DeletionProblem | null;
};

/** One that is gone from claude.ai. */
export type GoneChat = {
  readonly id: string;
  readonly title: string | null;
  readonly held: readonly Held[];
  /** ISO date at the person's place. */
  readonly deleted: string;
  /** ISO date until which the backend may keep it; null where that is not known as a number. */
  readonly keptUntil: string | null;
  /** Who says so; null = unknown. */
  readonly kept: AfterDeletion | null;
};

/** How many are due for deletion, and when the next one will be. */
export type DueCount = {
  readonly due: number;
  /** Not due yet, or put off. */
  readonly later: number;
  /** Days from today to the first of those; null when there is none. */
  readonly nextInDays: number | null;
};
