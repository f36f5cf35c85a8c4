import { folded } from './checks/folded';
import { otherNumbers } from './other-numbers';
import { createEndings, type Entry, shortestJoined } from './phrase-endings';
import { emptyHash, followedBy, hashOf, mix } from './words';

export type Labelled = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly headers?: readonly string[];
  readonly hints: readonly string[];
  readonly triggers?: readonly string[];
};

export type Phrase = {
  readonly text: string;
  readonly words: readonly string[];
  /** Detectors that have it as a label, a header, a hint, a trigger. */
  readonly labelOf: readonly string[];
  readonly headerOf: readonly string[];
  readonly hintOf: readonly string[];
  readonly triggerOf: readonly string[];
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

/** What a word may be; bits, by hash of the word. */
export const inPhrase = 1;
export const endsTrigger = 2;
export const startsPhrase = 4;

const flagBits = 16;
/** Index in the flags of a word with this hash. */
export const flagIndex = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - flagBits);

const quickBits = 16;
/** Index of a word by its first, second and last small letter and its length: enough to drop most words. */
export const quickIndex = (first: number, second: number, last: number, length: number): number =>
  Math.imul((first << 21) ^ (second << 14) ^ (last << 7) ^ length, 0x9e3779b1) >>> (32 - quickBits);

export type PhraseIndex = {
  /** By `quickIndex`: whether a word of a phrase begins and ends so. */
  readonly quick: Uint8Array;
  /** By `flagIndex`; several words may share one, so a set bit proves nothing. */
  readonly flags: Uint8Array;
  /**
   * The phrases whose last word has this hash, by the joined hashes of their words; two phrases with one key stand one
   * after the other.
   */
  endingWith(lastHash: number): ReadonlyMap<number, Phrase>;
  /** The detectors with these ids, those without a label left out. */
  bitsOf(ids: readonly string[]): Bits;
  readonly mostWords: number;
  /** Whether some phrase is written in a script without spaces. */
  readonly hasSpaceless: boolean;
};

/**
 * Phrases are compared with text that has been folded, so they have to be folded too; capitals may look like other Latin
 * letters than the small ones do (`Н`, `н`).
 */
const allSpellings = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => {
    if (isAscii.test(text)) return text;
    const small = folded(text);
    const capitals = folded(text.toUpperCase()).toLowerCase();
    return small === capitals ? small : [small, capitals];
  });

const isAscii = /^[ -~]*$/;

const entriesOf = (detectors: readonly Labelled[]): Entry[] => [
  ...detectors.flatMap(({ id, labels, headers = [], hints, triggers = [] }): Entry[] => [
    { id, use: 'labelOf', texts: allSpellings(labels) },
    { id, use: 'headerOf', texts: allSpellings(headers) },
    { id, use: 'hintOf', texts: allSpellings(hints) },
    { id, use: 'triggerOf', texts: allSpellings(triggers) },
  ]),
  { id: '', use: undefined, texts: otherNumbers },
];

function createWordHashes(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let hash = known.get(word);
    if (hash === undefined) known.set(word, (hash = hashOf(word)));
    return hash;
  };
}

/**
 * Reads the phrases of all detectors. At the start only the flags of their words are made, each word being hashed once;
 * phrases wait until a word that ends them stands beside a value.
 */
export function createPhraseIndex(detectors: readonly Labelled[]): PhraseIndex {
  const flags = new Uint8Array(1 << flagBits);
  const quick = new Uint8Array(1 << quickBits);
  const hash = createWordHashes();
  const entries = entriesOf(detectors);
  let mostWords = 1;
  let hasSpaceless = false;

  const flag = (of: number, bits: number): void => {
    const at = flagIndex(of);
    flags[at] = (flags[at] as number) | bits;
  };
  const flagQuick = (first: string, last: string, length: number): void => {
    if (length < 2) return;
    const second = first.length > 1 ? first.charCodeAt(1) : last.charCodeAt(0);
    quick[quickIndex(first.charCodeAt(0) | 32, second | 32, last.charCodeAt(last.length - 1) | 32, length)] =
      1;
  };
  const flagWord = (word: string, bits: number): void => {
    flag(hash(word), bits);
    flagQuick(word, word, word.length);
  };
  const flagPhrase = (text: string, bits: number): void => {
    if (text.charCodeAt(0) > 0xdff) {
      hasSpaceless = true;
      // Its first character alone opens the search.
      flag(mix(emptyHash, text.charCodeAt(0)), inPhrase | startsPhrase);
    }
    if (!text.includes(' ')) return flagWord(text, inPhrase | startsPhrase | bits);
    const words = text.split(' ');
    const last = words.length - 1;
    mostWords = Math.max(mostWords, words.length);
    for (let at = 0; at <= last; at++)
      flagWord(words[at] ?? '', inPhrase | (at === 0 ? startsPhrase : 0) | (at === last ? bits : 0));
    if (text.length <= shortestJoined) return;
    flag(joinedHash(words), inPhrase | startsPhrase | bits);
    const [first = '', second = ''] = words;
    flagQuick(first.length > 1 ? first : first + second, words[last] ?? '', text.length - last);
  };
  const joinedHash = (words: readonly string[]): number => {
    let joined = 0;
    for (const word of words) joined = followedBy(joined, hash(word), word.length);
    return joined;
  };

  const seen = new Set<string>();
  for (const { use, texts } of entries) {
    for (const text of texts) {
      if (seen.has(text) && use !== 'triggerOf') continue;
      seen.add(text);
      flagPhrase(text, use === 'triggerOf' ? endsTrigger : 0);
    }
  }
  const bitsOf = createBits(detectors);
  const endingWith = createEndings(entries, hash, joinedHash, bitsOf);
  return { flags, quick, endingWith, bitsOf, mostWords, hasSpaceless };
}

function createBits(detectors: readonly Labelled[]): (ids: readonly string[]) => Bits {
  const numbers = new Map<string, number>();
  for (const { id } of detectors) if (!numbers.has(id)) numbers.set(id, numbers.size);
  return (ids) => {
    const bits = new Int32Array((numbers.size >> 5) + 1);
    for (const id of ids) {
      const number = numbers.get(id);
      if (number !== undefined) bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
    }
    return bits;
  };
}
