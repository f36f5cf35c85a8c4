import { BitTable } from './bit-table';
import { isLetter, isLowerCase, isUpperCase } from './characters';
import { HashTable } from './hash-table';
import {
  createMentions,
  forEachAscii,
  forEachSpelling,
  type ListPlace,
  phraseCount,
  type PhraseList,
} from './phrase-lists';
import { longestGap } from './phrases';
import { quickBits, quickIndex } from './token-kinds';
import { emptyHash, isSpaceless, lowerCase, mix } from './words';

/** Phrases of several words that are longer than this are also found written as one word: `apikey`. */
const shortestJoined = 5;

/** Words as long as this are also found with a dot after each letter. */
const longestDotted = 3;

/** Longest trigger, code units. */
const longest = 128;

/** Phrases that open the way to somebody. */
export type Triggers = {
  /** By `quickIndex`: whether a word at the end of a trigger looks so. */
  readonly quick: BitTable;
  /** The number of the triggers whose last word has this hash, 0 for none; -1 for a character that opens a search only. */
  readonly endings: HashTable;
  /** Adds the triggers with letters beyond ASCII, which no other text needs; to be called once or more before such a text. */
  openBeyondAscii(): void;
  /** Shows who waits for the triggers with this number whose last word is `text.slice(start, end)`. */
  forEachAt(text: string, ending: number, start: number, end: number, visit: Visit): void;
};

type Visit = (key: string, start: number, end: number) => void;

/** Phrases as in `LabelDetector.triggers`, and who waits for them. */
type Waiting = PhraseList & { readonly key: string };

/** The triggers that end with the same word: the words before it, and the last letter of those. */
type Ending = {
  readonly last: string;
  readonly triggers: readonly { before: readonly string[]; letterBefore: number; key: string }[];
};

/** As the phrase index: at the start nothing is made of a phrase but hashes. */
export function createTriggers(waiting: readonly Waiting[]): Triggers {
  const count = phraseCount(waiting);
  // Each as it stands and as one word, some in two spellings, and first characters of scripts without spaces.
  const endings = new HashTable(3 * count);
  const mentions = createMentions(waiting);
  const known = new Map<number, readonly Ending[]>();
  const quick = new BitTable(quickBits);
  const letters = new Uint16Array(longest);

  const addEnding = (hash: number, from: number, to: number, place: ListPlace, isJoined: boolean): void => {
    if (to - from > 1) quick.set(quickIndex(letters, from, to));
    const at = endings.place(hash);
    endings.values[at] = mentions.add(place, isJoined, Math.max(0, endings.values[at] as number));
  };

  const add = (text: string, place: ListPlace): void => {
    let length = 0;
    let wordStart = 0;
    let hash = emptyHash;
    let joined = emptyHash;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code === 32) {
        hash = emptyHash;
        wordStart = length;
        continue;
      }
      hash = mix(hash, code);
      joined = mix(joined, code);
      letters[length++] = code;
    }
    addEnding(hash, wordStart, length, place, false);
    if (wordStart > 0 && text.length > shortestJoined) addEnding(joined, 0, length, place, true);
  };

  const beyondAscii = forEachAscii(waiting, add);

  const endingsOf = (ending: number): readonly Ending[] => {
    const byLast = new Map<string, Ending['triggers'][number][]>();
    for (const { list, text, isJoined } of mentions.from(ending)) {
      const words = isJoined ? [text.replaceAll(' ', '')] : text.split(' ');
      const last = words.pop() ?? '';
      const letterBefore = words.at(-1)?.charCodeAt((words.at(-1)?.length ?? 0) - 1) ?? 0;
      const trigger = { before: words, letterBefore, key: list.key };
      const same = byLast.get(last);
      if (same === undefined) byLast.set(last, [trigger]);
      else same.push(trigger);
    }
    return [...byLast].map(([last, triggers]) => ({ last, triggers }));
  };

  return {
    ...{ quick, endings },
    openBeyondAscii() {
      if (beyondAscii.length === 0) return;
      forEachSpelling(waiting, beyondAscii.splice(0), (text, place) => {
        add(text, place);
        // In a script without spaces its first character alone opens the search.
        const opening = endings.place(mix(emptyHash, text.charCodeAt(0)));
        if (isSpaceless(text.charCodeAt(0)) && endings.values[opening] === 0) endings.values[opening] = -1;
      });
      known.clear();
    },
    forEachAt(text, number, start, end, visit) {
      let same = known.get(number);
      if (same === undefined) known.set(number, (same = endingsOf(number)));
      for (const { last, triggers } of same) {
        if (!equals(text, start, end, last)) continue;
        const wordEnd = endBefore(text, start);
        const letter = lowerCase(text.charCodeAt(wordEnd - 1));
        for (const { before, letterBefore, key } of triggers) {
          if (letterBefore === 0) visit(key, start, end);
          else if (letterBefore === letter) {
            const first = startOfAll(text, wordEnd, before);
            if (first >= 0) visit(key, first, end);
          }
        }
      }
    },
  };
}

function equals(text: string, start: number, end: number, word: string): boolean {
  // Initials are written with signs between them; their hash has to do.
  if (end - start !== word.length) return text.charCodeAt(start + 1) < 65;
  for (let at = 0; at < word.length; at++)
    if (lowerCase(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

/** Where the word begins that ends at `end`, which must be the whole of one; -1 when another stands there. */
function startOf(text: string, end: number, word: string): number {
  let at = end;
  for (let letter = word.length - 1; letter >= 0; letter--) {
    if (word.length <= longestDotted && letter < word.length - 1 && text.charCodeAt(at - 1) === 46) at--;
    if (at === 0 || lowerCase(text.charCodeAt(at - 1)) !== word.charCodeAt(letter)) return -1;
    at--;
  }
  const before = text.charCodeAt(at - 1);
  if (!isLetter(before)) return at;
  return isLowerCase(before) && isUpperCase(text.charCodeAt(at)) ? at : -1;
}

/** The end of the word before `start`. */
function endBefore(text: string, start: number): number {
  let end = start;
  while (end > 0 && start - end < longestGap && !isLetter(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the first of these words begins, the last of which must end at `end`; -1 when others stand there. */
function startOfAll(text: string, end: number, words: readonly string[]): number {
  let at = startOf(text, end, words[words.length - 1] ?? '');
  for (let word = words.length - 2; word >= 0 && at >= 0; word--)
    at = startOf(text, endBefore(text, at), words[word] ?? '');
  return at;
}
