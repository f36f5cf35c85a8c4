import { type FoundPhrase, phraseEndingAt } from './found-phrases';
import { type Bits, haveCommon, type Phrase, type PhraseIndex } from './phrases';
import type { Tokens } from './tokens';
import { after as afterReach, before as beforeReach, namesNext, windowEnd, windowStart } from './window';

/** What the words around a value say, for one detector. */
export type Context = {
  /** The phrase of this detector that is the nearest of all labels; `undefined` when there is none or another is nearer. */
  readonly label: string | undefined;
  /** Code units between that phrase and the value; 0 for the heading of its column. */
  readonly distance: number;
  /** The label is the heading of its column. */
  readonly isHeader: boolean;
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
  /** Whether a label of this detector stands around, near or not. */
  names(detector: string): boolean;
  /** A label ends directly before the value (`SSN219456789`). */
  readonly isGluedBefore: boolean;
  readonly isGluedAfter: boolean;
};

const nothing: Context = {
  label: undefined,
  distance: 0,
  isHeader: false,
  isMentioned: false,
  isHinted: false,
  isOther: false,
};

/** Where no known word stands anywhere near: nearly everywhere. */
export const nowhere: Surroundings = {
  of: () => nothing,
  names: () => false,
  isGluedBefore: false,
  isGluedAfter: false,
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

type Rivals = readonly { readonly id: string }[];

/** The phrase speaks of other numbers than those that the rivals look for. */
const isForOthers = (phrase: Phrase, rivals: Rivals): boolean =>
  phrase.isOther && !rivals.some(({ id }) => phrase.labelOf.includes(id));

export type SurroundingsOf = {
  (start: number, end: number, rivals: Rivals): Surroundings;
  /** Whether a label of one of these detectors stands near: quick, and no more than a gate. */
  isNamed(start: number, end: number, detectors: Bits): boolean;
};

/**
 * What stands around `text.slice(start, end)`. Only labels of `rivals` compete for being the nearest: `card` cannot name
 * a number of nine digits. The tokens must have been read at least as far as the window after the value reaches.
 */
export function createSurroundings(text: string, tokens: Tokens, index: PhraseIndex): SurroundingsOf {
  const { wordStarts, wordEnds } = tokens;

  // Values are asked about from left to right, so the place among the words moves little.
  let place = 0;
  /** Index of the first word that ends after `at`. */
  const wordAfter = (at: number): number => {
    place = Math.min(place, wordEnds.length);
    while (place > 0 && wordEnds.get(place - 1) > at) place--;
    while (place < wordEnds.length && wordEnds.get(place) <= at) place++;
    return place;
  };

  const before = (start: number, next: number, rivals: Rivals): Match[] => {
    const matches: Match[] = [];
    let word = next - 1;
    if (word < 0 || wordEnds.get(word) < start - beforeReach) return matches;
    const from = windowStart(text, start);
    while (word >= 0 && wordStarts.get(word) >= from.lines) {
      const found = phraseEndingAt(text, tokens, word, index);
      if (found === null || found.start < from.lines) {
        word--;
        continue;
      }
      pushBefore(matches, text, found, start, found.start < from.labels, rivals);
      while (word >= 0 && wordStarts.get(word) >= found.start) word--;
    }
    return matches;
  };

  const after = (end: number, next: number, rivals: Rivals): Match[] => {
    const matches: Match[] = [];
    let word = next;
    while (word < wordStarts.length && wordStarts.get(word) < end) word++;
    if (word >= wordStarts.length || wordStarts.get(word) > end + afterReach) return matches;
    const to = windowEnd(text, end);
    let longest: FoundPhrase | undefined;
    const take = ({ phrase, start, end: phraseEnd }: FoundPhrase): void => {
      if (isForOthers(phrase, rivals)) return;
      const distance = start - end;
      matches.push({
        phrase,
        distance,
        rank: distance + afterPenalty,
        isForeign: namesNext(text, phraseEnd, to),
      });
    };
    for (; word < wordStarts.length && wordEnds.get(word) <= to; word++) {
      const found = phraseEndingAt(text, tokens, word, index);
      if (found === null || found.start < end) continue;
      // `account` and `account number` begin at the same place; the longer one counts.
      if (longest !== undefined && found.start > longest.start) take(longest);
      longest = found;
    }
    if (longest !== undefined) take(longest);
    return matches;
  };

  const isLabel = (word: number, detectors: Bits): boolean => {
    const found = phraseEndingAt(text, tokens, word, index);
    return found !== null && haveCommon(found.phrase.labelBits, detectors);
  };

  const isNamed = (start: number, end: number, detectors: Bits): boolean => {
    const next = wordAfter(start);
    for (let word = next - 1; word >= 0 && wordEnds.get(word) >= start - beforeReach; word--)
      if (isLabel(word, detectors)) return true;
    for (let word = next; word < wordStarts.length && wordStarts.get(word) <= end + afterReach; word++)
      if (isLabel(word, detectors)) return true;
    return false;
  };

  const surroundingsOf = (start: number, end: number, rivals: Rivals): Surroundings => {
    const next = wordAfter(start);
    const isNear =
      (next > 0 && wordEnds.get(next - 1) >= start - beforeReach) ||
      (next < wordStarts.length && wordStarts.get(next) <= end + afterReach);
    if (!isNear) return nowhere;
    const matchesBefore = before(start, next, rivals);
    const matchesAfter = after(end, next, rivals);
    if (matchesBefore.length === 0 && matchesAfter.length === 0) return nowhere;
    return combine(matchesBefore, matchesAfter, rivals);
  };
  return Object.assign(surroundingsOf, { isNamed });
}

function pushBefore(
  matches: Match[],
  text: string,
  { phrase, end }: FoundPhrase,
  start: number,
  isForeign: boolean,
  rivals: Rivals,
): void {
  const distance = start - end;
  // The function of trigonometry, and not a Canadian number.
  if (phrase.text === 'sin' && text.charCodeAt(end) === 40) return;
  if (isForOthers(phrase, rivals)) {
    const reach = phrase.words.length > 1 ? otherReach.phrase : otherReach.word;
    if (distance > reach || text.slice(end, start).includes('\n')) return;
  }
  matches.push({ phrase, distance, rank: distance, isForeign });
}

function combine(before: readonly Match[], after: readonly Match[], rivals: Rivals): Surroundings {
  const all = [...before, ...after];
  let nearest: Match | undefined;
  const labels = all.filter(({ isForeign }) => !isForeign);
  for (const match of labels) {
    if (!match.phrase.isOther && !rivals.some(({ id }) => match.phrase.labelOf.includes(id))) continue;
    const isNearer = nearest === undefined || match.rank < nearest.rank;
    // `checking` and `checking account number` begin at the same place.
    const isLonger = match.rank === nearest?.rank && match.phrase.words.length > nearest.phrase.words.length;
    if (isNearer || isLonger) nearest = match;
  }
  const touches = ({ phrase, distance }: Match): boolean => distance === 0 && phrase.labelOf.length > 0;
  return {
    isGluedBefore: before.some(touches),
    isGluedAfter: after.some(touches),
    names: (detector) => labels.some(({ phrase }) => phrase.labelOf.includes(detector)),
    of(detector) {
      const isOwn = nearest?.phrase.labelOf.includes(detector) ?? false;
      return {
        label: isOwn ? nearest?.phrase.text : undefined,
        distance: isOwn ? (nearest?.distance ?? 0) : 0,
        isHeader: false,
        isMentioned: labels.some(({ phrase }) => phrase.labelOf.includes(detector)),
        isHinted: all.some(({ phrase }) => phrase.hintOf.includes(detector)),
        isOther: nearest !== undefined && isForOthers(nearest.phrase, rivals),
      };
    },
  };
}
