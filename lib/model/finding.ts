import type { Likelihood } from './likelihood';

/** Families of detectors; a policy may set an action for a whole family. */
export const categories = [
  'identity',
  'financial',
  'health',
  'credentials',
  'personal',
  'marking',
  'organization',
] as const;

export type Category = (typeof categories)[number];

/** Why a detector believes it. */
export const reasons = [
  'format', // written the way only this identifier is written
  'check-digit',
  'prefix', // begins as only this vendor's keys begin
  'entropy', // looks drawn at random
  'label', // a word beside it names it
  'header', // the heading of its column or its key names it
  'list', // it follows others that are named
  'hint', // words around it speak of such things
  'repeated', // many of its kind stand in one column
  'encoded', // found after decoding
  'known-sample', // published for trying out
  'listed', // on the organisation's own list
] as const;

export type Reason = (typeof reasons)[number];

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
  readonly reasons: readonly Reason[];
};
