import type { Category } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import type { Context } from './context';
import type { NumberCandidate } from './numbers';

type Common = {
  /** File name, policy key and name in findings. */
  readonly id: string;
  readonly category: Category;
  /**
   * Phrases that name the value, lower case, words separated by one space, `#` a word of its own. The scanner matches
   * whole words in any case, and takes anything short between the words: `soc sec no` is also `Soc. Sec. No.`,
   * `socSecNo` and `SOC_SEC_NO`.
   */
  readonly labels: readonly string[];
  /** Phrases that make the value more probable without naming it. */
  readonly hints: readonly string[];
  /** Texts in which this detector, and no other, finds something that is at least `likely`. */
  readonly hits: readonly [string, ...string[]];
  /** Texts in which this detector finds nothing that is at least `likely`. */
  readonly misses: readonly [string, ...string[]];
};

/** Looks at numbers. The scanner finds all numbers once and shows each detector those of its shapes. */
export type NumberDetector = Common & {
  readonly kind: 'number';
  /**
   * Lengths of the groups, for example `3-2-4` for any `ddd?dd?dddd`: the way the number is printed. Shown also when more
   * groups follow or precede with the same white space, as an expiry date follows a card.
   */
  readonly formats: readonly string[];
  /** Lengths of the groups, `9` for nine digits without a gap: other ways to write it, shown only when they stand alone. */
  readonly shapes: readonly string[];
  /** Must be quick before it asks for the context, which reads some hundred characters around the number. */
  judge(number: NumberCandidate, context: () => Context): Likelihood | undefined;
};

/** Looks at codes of letters and digits that begin with letters. */
export type CodeDetector = Common & {
  readonly kind: 'code';
  /**
   * Reads the code whose first digit is at `at`; a letter stands directly before it. Called for every such digit group,
   * so it must look at a bounded number of characters. Offsets are UTF-16 code units in `text`, the folded text.
   */
  read(text: string, at: number, contextOf: (start: number, end: number) => Context): Claim | undefined;
};

export type Detector = NumberDetector | CodeDetector;

/** A finding before overlaps are settled; offsets in the folded text. */
export type Claim = { readonly start: number; readonly end: number; readonly likelihood: Likelihood };
