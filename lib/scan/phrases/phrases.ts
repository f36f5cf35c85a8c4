import type { NumberDetector } from '@/lib/scan/detector';
import type { PhraseEndings } from './phrase-endings';

export type Labelled = {
  readonly id: string;
  readonly labels?: readonly string[];
  readonly headers?: readonly string[];
  readonly hints?: readonly string[];
};

export type Phrase = {
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
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
  /** By a list of detectors, those of them in `labelOf`, as far as somebody has asked. */
  readonly labelled: Map<readonly NumberDetector[], readonly NumberDetector[]>;
};

/** A set of detectors: bit `n % 32` of entry `n / 32` for the one with number `n`. */
export type Bits = Int32Array;

export function haveCommon(one: Bits, other: Bits): boolean {
  for (let at = 0; at < one.length; at++)
    if (((one[at] as number) & (other[at] as number)) !== 0) return true;
  return false;
}

export type PhraseIndex = PhraseEndings<Phrase> & {
  /** The detectors with these ids, those without a label left out. */
  bitsOf(ids: readonly string[]): Bits;
};
