import type { BitTable } from './bit-table';
import { isCommon } from './common-words';
import type { HashTable } from './hash-table';
import { anyLetter, isBehind, letterBit, type Letters, noAscii } from './last-letters';
import { Mentions, type PhraseList } from './phrase-lists';
import { lowerCase } from './words';
import { endBefore, endOfAll, equals, isInitialsSign, isInWord, mostRoom, startOfAll } from './words-beside';

/**
 * Phrases by the word with which they end, or by the last that is not common. Only those words are looked up in a text;
 * what stands beside one is compared with the text itself.
 */
export type PhraseEndings<P> = {
  /** By `quickIndex`: whether a word at the end of a phrase looks so. */
  readonly quick: BitTable;
  /** The number of the phrases whose last word has this key, 0 for none; -1 for a character that opens a search only. */
  readonly numbers: HashTable;
  /** Whether one of the phrases with this number is in a list with `isName`. */
  isName(number: number): boolean;
  /** Adds the phrases with letters beyond ASCII, which no other text needs; to be called once or more before such a text. */
  openBeyondAscii(): void;
  /** Visits the phrases with this number that end with the word `text.slice(start, end)`. */
  forEachAt(
    text: string,
    number: number,
    start: number,
    end: number,
    visit: (phrase: P, start: number, end: number) => void,
  ): void;
  /** Visits all phrases with this number, and how far they may reach beyond the word, code units. */
  forEachOf(number: number, visit: (phrase: P, reach: number) => void): void;
  /** The longest of them, null for none. */
  longestAt(text: string, number: number, start: number, end: number): Found<P> | null;
};

/** Offsets are UTF-16 code units. */
export type Found<P> = { readonly phrase: P; readonly start: number; readonly end: number };

/** The phrases that end with the same word. */
type Ending<P> = {
  readonly last: string;
  /** Those that have no words before it. */
  readonly alone: readonly Longer<P>[];
  /** By `letterPair` of the word before it: some words end hundreds of phrases. */
  readonly behind: ReadonlyMap<number, readonly Longer<P>[]>;
};

type Longer<P> = {
  readonly before: readonly string[];
  /** Common words. */
  readonly after: readonly string[];
  readonly phrase: P;
};

/** The last two letters of a word; 0 for one that is not there. */
const letterPair = (last: number, nextToLast: number): number => (last << 16) | nextToLast;

/**
 * At the start nothing is made of a phrase but the keys of its last word and of all of it as one word, so that a scanner is
 * there at once.
 *
 * @param make what a phrase is, by its text and the lists that have it; called when its last word is first met
 */
