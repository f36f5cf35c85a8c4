import { BitTable } from './bit-table';
import { HashTable } from './hash-table';
import {
  createMentions,
  forEachAscii,
  forEachSpelling,
  type ListPlace,
  type Mention,
  phraseCount,
  type PhraseList,
} from './phrase-lists';
import {
  type Bits,
  goesOn,
  isPhrase,
  type Labelled,
  type Phrase,
  type PhraseIndex,
  startsPhrase,
} from './phrases';
import { quickBits, quickIndex } from './token-kinds';
import { emptyHash, isSpaceless, joinHashes, mix } from './words';

/** Phrases of several words that are longer than this are also found written as one word: `socialsecuritynumber`. */
const shortestJoined = 5;

/** Longest phrase, in words and in code units. */
const mostWords = 16;
const longest = 128;

type Use = 'labelOf' | 'headerOf' | 'hintOf' | 'other';

/** One list of phrases of one detector. */
type Entry = PhraseList & { readonly id: string; readonly use: Use };

const entriesOf = (detectors: readonly Labelled[], others: readonly string[]): readonly Entry[] => {
  const entries: Entry[] = [{ id: '', use: 'other', texts: others }];
  for (const { id, labels, headers, hints } of detectors) {
    entries.push({ id, use: 'labelOf', texts: labels }, { id, use: 'hintOf', texts: hints });
    if (headers !== undefined) entries.push({ id, use: 'headerOf', texts: headers });
  }
  return entries;
};

/**
 * Reads the phrases of all detectors, each letter once and nothing made of it but hashes, so that a scanner is there at
 * once. What a phrase says is worked out when it is first met.
 *
 * @param others phrases that say of a number that it is no detector's
 */
export function createPhraseIndex(
  detectors: readonly Labelled[],
  others: readonly string[] = [],
): PhraseIndex {
  const entries = entriesOf(detectors, others);
  const count = phraseCount(entries);
  // Each as it stands and as one word, some in two spellings.
  const words = new HashTable(2 * count);
  const heads = new HashTable(2 * count);
  const mentions = createMentions(entries);
  const known = new Map<number, readonly Phrase[]>();
  const quick = new BitTable(quickBits);
  const letters = new Uint16Array(longest);
  const hashes = new Int32Array(mostWords);

  const mention = (key: number, place: ListPlace, isJoined: boolean): void => {
    const head = heads.place(key);
    heads.values[head] = mentions.add(place, isJoined, heads.values[head] as number);
  };

  /** A word of the letters from `from` to `to`. */
  const addWord = (hash: number, flags: number, from: number, to: number): void => {
    const place = words.place(hash);
    words.values[place] = (words.values[place] as number) | flags;
    if (to - from > 1) quick.set(quickIndex(letters, from, to));
  };

  const add = (text: string, place: ListPlace): void => {
    let length = 0;
    let wordStart = 0;
    let word = 0;
    let hash = emptyHash;
    let joined = emptyHash;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 32) {
        addWord(hash, word === 0 ? startsPhrase : goesOn, wordStart, length);
        hashes[word++] = hash;
        hash = emptyHash;
        wordStart = length;
        continue;
      }
      hash = mix(hash, code);
      joined = mix(joined, code);
      letters[length++] = code;
    }
    addWord(hash, word === 0 ? isPhrase | startsPhrase : goesOn, wordStart, length);
    let key = hash;
    for (let before = word - 1; before >= 0; before--) key = joinHashes(key, hashes[before] as number);
    mention(key, place, false);
    if (word > 0 && text.length > shortestJoined) {
      addWord(joined, isPhrase | startsPhrase, 0, length);
      mention(joined, place, true);
    }
  };

  const beyondAscii = forEachAscii(entries, add);

  const bitsOf = createBits(detectors);
  return {
    ...{ quick, words, bitsOf },
    phrasesAt(key) {
      const head = heads.get(key);
      if (head === 0) return none;
      let phrases = known.get(key);
      if (phrases === undefined) known.set(key, (phrases = phrasesOf(mentions.from(head), bitsOf)));
      return phrases;
    },
    openBeyondAscii() {
      if (beyondAscii.length === 0) return;
      forEachSpelling(entries, beyondAscii.splice(0), (text, place) => {
        add(text, place);
        // In a script without spaces its first character alone opens the search.
        if (isSpaceless(text.charCodeAt(0))) addWord(mix(emptyHash, text.charCodeAt(0)), startsPhrase, 0, 0);
      });
      known.clear();
    },
  };
}

/** `tax id` written as one word is also `taxid`, and belongs to the detectors of both. */
function phrasesOf(
  all: readonly Mention<Entry>[],
  bitsOf: (ids: readonly string[]) => Bits,
): readonly Phrase[] {
  const byWords = new Map<string, Mention<Entry>[]>();
  for (const mention of all) {
    const written = mention.isJoined ? mention.text.replaceAll(' ', '') : mention.text;
    const same = byWords.get(written);
    if (same === undefined) byWords.set(written, [mention]);
    else same.push(mention);
  }
  return [...byWords].map(([written, mentions]): Phrase => {
    const idsOf = (use: Use): readonly string[] => [
      ...new Set(mentions.filter(({ list }) => list.use === use).map(({ list }) => list.id)),
    ];
    const labelOf = idsOf('labelOf');
    const headerOf = idsOf('headerOf');
    return {
      text: mentions.find(({ isJoined }) => !isJoined)?.text ?? mentions[0]?.text ?? written,
      words: written.split(' '),
      ...{ labelOf, headerOf, hintOf: idsOf('hintOf') },
      isOther: mentions.some(({ list }) => list.use === 'other'),
      labelBits: bitsOf(labelOf),
      namingBits: bitsOf([...labelOf, ...headerOf]),
    };
  });
}

/** Numbers the detectors; those without an entry are left out of every set. */
export function createBits(detectors: readonly Labelled[]): (ids: readonly string[]) => Bits {
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

const none: readonly Phrase[] = [];
