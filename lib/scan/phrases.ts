import type { BitTable } from './bit-table';
import type { HashTable } from './hash-table';

export type Labelled = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly headers?: readonly string[];
  readonly hints: readonly string[];
};

export type Phrase = {
  readonly text: string;
  readonly words: readonly string[];
  /** Detectors that have it as a label, a header, a hint. */
  readonly labelOf: readonly string[];
  readonly headerOf: readonly string[];
  readonly hintOf: readonly string[];
  /** It says of a number that it is none of ours: `order no`. */
  readonly isOther: boolean;
  /** The detectors of `labelOf`, as bits; see `PhraseIndex.bitsOf`. */
  readonly labelBits: Bits;
  /** Those of `labelOf` and `headerOf`. */
  readonly namingBits: Bits;
};

/** A set of detectors: bit `n % 32` of entry `n / 32` for the one with number `n`. */
export type Bits = Int32Array;

export function haveCommon(one: Bits, other: Bits): boolean {
  for (let at = 0; at < one.length; at++)
    if (((one[at] as number) & (other[at] as number)) !== 0) return true;
  return false;
}

/** Longest gap between two words of a phrase, code units: `Soc. (Sec`. */
export const longestGap = 3;

// What a word may be; bits. Nothing at all for most words of the world.
export const isPhrase = 1;
export const startsPhrase = 2;
export const goesOn = 4;

export type PhraseIndex = {
  /** By `quickIndex`: whether a word of a phrase looks so. */
  readonly quick: BitTable;
  /** What the word with this hash may be. */
  readonly words: HashTable;
  /** The phrases with this key: the hash of the last word, joined with those before it. */
  phrasesAt(key: number): readonly Phrase[];
  /** Adds the phrases with letters beyond ASCII, which no other text needs; to be called once or more before such a text. */
  openBeyondAscii(): void;
  /** The detectors with these ids, those without a label left out. */
  bitsOf(ids: readonly string[]): Bits;
};
