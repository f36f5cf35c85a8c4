import { nowhere, type Surroundings } from './context';
import { type FoundPhrase, phraseEndingAt } from './found-phrases';
import { isInsideCode } from './inside-code';
import { combine, type Match, pushAfter, pushBefore, type Rivals } from './matches';
import { type Bits, haveCommon, type PhraseIndex } from './phrases';
import type { ReadNames } from './read-names';
import type { Tokens } from './tokens';
import { after as afterReach, before as beforeReach, namesNext, windowEnd, windowStart } from './window';

export type SurroundingsOf = {
  (start: number, end: number, rivals: Rivals): Surroundings;
  /** Whether a label of one of these detectors stands near: quick, and no more than a gate. */
  isNamed(start: number, end: number, detectors: Bits): boolean;
};

/**
 * What stands around `text.slice(start, end)`. Only labels of `rivals` compete for being the nearest: `card` cannot name
 * a number of nine digits. The tokens must have been read at least as far as the window after the value reaches.
 */
export function createSurroundings(
  text: string,
  tokens: Tokens,
  indexOf: () => PhraseIndex,
  readNames: ReadNames,
): SurroundingsOf {
  const { names } = tokens;
  const { starts: wordStarts, ends: wordEnds } = names;

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
      const found = phraseEndingAt(text, names, word, indexOf());
      if (found === null || found.start < from.lines || isInsideCode(text, found.start, found.end)) {
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
    const take = (phrase: FoundPhrase): void =>
      pushAfter(matches, phrase, end, namesNext(text, phrase.end, to), rivals);
    for (; word < wordStarts.length && wordEnds.get(word) <= to; word++) {
      const found = phraseEndingAt(text, names, word, indexOf());
      if (found === null || found.start < end || found.start > end + afterReach) continue;
      // `account` and `account number` begin at the same place; the longer one counts.
      if (longest !== undefined && found.start > longest.start) take(longest);
      longest = found;
    }
    if (longest !== undefined) take(longest);
    return matches;
  };

  const isLabel = (word: number, detectors: Bits): boolean => {
    const found = phraseEndingAt(text, names, word, indexOf());
    return found !== null && haveCommon(found.phrase.labelBits, detectors);
  };

  const isNamed = (start: number, end: number, detectors: Bits): boolean => {
    readNames(tokens, start - beforeReach, end + afterReach);
    const next = wordAfter(start);
    for (let word = next - 1; word >= 0 && wordEnds.get(word) >= start - beforeReach; word--)
      if (isLabel(word, detectors)) return true;
    for (let word = next; word < wordStarts.length && wordStarts.get(word) <= end + afterReach; word++)
      if (isLabel(word, detectors)) return true;
    return false;
  };

  const surroundingsOf = (start: number, end: number, rivals: Rivals): Surroundings => {
    readNames(tokens, start - beforeReach, end + afterReach);
    const next = wordAfter(start);
    const isNear =
      (next > 0 && wordEnds.get(next - 1) >= start - beforeReach) ||
      (next < wordStarts.length && wordStarts.get(next) <= end + afterReach);
    if (!isNear) return nowhere;
    const matchesBefore = before(start, next, rivals);
    const matchesAfter = after(end, next, rivals);
    if (matchesBefore.length === 0 && matchesAfter.length === 0) return nowhere;
    return combine(text, start, matchesBefore, matchesAfter, rivals);
  };
  return Object.assign(surroundingsOf, { isNamed });
}
