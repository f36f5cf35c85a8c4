import { anyLetter, isAhead, isBehind, letterBit, type Letters, noLetter } from './last-letters';
import { lowerCase } from './words';
import { endOfAll, mayBeInitials, startOfAll } from './words-beside';

/** The phrases that end with the same word. */
export type Ending<P> = {
  readonly last: string;
  /** Those that have no words before it. */
  readonly alone: readonly Longer<P>[];
  /** By `letterPair` of the word before it: some words end hundreds of phrases. */
  readonly behind: ReadonlyMap<number, readonly Longer<P>[]>;
};

export type Longer<P> = {
  readonly before: readonly string[];
  /** The last of them: its length and its first letter; 0 where signs may stand between its letters. */
  readonly length: number;
  readonly first: number;
  /** Common words. */
  readonly after: readonly string[];
  readonly phrase: P;
};

export function longerOf<P>(before: readonly string[], after: readonly string[], phrase: P): Longer<P> {
  const word = before.at(-1) ?? '';
  const length = mayBeInitials(word) ? 0 : word.length;
  return { before, length, first: word.charCodeAt(0), after, phrase };
}

/** Visits those that stand around the word which ends at `end`, the word before it ending at `wordEnd`. */
export function visitLonger<P>(
  text: string,
  phrases: readonly Longer<P>[] | undefined,
  wordEnd: number,
  end: number,
  visit: (phrase: P, start: number, end: number) => void,
): void {
  if (phrases === undefined) return;
  for (const { before, length, first, after, phrase } of phrases) {
    if (length > 0 && lowerCase(text.charCodeAt(wordEnd - length)) !== first) continue;
    const start = startOfAll(text, wordEnd, before);
    if (start < 0) continue;
    const to = after.length === 0 ? end : endOfAll(text, end, after);
    if (to >= 0) visit(phrase, start, to);
  }
}

/** The last two letters of a word; 0 for one that is not there. */
export const letterPair = (last: number, nextToLast: number): number => (last << 16) | nextToLast;

/** All phrases that are looked up by the same key, and with which letters the words begin and end that must stand beside it. */
export class Endings<P> {
  readonly all: readonly Ending<P>[];
  /** Of a word behind it, where it needs none before it; any letter where it needs neither. */
  private readonly ahead: Letters;
  /** Of a word before it. */
  private readonly last: Letters;
  private readonly nextToLast: Letters;

  constructor(all: readonly Ending<P>[]) {
    let ahead = noLetter;
    let last = noLetter;
    let nextToLast = noLetter;
    for (const { alone, behind } of all) {
      for (const { after } of alone)
        ahead |= after[0] === undefined ? anyLetter : letterBit(after[0].charCodeAt(0));
      for (const pair of behind.keys()) {
        last |= letterBit(pair >> 16);
        nextToLast |= letterBit(pair & 0xffff);
      }
    }
    this.all = all;
    this.ahead = ahead;
    this.last = last;
    this.nextToLast = nextToLast;
  }

  /** Whether a phrase may end with the word: most words that end one of several words stand beside others than it has. */
  mayStand(text: string, start: number, end: number): boolean {
    const { ahead } = this;
    if (ahead === anyLetter || isBehind(text, start, this.last, this.nextToLast)) return true;
    return ahead !== noLetter && isAhead(text, end, ahead);
  }
}
