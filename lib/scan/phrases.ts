import { otherNumbers } from './other-numbers';
import { emptyHash, hashOf, joinHashes, mix } from './words';

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
  readonly labelOf: Set<string>;
  readonly headerOf: Set<string>;
  readonly hintOf: Set<string>;
  readonly triggerOf: Set<string>;
  /** It says of a number that it is none of ours: `order no`. */
  isOther: boolean;
};

/** What a word may be; bits, by hash of the word. */
export const inPhrase = 1;
export const endsLabel = 2;
export const endsTrigger = 4;

const flagBits = 14;
/** Index in the flags of a word with this hash. */
export const flagIndex = (hash: number): number => (hash ^ (hash >>> 16)) & ((1 << flagBits) - 1);

export type PhraseIndex = {
  /** By `flagIndex`; several words may share one, so a set bit proves nothing. */
  readonly flags: Uint8Array;
  readonly phrases: ReadonlyMap<number, Phrase>;
  readonly mostWords: number;
  /** Whether some phrase is written in a script without spaces. */
  readonly hasSpaceless: boolean;
};

/** A phrase is also found written as one word: `socialsecuritynumber`. */
const spellings = (text: string): string[] =>
  text.includes(' ') && text.length > 5 ? [text, text.replaceAll(' ', '')] : [text];

/** Reads the phrases of all detectors once. */
export function createPhraseIndex(detectors: readonly Labelled[]): PhraseIndex {
  const flags = new Uint8Array(1 << flagBits);
  const phrases = new Map<number, Phrase>();
  let mostWords = 1;
  let hasSpaceless = false;

  const add = (text: string, bit: number): Phrase => {
    const words = text.split(' ');
    mostWords = Math.max(mostWords, words.length);
    let key = 0;
    for (let at = words.length - 1; at >= 0; at--) {
      const hash = hashOf(words[at] ?? '');
      flags[flagIndex(hash)] = (flags[flagIndex(hash)] ?? 0) | inPhrase | (at === words.length - 1 ? bit : 0);
      key = at === words.length - 1 ? hash : joinHashes(key, hash);
    }
    if (text.charCodeAt(0) > 0xdff) {
      hasSpaceless = true;
      // Its first character alone opens the search.
      const first = flagIndex(mix(emptyHash, text.charCodeAt(0)));
      flags[first] = (flags[first] ?? 0) | inPhrase;
    }
    let known = phrases.get(key);
    // Two phrases with one key stand one after the other.
    while (known !== undefined && known.text !== text) known = phrases.get(++key);
    if (known !== undefined) return known;
    const made: Phrase = {
      text,
      words,
      labelOf: new Set(),
      headerOf: new Set(),
      hintOf: new Set(),
      triggerOf: new Set(),
      isOther: false,
    };
    phrases.set(key, made);
    return made;
  };

  for (const { id, labels, headers = [], hints, triggers = [] } of detectors) {
    for (const label of labels)
      for (const spelling of spellings(label)) add(spelling, endsLabel).labelOf.add(id);
    for (const header of headers) for (const spelling of spellings(header)) add(spelling, 0).headerOf.add(id);
    for (const hint of hints) for (const spelling of spellings(hint)) add(spelling, 0).hintOf.add(id);
    for (const trigger of triggers)
      for (const spelling of spellings(trigger)) add(spelling, endsTrigger).triggerOf.add(id);
  }
  for (const other of otherNumbers) for (const spelling of spellings(other)) add(spelling, 0).isOther = true;
  return { flags, phrases, mostWords, hasSpaceless };
}
