import type { AccountStatus } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { Answer } from '@/lib/model/answer';
import type { Counts } from '@/lib/model/counts';
import type { Decision, Judged } from '@/lib/model/decision';
import type { Sent } from '@/lib/model/destination';
import type { Edit } from '@/lib/model/edit';
import type { Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import type { Question } from '@/lib/model/question';
import type { Submission, Unreadable, Way } from '@/lib/model/submission';

/** Something that a surface has stopped and can let go. Exactly one of these is called, once. */
export type Held = {
  readonly submission: Submission;
  /** Lets it go as it was. */
  release(): void;
  /** Lets it go with these parts in place of its own (same number, same order); `edits` made them, per part. */
  replace(parts: readonly string[], edits: readonly (readonly Edit[])[]): void;
  /** It does not go; nothing that the person typed is lost. */
  cancel(): void;
  /** Of several files lets these go, as they are, by their place in `submission.files`. Written where there are files. */
  readonly releaseFiles?: (files: readonly number[]) => void;
};

/** What the person (or the policy) has let go, so that the later gates let exactly that pass. */
export type Releases = {
  /** Findings in the parts of a submission, and the pieces of it that nobody could read. */
  add(submission: Submission, found: readonly (readonly Finding[])[]): void;
  /** Forgets all: the policy or the account is another one now. */
  clear(): void;
  /** The findings that were not released before; the later gates hear that the others are about to pass. */
  withoutReleased(
    submission: Pick<Submission, 'way' | 'parts'>,
    found: readonly (readonly Finding[])[],
  ): readonly (readonly Finding[])[];
  /** The same where nothing is about to leave. */
  unreleased(
    parts: readonly string[],
    found: readonly (readonly Finding[])[],
  ): readonly (readonly Finding[])[];
  /** The pieces that were not released before, byte for byte. */
  unreadableWithoutReleased(submission: Pick<Submission, 'way' | 'unreadable'>): readonly Unreadable[];
  /**
   * Does what takes long for the look-ups of a submission (`isAdded`: for adding it, too), with pauses. Those who cannot
   * wait do without.
   */
  prepare(submission: Submission, found: readonly (readonly Finding[])[], isAdded: boolean): Promise<void>;
  /** For a trial run: whether an earlier gate has recorded this of the same submission; the later ones hear of it. */
  wasCounted(seen: Nameless): boolean;
  /** For a trial run: this goes out and is not counted, so the later gates hear of it; it is not released. */
  passesUncounted(submission: Submission, found: readonly (readonly Finding[])[]): void;
};

/** What of a submission has no hash that a later gate could know it by. */
export type Nameless = {
  readonly way: Way;
  /** Nothing may be sent from this account. */
  readonly wrongAccount: boolean;
  /** The pieces that were not let go. */
  readonly unreadable: readonly Unreadable[];
};

/** The account that the person chose to send from although it is not the company's. */
export type AccountRelease = {
  isLetGo(account: AccountStatus): boolean;
  letGo(account: AccountStatus): void;
  /** Forgets it: the policy or the account is another one now. */
  clear(): void;
};

/** The conversation on the page. */
export type Conversation = {
  /** Null for a chat that has no address yet. */
  id(): string | null;
  /** What the page shows of it, and what is about to be added; `isWhole` when no row of it is out of sight. */
  shown(): { readonly text: string; readonly isWhole: boolean };
};

/** Gives a value its placeholder, `[SSN 1]`; `label` is the word in the brackets. */
export type GivePlaceholder = (label: string, value: string) => string;

/** What stands in for the values of a conversation, and, where the policy lets it be shown, for what. */
export type Placeholders = {
  /**
   * Starts a redaction; `close` ends it.
   * @param parts the texts that are redacted: no number that stands in them is given again
   * @param isKept whether the values may be shown to the person later
   */
  open(parts: readonly string[], isKept: boolean): { readonly give: GivePlaceholder; close(): void };
  /** What is in the composer goes: a chat without an address is about to get one. */
  sent(): void;
  /** To be called now and then: the address may be another one. */
  follow(): void;
  /** Forgets all values. */
  clear(): void;
  /** The value behind a placeholder of the conversation on the page; null when it has none by that name. */
  originalOf(placeholder: string): string | null;
  hasOriginals(): boolean;
};

/** What the guard needs from the world. */
export type Ports = {
  policy(): Policy;
  account(): AccountStatus;
  /** Resolves with `cancel` when the dialog goes away by any means but a choice. */
  ask(question: Question): Promise<Answer>;
  record(activity: Activity): void;
  /** Lets the page do its own work for a moment. */
  pause(): Promise<void>;
  readonly releases: Releases;
  readonly accounts: Pick<AccountRelease, 'isLetGo' | 'letGo'>;
  readonly placeholders: Pick<Placeholders, 'open' | 'sent'>;
  /** A request with a destination goes out. Not in a trial run. */
  sent(sent: Sent): void;
  /** What went before is a part of a value, of which the rest was sent as well (`overridden`), or was not. */
  late(counts: Counts, account: AccountStatus, cause: 'overridden' | 'late'): void;
};

/** Judges submissions and settles what is held. */
export type Guard = {
  /** Whether the scanner finds what it must find under this policy. */
  works(): boolean;
  /** Builds the scanner of this policy in steps, so that the first text that is judged does not wait for it. */
  warm(pause: () => Promise<void>): Promise<void>;
  /** Judges at once. On `release` the surface leaves the event alone, so clean text is never touched. */
  judge(submission: Submission): Decision;
  /** The same for a text of any length, where nobody waits for the thread. */
  judgeAtOnce(submission: Submission): Judged;
  /** The same for a text of any length, with pauses for the page. */
  judgeInSlices(submission: Submission): Promise<Judged>;
  /** What a send of this text would be asked about, for showing it while the person types. Nothing is recorded. */
  look(text: string): Promise<readonly Finding[]>;
  /** Settles what a surface holds after a decision other than `release`: it ends by letting it go or cancelling it. */
  settle(held: Held, decision: Exclude<Decision, { kind: 'release' }>): Promise<void>;
};
