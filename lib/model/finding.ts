import type { Likelihood } from './likelihood';

/** Families of detectors; a policy may set an action for a whole family. */
export const categories = ['identity', 'financial'] as const;

export type Category = (typeof categories)[number];

/**
 * Where a detector saw something. Offsets are UTF-16 code units in the text as it was given to the scanner,
 * `start` inclusive, `end` exclusive, so `text.slice(start, end)` is the value. A finding never holds the value.
 */
export type Finding = {
  /** Id of the detector = its file name = its policy key, for example `us-ssn`. */
  readonly detector: string;
  readonly category: Category;
  readonly start: number;
  readonly end: number;
  readonly likelihood: Likelihood;
};
