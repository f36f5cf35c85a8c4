import { createFinder } from './finder';
import { doubleQuote, lineFeed } from './signs';

/** A cell in quotes may have so many empty lines in it, each so far from the next; code units. */
const mostEmptyLines = 12;
const farthestEmptyLine = 4_000;

/** Where headings may stand that matter to anybody. Places that are asked about must not decrease. */
export type PossibleHeadings = {
  /** The first in the lines around `start`, up to an empty line; -1 when there is none before it. */
  before(start: number): number;
  /** The first at or after `from` that is known yet. */
  next(from: number): number;
  /** The same for those in lists: at or after `from`, which must not decrease. */
  nextListed(from: number): number;
  /** In what kinds of tables any of them stands so far; bits of `heading-edges.ts`. */
  kinds(): number;
};

/** Ascending places, each forgotten when one behind it is asked for. */
export type Places = {
  add(place: number): void;
  /** The first at or after `from`, which must not decrease; `Infinity` when there is none. */
  next(from: number): number;
};

export function createPlaces(): Places {
  let places: number[] = [];
  return {
    add: (place) => places.push(place),
    next(from) {
      let passed = 0;
      while (passed < places.length && (places[passed] ?? 0) < from) passed++;
      if (passed > 0) places = places.slice(passed);
      return places[0] ?? Infinity;
    },
  };
}

/** Blocks of lines with an empty line behind each: tables that are made of lines do not go beyond. */
export type Blocks = Pick<PossibleHeadings, 'before' | 'next'> & {
  /** Takes the place of a heading; places must not decrease. */
  add(at: number): void;
};

/** Where nothing is known: anywhere. */
export const anywhere: PossibleHeadings = {
  before: () => 0,
  next: (from) => from,
  nextListed: (from) => from,
  kinds: () => -1,
};

export function createBlocks(text: string): Blocks {
  const nextUnix = createFinder(text, '\n\n');
  const nextReturn = createFinder(text, '\r');
  let emptyOfWindows = -1;
  /** First heading and end of each block that somebody may still ask for. */
  let blocks: { readonly first: number; readonly end: number }[] = [];
  const places = createPlaces();
  let lastEnd = -1;

  /** By its carriage return, which most texts do not have. */
  const nextOfWindows = (from: number): number => {
    if (emptyOfWindows >= from) return emptyOfWindows;
    let at = nextReturn(from + 1);
    while (at < Infinity && !(text.charCodeAt(at - 1) === lineFeed && text.charCodeAt(at + 1) === lineFeed))
      at = nextReturn(at + 1);
    return (emptyOfWindows = at - 1);
  };

  const nextEmpty = (from: number): number => Math.min(text.length, nextUnix(from), nextOfWindows(from));

  const hasOpenQuote = (from: number, to: number): boolean => {
    let isOpen = false;
    for (let at = to - 1; at >= from; at--) if (text.charCodeAt(at) === doubleQuote) isOpen = !isOpen;
    return isOpen;
  };

  /** An empty line may stand in a cell in quotes. */
  const endOf = (first: number): number => {
    let end = nextEmpty(first);
    let line = end;
    while (line > first && end - line < farthestEmptyLine && text.charCodeAt(line - 1) !== lineFeed) line--;
    let isOpen = hasOpenQuote(line, end);
    for (let left = mostEmptyLines; isOpen && left > 0 && end < text.length; left--) {
      const next = nextEmpty(end + 1);
      if (next - end > farthestEmptyLine) break;
      isOpen = !hasOpenQuote(end, next);
      end = next;
    }
    return end;
  };

  return {
    add(at) {
      places.add(at);
      if (at < lastEnd) return;
      lastEnd = endOf(at);
      blocks.push({ first: at, end: lastEnd });
    },
    next: places.next,
    before(start) {
      let passed = 0;
      while (passed < blocks.length && (blocks[passed]?.end ?? 0) < start) passed++;
      if (passed > 0) blocks = blocks.slice(passed);
      const first = blocks[0]?.first ?? Infinity;
      return first <= start ? first : -1;
    },
  };
}
