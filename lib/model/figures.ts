import type { Activity } from './activity';

/** How often something was decided, by outcome; outcomes that never came are left out. */
export type Tally = Readonly<Partial<Record<Activity['outcome'], number>>>;

/** What was recorded on this machine, as numbers: decisions, not findings. */
export type Figures = {
  readonly decisions: number;
  /** ISO 8601; null where nothing was recorded. */
  readonly first: string | null;
  readonly last: string | null;
  /** Detector id -> its decisions; one that concerned two detectors counts for both. */
  readonly detectors: Readonly<Record<string, Tally>>;
  /** Content that could not be read. */
  readonly unreadable: Tally;
  /** The account, conversations to delete, the policy itself. */
  readonly account: Tally;
  readonly conversation: Tally;
  readonly policy: Tally;
};
