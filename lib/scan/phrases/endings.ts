import {
  anyLetter,
  isAhead,
  isBehind,
  letterBit,
  type Letters,
  noLetter,
} from '@/lib/scan/lookup/last-letters';

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
  /** Common words. */
  readonly after: readonly string[];
  readonly phrase: P;
};

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
