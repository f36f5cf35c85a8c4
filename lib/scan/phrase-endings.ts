import { type Bits, type Phrase, type PhraseIndex } from './phrases';
import { joinHashes } from './words';

type Use = 'labelOf' | 'headerOf' | 'hintOf' | 'triggerOf';

/** One list of phrases of one detector. */
export type Entry = { readonly id: string; readonly use: Use | undefined; readonly texts: readonly string[] };

/** Phrases of several words that are longer than this are also found written as one word: `socialsecuritynumber`. */
export const shortestJoined = 5;

/** Makes the phrases that end with a word when that word is first met. */
export function createEndings(
  entries: readonly Entry[],
  hash: (word: string) => number,
  joinedHash: (words: readonly string[]) => number,
  bitsOf: (ids: readonly string[]) => Bits,
): PhraseIndex['endingWith'] {
  type Draft = { -readonly [K in keyof Phrase]: Phrase[K] };
  type PhraseUse = { readonly text: string; readonly entry: Entry };
  const made = new Map<number, ReadonlyMap<number, Phrase>>();
  let byLast: Map<number, PhraseUse[]> | undefined;

  const read = (): Map<number, PhraseUse[]> => {
    const uses = new Map<number, PhraseUse[]>();
    const add = (key: number, use: PhraseUse): void => {
      const list = uses.get(key);
      if (list === undefined) uses.set(key, [use]);
      else list.push(use);
    };
    for (const entry of entries) {
      for (const text of entry.texts) {
        const space = text.lastIndexOf(' ');
        add(hash(space < 0 ? text : text.slice(space + 1)), { text, entry });
        if (space >= 0 && text.length > shortestJoined) add(joinedHash(text.split(' ')), { text, entry });
      }
    }
    return uses;
  };

  const make = (uses: readonly PhraseUse[], lastHash: number): ReadonlyMap<number, Phrase> => {
    const known = new Map<string, Draft>();
    for (const { text, entry } of uses) {
      let phrase = known.get(text);
      if (phrase === undefined) {
        phrase = {
          text,
          words: [],
          labelOf: none,
          headerOf: none,
          hintOf: none,
          triggerOf: none,
          isOther: false,
          labelBits: noBits,
          namingBits: noBits,
        };
        known.set(text, phrase);
      }
      if (entry.use === undefined) phrase.isOther = true;
      else phrase[entry.use] = [...phrase[entry.use], entry.id];
    }
    const phrases = new Map<number, Draft>();
    const store = (key: number, phrase: Draft): void => {
      let free = key;
      while (phrases.has(free)) free++;
      phrases.set(free, phrase);
    };
    /** `tax id` written as one word is also `taxid`, and belongs to the detectors of both. */
    const storeJoined = (word: string, phrase: Draft): void => {
      const same = known.get(word);
      if (same === undefined) return store(lastHash, { ...phrase, words: [word] });
      for (const use of ['labelOf', 'headerOf', 'hintOf', 'triggerOf'] as const)
        same[use] = [...same[use], ...phrase[use]];
    };
    for (const phrase of known.values()) {
      const words = phrase.text.split(' ');
      let key = hash(words[words.length - 1] ?? '');
      if (key === lastHash) {
        for (let at = words.length - 2; at >= 0; at--) key = joinHashes(key, hash(words[at] ?? ''));
        phrase.words = words;
        store(key, phrase);
      }
      if (words.length > 1 && joinedHash(words) === lastHash) storeJoined(words.join(''), phrase);
    }
    for (const phrase of phrases.values()) {
      phrase.labelBits = bitsOf(phrase.labelOf);
      phrase.namingBits = bitsOf([...phrase.labelOf, ...phrase.headerOf]);
    }
    return phrases;
  };

  return (lastHash) => {
    const known = made.get(lastHash);
    if (known !== undefined) return known;
    byLast ??= read();
    const phrases = make(byLast.get(lastHash) ?? [], lastHash);
    made.set(lastHash, phrases);
    return phrases;
  };
}

const none: readonly string[] = [];
const noBits: Bits = new Int32Array(0);
