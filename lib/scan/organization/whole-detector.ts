import type { Category } from '@/lib/model/finding';
import type { Claim } from '@/lib/scan/detector';

/**
 * Whether the engine knows that one of the detector's keywords names the value `text.slice(start, end)` from afar: as the
 * heading of its column, as its key.
 */
export type IsNamed = (start: number, end: number) => boolean;

/** Looks at the text itself and not at its tokens: the organisation's own rules. */
export type WholeDetector = {
  readonly kind: 'whole';
  readonly id: string;
  readonly category: Category;
  /** What has to stand near, if anything; the engine may answer for those that stand too far away to be seen here. */
  readonly keywords: readonly string[];
  /**
   * Claims that start in `[from, to)` of the folded text, in order; they may overlap. Looks at no more than `reach` code
   * units before `from` and behind `to`. How a text is cut into blocks changes nothing.
   */
  find(text: string, from: number, to: number, isNamed?: IsNamed): readonly Claim[];
};

/** Code units. */
export const reach = 512;
/** Longest claim, in code units. */
export const longestClaim = 256;
