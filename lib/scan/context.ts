import type { NumberDetector } from './detector';

/** What the words around a value say, for one detector. */
export type Context = {
  /** The phrase of this detector that is the nearest of all labels; `undefined` when there is none or another is nearer. */
  readonly label: string | undefined;
  /** Code units between that phrase and the value; 0 for the heading of its column. */
  readonly distance: number;
  /** The label is the heading of its column. */
  readonly isHeader: boolean;
  /** A label of this detector stands somewhere around, near or not. */
  readonly isMentioned: boolean;
  /** A hint stands somewhere around. */
  readonly isHinted: boolean;
  /** The nearest words name another kind of number: an order, a telephone. */
  readonly isOther: boolean;
  /** The nearest label is one of another detector. */
  readonly isNamedOtherwise: boolean;
};

/** What all detectors' phrases say around one value. */
export type Surroundings = {
  of(detector: string): Context;
  /** Those of the detectors of which a label stands around, near or not. */
  named(detectors: readonly NumberDetector[]): readonly NumberDetector[];
  /** A label ends directly before the value (`SSN219456789`). */
  readonly isGluedBefore: boolean;
  readonly isGluedAfter: boolean;
};

const nothing: Context = {
  label: undefined,
  distance: 0,
  isHeader: false,
  isMentioned: false,
  isHinted: false,
  isOther: false,
  isNamedOtherwise: false,
};

/** Where no known word stands anywhere near: nearly everywhere. */
export const nowhere: Surroundings = {
  of: () => nothing,
  named: () => [],
  isGluedBefore: false,
  isGluedAfter: false,
};
