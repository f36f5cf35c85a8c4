import { createPhraseIndex, isOther, type Labelled, type Phrase, type PhraseFinder } from './phrases';
import { namesNext, windowEnd, windowStart } from './window';

/** What the words around a value say, for one detector. */
export type Context = {
  /** The phrase of this detector that is the nearest of all labels; `undefined` when there is none or another is nearer. */
  readonly label: string | undefined;
  /** Code units between that phrase and the value. */
  readonly distance: number;
  /** A label of this detector stands somewhere around, near or not. */
  readonly isMentioned: boolean;
  /** A hint stands somewhere around. */
  readonly isHinted: boolean;
  /** The nearest words name another kind of number: an order, a telephone. */
  readonly isOther: boolean;
};

/** What all detectors' phrases say around one value. */
export type Surroundings = {
  of(detector: string): Context;
  /** A label ends directly before the value (`SSN219456789`). */
  readonly isGluedBefore: boolean;
  readonly isGluedAfter: boolean;
};

type Match = {
  readonly phrase: Phrase;
  readonly distance: number;
  /** The distance, made greater for what is worth less at the same distance. */
  readonly rank: number;
  /** It names another value, so it counts as a hint only. */
  readonly isForeign: boolean;
};

/** A label after the value is as good as one this much further away before it. */
const afterPenalty = 8;

/**
 * Words for other numbers count only beside the value: `order no. 219-45-6789`. A single one is often an everyday word
 * (`in that case`), so it has to stand nearer.
 */
const otherReach = { phrase: 16, word: 4 };

/**
 * Reads what stands around `text.slice(start, end)`. Only labels of `rivals` compete for being the nearest: `card` cannot
 * name a number of nine digits.
 */
export type SurroundingsOf = (
  start: number,
  end: number,
  rivals: readonly Pick<Labelled, 'id'>[],
) => Surroundings;

function matchesBefore(text: string, find: PhraseFinder, start: number): Match[] {
  const from = windowStart(text, start);
  const matches: Match[] = [];
  for (const { phrase, start: phraseStart, end } of find(from.lines, start).reverse()) {
    const distance = start - end;
    if (isOther(phrase)) {
      const reach = phrase.words.length > 1 ? otherReach.phrase : otherReach.word;
      if (distance > reach || text.slice(end, start).includes('\n')) continue;
    }
    matches.push({ phrase, distance, rank: distance, isForeign: phraseStart < from.labels });
  }
  return matches;
}

function matchesAfter(text: string, find: PhraseFinder, end: number): Match[] {
  const windowEndAt = windowEnd(text, end);
  const matches: Match[] = [];
  for (const { phrase, start, end: phraseEnd } of find(end, windowEndAt)) {
    if (isOther(phrase)) continue;
    const distance = start - end;
    const isForeign = namesNext(text, phraseEnd, windowEndAt);
    matches.push({ phrase, distance, rank: distance + afterPenalty, isForeign });
  }
  return matches;
}

export function createSurroundings(detectors: readonly Labelled[]): (text: string) => SurroundingsOf {
  const phrasesIn = createPhraseIndex(detectors);
  return (text) => {
    const find = phrasesIn(text);
    return (start, end, rivals) =>
      combine(matchesBefore(text, find, start), matchesAfter(text, find, end), rivals);
  };
}

function combine(
  before: readonly Match[],
  after: readonly Match[],
  rivals: readonly Pick<Labelled, 'id'>[],
): Surroundings {
  const all = [...before, ...after];
  let nearest: Match | undefined;
  const labels = all.filter(({ isForeign }) => !isForeign);
  for (const match of labels) {
    if (!isOther(match.phrase) && !rivals.some(({ id }) => match.phrase.labelOf.has(id))) continue;
    const isNearer = nearest === undefined || match.rank < nearest.rank;
    // `checking` and `checking account number` begin at the same place.
    const isLonger = match.rank === nearest?.rank && match.phrase.words.length > nearest.phrase.words.length;
    if (isNearer || isLonger) nearest = match;
  }
  const touches = ({ phrase, distance }: Match): boolean => distance === 0 && phrase.labelOf.size > 0;
  return {
    isGluedBefore: before.some(touches),
    isGluedAfter: after.some(touches),
    of(detector) {
      const isOwn = nearest?.phrase.labelOf.has(detector) ?? false;
      return {
        label: isOwn ? nearest?.phrase.text : undefined,
        distance: isOwn ? (nearest?.distance ?? 0) : 0,
        isMentioned: labels.some(({ phrase }) => phrase.labelOf.has(detector)),
        isHinted: all.some(({ phrase }) => phrase.hintOf.has(detector)),
        isOther: nearest !== undefined && isOther(nearest.phrase),
      };
    },
  };
}
