import type { BitTable } from '@/lib/scan/lookup/bit-table';
import { isCommon } from './common-words';
import { type Ending, Endings, letterPair, type Longer } from './endings';
import type { HashTable } from '@/lib/scan/lookup/hash-table';
import { Mentions, type PhraseList } from './phrase-lists';
import { lowerCase } from '@/lib/scan/tokens/words';
import {
  endBefore,
  endOfAll,
  equals,
  isInitialsSign,
  isInWord,
  mostRoom,
  startOfAll,
} from '@/lib/scan/tokens/words-beside';

/** Of the phrases with words before it the longest comes first; returns whether no shorter one is wanted. */
type Visit<P> = (phrase: P, start: number, end: number) => unknown;

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
  forEachAt(text: string, number: number, start: number, end: number, visit: Visit<P>): void;
  /** Visits all phrases with this number, and how far they may reach beyond the word, code units. */
  forEachOf(number: number, visit: (phrase: P, reach: number) => void): void;
  /** The longest of them, null for none. */
  longestAt(text: string, number: number, start: number, end: number): Found<P> | null;
};

/** Offsets are UTF-16 code units. */
export type Found<P> = { readonly phrase: P; readonly start: number; readonly end: number };

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
  let known: (Endings<P> | undefined)[] = [];

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
      const same = [...(behind.get(pair) ?? []), longer];
      behind.set(
        pair,
        same.sort((one, other) => other.before.length - one.before.length),
      );
    }
    return [...endings].map(([last, same]) => ({ last, ...same }));
  };

  const learn = (number: number): Endings<P> => {
    if (known.length === 0) known = new Array<Endings<P> | undefined>(mentions.length);
    return (known[number] = new Endings(endingsOf(number)));
  };

  const forEachAt: PhraseEndings<P>['forEachAt'] = (text, number, start, end, visit) => {
    const endings = known[number] ?? learn(number);
    if (!endings.mayStand(text, start, end)) return;
    for (const { last, alone, behind } of endings.all) {
      if (!equals(text, start, end, last)) continue;
      for (const { after, phrase } of alone) {
        const to = after.length === 0 ? end : endOfAll(text, end, after);
        if (to >= 0) visit(phrase, start, to);
      }
      if (behind.size > 0) visitBehind(text, behind, start, end, visit);
    }
  };

  let longest: Found<P> | null = null;
  const takeLonger = (phrase: P, start: number, end: number): true => {
    if (longest === null || start < longest.start) longest = { phrase, start, end };
    return true;
  };

  return {
    ...{ quick: mentions.quick, numbers: mentions.numbers, isName: (number) => mentions.isName(number) },
    openBeyondAscii() {
      if (!mentions.openBeyondAscii()) return;
      known = [];
    },
    forEachAt,
    forEachOf(number, visit) {
      for (const { alone, behind } of (known[number] ?? learn(number)).all)
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

function visitBehind<P>(
  text: string,
  behind: Ending<P>['behind'],
  start: number,
  end: number,
  visit: Visit<P>,
): void {
  const wordEnd = endBefore(text, start);
  const letter = lowerCase(text.charCodeAt(wordEnd - 1));
  const before = text.charCodeAt(wordEnd - 2);
  const near = behind.get(letterPair(letter, isInWord(before) ? lowerCase(before) : 0));
  if (near !== undefined) visitLonger(text, near, wordEnd, end, visit);
  if (!isInitialsSign(before)) return;
  // `P.O. Box`
  const apart = behind.get(letterPair(letter, lowerCase(text.charCodeAt(wordEnd - 3))));
  if (apart !== undefined) visitLonger(text, apart, wordEnd, end, visit);
}

function visitLonger<P>(
  text: string,
  phrases: readonly Longer<P>[],
  wordEnd: number,
  end: number,
  visit: Visit<P>,
): void {
  for (const { before, after, phrase } of phrases) {
    const first = startOfAll(text, wordEnd, before);
    if (first < 0) continue;
    const to = after.length === 0 ? end : endOfAll(text, end, after);
    if (to >= 0 && visit(phrase, first, to) === true) return;
  }
}
