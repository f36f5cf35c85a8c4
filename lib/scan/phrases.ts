import { otherNumbers } from './other-numbers';
import { emptyHash, followedBy, hashOf, joinHashes, mix } from './words';

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
};

/** Longest gap between two words of a phrase, code units: `Soc. (Sec`. */
export const longestGap = 3;

/** What a word may be; bits, by hash of the word. */
export const inPhrase = 1;
export const endsTrigger = 2;
export const startsPhrase = 4;

const flagBits = 14;
/** Index in the flags of a word with this hash. */
export const flagIndex = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - flagBits);

const quickBits = 14;
/** Index of a word by its first, second and last small letter and its length: enough to drop most words. */
export const quickIndex = (first: number, second: number, last: number, length: number): number =>
  Math.imul((first << 21) ^ (second << 14) ^ (last << 7) ^ length, 0x9e3779b1) >>> (32 - quickBits);

export type PhraseIndex = {
  /** By `quickIndex`: whether a word of a phrase begins and ends so. */
  readonly quick: Uint8Array;
  /** By `flagIndex`; several words may share one, so a set bit proves nothing. */
  readonly flags: Uint8Array;
  /** By the joined hashes of the words; two phrases with one key stand one after the other. */
  phrases(): ReadonlyMap<number, Phrase>;
  readonly mostWords: number;
  /** Whether some phrase is written in a script without spaces. */
  readonly hasSpaceless: boolean;
};

/** Phrases of several words that are longer than this are also found written as one word: `socialsecuritynumber`. */
const shortestJoined = 5;

type Use = 'labelOf' | 'headerOf' | 'hintOf' | 'triggerOf';

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
 * the phrases themselves wait for the first value with a known word beside it.
 */
export function createPhraseIndex(detectors: readonly Labelled[]): PhraseIndex {
  const flags = new Uint8Array(1 << flagBits);
  const quick = new Uint8Array(1 << quickBits);
  const hash = createWordHashes();
  const texts = new Set<string>(otherNumbers);
  const triggers = new Set<string>();
  for (const detector of detectors) {
    for (const text of detector.labels) texts.add(text);
    for (const text of detector.headers ?? []) texts.add(text);
    for (const text of detector.hints) texts.add(text);
    for (const text of detector.triggers ?? []) triggers.add(text);
  }

  const flag = (of: number, bits: number): void => {
    const at = flagIndex(of);
    flags[at] = (flags[at] as number) | bits;
  };
  const flagQuick = (word: string): void => {
    const { length } = word;
    if (length < 2) return;
    const key = quickIndex(
      word.charCodeAt(0) | 32,
      word.charCodeAt(1) | 32,
      word.charCodeAt(length - 1) | 32,
      length,
    );
    quick[key] = 1;
  };
  const joinedHash = (words: readonly string[]): number => {
    let joined = 0;
    for (const word of words) joined = followedBy(joined, hash(word), word.length);
    return joined;
  };
  let mostWords = 1;
  let hasSpaceless = false;
  const flagPhrase = (text: string, bits: number): void => {
    const words = text.split(' ');
    mostWords = Math.max(mostWords, words.length);
    for (const word of words) {
      flag(hash(word), inPhrase);
      flagQuick(word);
    }
    flag(hash(words[0] ?? ''), startsPhrase);
    flag(hash(words[words.length - 1] ?? ''), bits);
    if (words.length > 1) {
      flag(joinedHash(words), inPhrase | startsPhrase | bits);
      flagQuick(words.join(''));
    }
    if (text.charCodeAt(0) > 0xdff) {
      hasSpaceless = true;
      // Its first character alone opens the search.
      flag(mix(emptyHash, text.charCodeAt(0)), inPhrase | startsPhrase);
    }
  };
  for (const text of texts) flagPhrase(text, inPhrase);
  for (const text of triggers) flagPhrase(text, inPhrase | endsTrigger);

  const read = (): ReadonlyMap<number, Phrase> => {
    const phrases = new Map<number, Phrase>();
    const others = new Set(otherNumbers);
    const known = new Map<string, { -readonly [K in keyof Phrase]: Phrase[K] }>();
    const store = (key: number, phrase: Phrase): void => {
      let free = key;
      while (phrases.has(free)) free++;
      phrases.set(free, phrase);
    };
    const add = (text: string, use: Use, ids: readonly string[]): void => {
      const before = known.get(text);
      if (before !== undefined) {
        before[use] = [...before[use], ...ids];
        return;
      }
      const words = text.split(' ');
      const isOther = others.has(text);
      const made = {
        text,
        words,
        isOther,
        labelOf: none,
        headerOf: none,
        hintOf: none,
        triggerOf: none,
        [use]: ids,
      };
      known.set(text, made);
      let key = hash(words[words.length - 1] ?? '');
      for (let at = words.length - 2; at >= 0; at--) key = joinHashes(key, hash(words[at] ?? ''));
      store(key, made);
    };
    for (const detector of detectors) {
      const ids = [detector.id];
      for (const text of detector.labels) add(text, 'labelOf', ids);
      for (const text of detector.headers ?? []) add(text, 'headerOf', ids);
      for (const text of detector.hints) add(text, 'hintOf', ids);
      for (const text of detector.triggers ?? []) add(text, 'triggerOf', ids);
    }
    for (const text of others) add(text, 'labelOf', none);
    for (const phrase of known.values()) {
      if (phrase.words.length > 1 && phrase.text.length > shortestJoined)
        store(joinedHash(phrase.words), { ...phrase, words: [phrase.words.join('')] });
    }
    return phrases;
  };
  let phrases: ReadonlyMap<number, Phrase> | undefined;
  return { flags, quick, phrases: () => (phrases ??= read()), mostWords, hasSpaceless };
}

const none: readonly string[] = [];
