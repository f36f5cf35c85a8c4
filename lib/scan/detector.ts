import type { Category, Reason } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import type { Candidate } from './candidate';
import type { Context } from './context';

type Common = {
  /** File name, policy key and name in findings. */
  readonly id: string;
  readonly category: Category;
  /** Looks only when the policy names it or its category: what it finds is everyday text for most people. */
  readonly isOptIn?: true;
  /** What every finding of this detector has passed, whatever stands around it. */
  readonly reasons: readonly Reason[];
  /**
   * Phrases that name the value, lower case, words separated by one space, `#` a word of its own; see `list`. The scanner
   * matches whole words in any case, and takes anything short between the words: `soc sec no` is also `Soc. Sec. No.`,
   * `socSecNo` and `SOC_SEC_NO`. Single letters with a sign or a space between them are one word: `ssn` is also `S.S.N.`.
   */
  readonly labels?: readonly string[];
  /** Phrases that name it only as the heading of a column or as a key: `social`, `card`. */
  readonly headers?: readonly string[];
  /** Phrases that make the value more probable without naming it. */
  readonly hints?: readonly string[];
  /** Others with the same id and category, when it takes more than one kind of looking to find it. */
  readonly companions?: readonly Detector[];
  /** Texts in which this detector, and no other, finds something that is at least `LIKELY`. */
  readonly hits: readonly [string, ...string[]];
  /** Texts in which this detector finds nothing that is at least `LIKELY`. */
  readonly misses: readonly [string, ...string[]];
};

/** A shape, and how many letters and digits it has. */
export type Picture = { readonly picture: string; readonly length: number };

/**
 * Looks at numbers and short codes with digits in them. The scanner finds all of them once and shows each detector those
 * of its shapes. A shape is a picture: `9` one digit, `A` one letter, `X` either, `-` anything that may stand between
 * two groups (a dash, a space, a dot, a line break, nothing invisible): `999-99-9999`, `AA999999A`.
 */
export type NumberDetector = Common & {
  readonly kind: 'number';
  /** Shapes that say something by themselves: shown wherever they stand alone or in a row. */
  readonly formats: readonly string[];
  /** Other ways to write it: shown only where one of the labels or headers names the value. */
  readonly shapes: readonly string[];
  /**
   * Whether `text.slice(start, end)`, written in one of the formats, may be one without a word that names it: most numbers may
   * not, and nobody need look at them any further.
   */
  mayBeUnnamed?(text: string, start: number, end: number, shape: Picture): boolean;
  /** Must be quick before it asks for the context. `UNLIKELY` is for values that are known samples. */
  judge(candidate: Candidate, context: () => Context): Likelihood | undefined;
};

/** A finding before overlaps are settled; offsets are UTF-16 code units in the folded text. */
export type Claim = {
  readonly start: number;
  readonly end: number;
  readonly likelihood: Likelihood;
  readonly reasons?: readonly Reason[];
  /** Further values that the same word names. */
  readonly others?: readonly Claim[];
};

export type ContextOf = (start: number, end: number) => Context;

/** Looks at tokens that begin with one of its prefixes. */
export type PrefixDetector = Common & {
  readonly kind: 'prefix';
  /**
   * Three characters or more, the first three letters, digits, `_` or `-`; upper and lower case count. Two letters stand
   * for themselves with a digit after them.
   */
  readonly prefixes: readonly string[];
  /**
   * Reads the token at `at`, where one of the prefixes stands and no letter or digit before it. It must look at a bounded
   * number of characters.
   */
  readonly read: (text: string, at: number, contextOf: ContextOf) => Claim | undefined;
};

/** Looks at what stands beside a word: a password, a date of birth, a marking. */
export type LabelDetector = Common & {
  readonly kind: 'label';
  /** Phrases as in `labels`. */
  readonly triggers: readonly string[];
  /** Any word that ends so is a trigger too; three letters or more. */
  readonly endings?: readonly string[];
  /** It is shown a trigger only where a digit stands within so many code units of it: most triggers are everyday words. */
  readonly digitWithin?: number;
  /** Reads beside the trigger `text.slice(start, end)`. It must look at a bounded number of characters. */
  readonly read: (text: string, start: number, end: number, contextOf: ContextOf) => Claim | undefined;
  /**
   * Judges a value of at most 200 code units that stands alone in a cell, in a column whose heading has one of the triggers
   * in it. `isLine`: it is a whole line, below a line with the trigger, which may be a comment. `isOfAccess()`: another column
   * has users, or what they have access to.
   */
  cell?(value: string, heading: string, isLine: boolean, isOfAccess: () => boolean): Likelihood | undefined;
};

/** Looks around a sign: `@` of an e-mail address. */
export type SignDetector = Common & {
  readonly kind: 'sign';
  /** One ASCII character that is no letter, digit, white space or `#`. */
  readonly sign: string;
  /**
   * Which characters may stand directly before and behind it, tested one by one; any or none when absent. Signs are
   * everywhere, and most of them stand where nobody needs to look.
   */
  readonly precededBy?: RegExp;
  readonly followedBy?: RegExp;
  /** It must look at a bounded number of characters. */
  readonly read: (text: string, at: number, contextOf: ContextOf) => Claim | undefined;
};

/** Looks at letters and digits that nothing parts. */
export type TokenDetector = Common & {
  readonly kind: 'token';
  /** Only at those that are so long, 18 code units or more. */
  readonly shortest: number;
  readonly longest: number;
  /** Reads `text.slice(start, end)`. */
  readonly read: (text: string, start: number, end: number) => Claim | undefined;
};

/**
 * Looks at words with a digit beside their letters, or behind a sign: `Gr4vyboat`, `Harbour-Gull58`, `Ladder-40`. A word is
 * letters, digits and the signs of passwords; quotes, brackets, commas and white space part two of them.
 */
export type MixedDetector = Common & {
  readonly kind: 'mixed';
  /**
   * Makes the reader of one text, which is asked about its words from left to right and may remember what it has seen, so that
   * all of them together are linear. Reads `text.slice(start, end)`, of 40 code units at most.
   */
  readonly readerOf: (text: string) => (start: number, end: number) => Claim | undefined;
};

export type Detector =
  NumberDetector | PrefixDetector | LabelDetector | SignDetector | TokenDetector | MixedDetector;