export function createPhraseEndings<List extends PhraseList, P>(
  lists: readonly List[],
  make: (text: string, lists: readonly List[]) => P,
): PhraseEndings<P> {
  const mentions = new Mentions(lists);
  /** By number. */
  let known: (readonly Ending<P>[] | undefined)[] = [];
  /** By number: the last letters of words that may stand before it, any where it is a phrase by itself; 0 before they are known. */
  let mayPrecede = new Int32Array(0);

  /** `tax id` written as one word is also `taxid`, and belongs to the lists of both. */
  const endingsOf = (number: number): readonly Ending<P>[] => {
    const byWritten = new Map<string, { text: string; lists: List[] }>();
    for (const { list, text, isJoined } of mentions.from(number)) {
      const written = isJoined ? text.replaceAll(' ', '') : text;
      const same = byWritten.get(written);
      if (same === undefined) byWritten.set(written, { text, lists: [list] });
      else {
        same.lists.push(list);
        if (!isJoined) same.text = text;
      }
    }
    const endings = new Map<string, { alone: Longer<P>[]; behind: Map<number, Longer<P>[]> }>();
    for (const [written, { text, lists: having }] of byWritten) {
      const before = written.split(' ');
      const after: string[] = [];
      while (before.length > 1 && isCommon(before.at(-1) ?? '')) after.unshift(before.pop() ?? '');
      const last = before.pop() ?? '';
      const longer = { before, after, phrase: make(text, having) };
      const { alone, behind } = endings.get(last) ?? { alone: [], behind: new Map<number, Longer<P>[]>() };
      endings.set(last, { alone, behind });
      const word = before.at(-1);
      if (word === undefined) {
        alone.push(longer);
        continue;
      }
      const pair = letterPair(
        word.charCodeAt(word.length - 1),
        word.length > 1 ? word.charCodeAt(word.length - 2) : 0,
      );
      behind.set(pair, [...(behind.get(pair) ?? []), longer]);
    }
    return [...endings].map(([last, same]) => ({ last, ...same }));
  };

  const learn = (number: number): void => {
    if (known.length === 0) {
      known = new Array<readonly Ending<P>[] | undefined>(mentions.length);
      mayPrecede = new Int32Array(mentions.length);
    }
    let letters = noAscii;
    for (const { alone, behind } of (known[number] = endingsOf(number))) {
      if (alone.length > 0) letters = anyLetter;
      for (const pair of behind.keys()) letters |= letterBit(pair >> 16);
    }
    mayPrecede[number] = letters;
  };

  const forEachAt: PhraseEndings<P>['forEachAt'] = (text, number, start, end, visit) => {
    if ((mayPrecede[number] ?? 0) === 0) learn(number);
    // Most words that end a phrase of several words stand behind others than it has.
    const letters = mayPrecede[number] as Letters;
    if (letters !== anyLetter && !isBehind(text, start, letters)) return;
    for (const { last, alone, behind } of known[number] ?? []) {
      if (!equals(text, start, end, last)) continue;
      for (const { after, phrase } of alone) {
        const to = after.length === 0 ? end : endOfAll(text, end, after);
        if (to >= 0) visit(phrase, start, to);
      }
      if (behind.size === 0) continue;
      const wordEnd = endBefore(text, start);
      const letter = lowerCase(text.charCodeAt(wordEnd - 1));
      const beside = text.charCodeAt(wordEnd - 2);
      visitLonger(
        text,
        behind.get(letterPair(letter, isInWord(beside) ? lowerCase(beside) : 0)),
        wordEnd,
        end,
        visit,
      );
      // `P.O. Box`
      if (isInitialsSign(beside))
        visitLonger(
          text,
          behind.get(letterPair(letter, lowerCase(text.charCodeAt(wordEnd - 3)))),
          wordEnd,
          end,
          visit,
        );
    }
  };

  let longest: Found<P> | null = null;
  const takeLonger = (phrase: P, start: number, end: number): void => {
    if (longest === null || start < longest.start) longest = { phrase, start, end };
  };

  return {
    ...{ quick: mentions.quick, numbers: mentions.numbers, isName: (number) => mentions.isName(number) },
    openBeyondAscii() {
      if (!mentions.openBeyondAscii()) return;
      known = [];
      mayPrecede = new Int32Array(0);
    },
    forEachAt,
    forEachOf(number, visit) {
      if ((mayPrecede[number] ?? 0) === 0) learn(number);
      for (const { alone, behind } of known[number] ?? [])
        for (const { before, after, phrase } of [...alone, ...[...behind.values()].flat()])
          visit(phrase, mostRoom([...before, ...after]));
    },
    longestAt(text, number, start, end) {
      longest = null;
      forEachAt(text, number, start, end, takeLonger);
      return longest;
    },
  };
}

function visitLonger<P>(
  text: string,
  phrases: readonly Longer<P>[] | undefined,
  wordEnd: number,
  end: number,
  visit: (phrase: P, start: number, end: number) => void,
): void {
  if (phrases === undefined) return;
  for (const { before, after, phrase } of phrases) {
    const first = startOfAll(text, wordEnd, before);
    if (first < 0) continue;
    const to = after.length === 0 ? end : endOfAll(text, end, after);
    if (to >= 0) visit(phrase, first, to);
  }
}
