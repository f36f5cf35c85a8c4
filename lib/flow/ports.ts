import type { AccountStatus } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { Answer } from '@/lib/model/answer';
import type { Decision, Judged } from '@/lib/model/decision';
import type { Edit } from '@/lib/model/edit';
import type { Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import type { Question } from '@/lib/model/question';
import type { Submission, Unreadable } from '@/lib/model/submission';

/** Something that a surface has stopped and can let go. Exactly one of the three is called, once. */
export type Held = {
  readonly submission: Submission;
  /** Lets it go as it was. */
  release(): void;
  /** Lets it go with these parts in place of its own (same number, same order); `edits` made them, per part. */
  replace(parts: readonly string[], edits: readonly (readonly Edit[])[]): void;
  /** It does not go; nothing that the person typed is lost. */
  cancel(): void;
};

/** What the person (or the policy) has let go, so that the later gates let exactly that pass. */
export type Releases = {
  /** Findings in the parts of a submission, and the pieces of it that nobody could read. */
  add(submission: Submission, found: readonly (readonly Finding[])[]): void;
  /** Forgets all: the policy or the account is another one now. */
  clear(): void;
  /** The findings that were not released before. */
  withoutReleased(
    parts: readonly string[],
    found: readonly (readonly Finding[])[],
  ): readonly (readonly Finding[])[];
  /** The pieces that were not released before, byte for byte. */
  unreadableWithoutReleased(unreadable: readonly Unreadable[]): readonly Unreadable[];
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
};

/** Judges submissions and settles what is held. */
export type Guard = {
  /** Whether the scanner finds what it must find under this policy. */
  works(): boolean;
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
