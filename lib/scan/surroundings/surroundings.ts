import { nowhere, type Surroundings } from '@/lib/scan/context';
import { type FoundPhrase, phraseEndingAt } from '@/lib/scan/phrases/found-phrases';
import { isInPlaceholder } from './in-placeholder';
import { isInsideCode } from './inside-code';
import { combine, type Match, pushAfter, pushBefore } from '@/lib/scan/phrases/matches';
import { type Bits, haveCommon, type PhraseIndex } from '@/lib/scan/phrases/phrases';
import { isOfOtherField } from './other-field';
import type { ReadNames } from '@/lib/scan/tokens/read-names';
import type { Tokens } from '@/lib/scan/tokens/tokens';
import {
  after as afterReach,
  before as beforeReach,
  endsSentence,
  namesNext,
  WindowBefore,
  windowEnd,
} from './window';

export type SurroundingsOf = {
  (start: number, end: number, rivals: Bits): Surroundings;
  /**
   * Whether a label of one of these detectors stands near: quick, and no more than a gate.
   * @param from words that begin before it do not count
   */
  isNamed(start: number, end: number, detectors: Bits, from?: number): boolean;
};

/** What is before a telephone that somebody speaks on, and whose number nobody says. */
const onThe = /\b(?:on|over|by|via) (?:the )?$/i;

/** A phrase near a value; `isForeign` when it names another one. */
type Near = { readonly found: FoundPhrase; readonly isForeign: boolean };

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

  // Groups of digits are asked about several times, once for each shape that begins with them or ends with them.
  let startAsked = -1;
  let endAsked = -1;
  let namesAsked = -1;
  let foundBefore: Near[] = [];
  let foundAfter: Near[] = [];

  const window = new WindowBefore(text);

  /** The same words further away say no more. */
  const isKnown = ({ phrase }: FoundPhrase): boolean => {
    for (const { found } of foundBefore) if (found.phrase === phrase) return true;
    return false;
  };

  const namesIt = ({ phrase, start, end }: FoundPhrase): boolean => {
    // `as I said on the phone: 219-45-6789`
    if (phrase.text.endsWith('phone') && onThe.test(text.slice(Math.max(0, start - 10), start))) return false;
    // The function of trigonometry, and not a Canadian number.
    if (phrase.text === 'sin' && text.charCodeAt(end) === 40) return false;
    // `in order: 219-45-6789`
    if (phrase.text === 'order' && /\bin (?:\w{1,16} )?$/i.test(text.slice(Math.max(0, end - 28), end - 5)))
      return false;
    return true;
  };

  const saysNothing = ({ start, end }: FoundPhrase): boolean =>
    isInsideCode(text, start, end) || isInPlaceholder(text, start);

  const readBefore = (start: number, next: number): void => {
    foundBefore = [];
    let word = next - 1;
    if (word < 0 || wordEnds.get(word) < start - beforeReach) return;
    window.begin(start);
    const least = start - beforeReach;
    while (word >= 0 && wordStarts.get(word) >= least) {
      const found = phraseEndingAt(text, names, word, indexOf());
      if (found === null || found.start < least) {
        word--;
        continue;
      }
      if (!isKnown(found)) {
        if (saysNothing(found)) {
          word--;
          continue;
        }
        if (!namesIt(found)) {
          while (word >= 0 && wordStarts.get(word) >= found.start) word--;
          continue;
        }
        if (!window.holds(found.start)) {
          word--;
          continue;
        }
        const isForeign =
          window.isForeign(found.start) || isOfOtherField(text, found.start, found.end, start);
        foundBefore.push({ found, isForeign });
      }
      while (word >= 0 && wordStarts.get(word) >= found.start) word--;
    }
  };

  const readAfter = (end: number, next: number): void => {
    foundAfter = [];
    let word = next;
    while (word < wordStarts.length && wordStarts.get(word) < end) word++;
    if (word >= wordStarts.length || wordStarts.get(word) > end + afterReach) return;
    const to = windowEnd(text, end);
    let longest: FoundPhrase | undefined;
    const isEnded = endsSentence(text, end);
    const take = (found: FoundPhrase): void => {
      foundAfter.push({ found, isForeign: isEnded || namesNext(text, found.end, to) });
    };
    for (; word < wordStarts.length && wordEnds.get(word) <= to; word++) {
      const found = phraseEndingAt(text, names, word, indexOf());
      if (found === null || found.start < end || found.start > end + afterReach) continue;
      if (isInPlaceholder(text, found.start)) continue;
      // `account` and `account number` begin at the same place; the longer one counts.
      if (longest !== undefined && found.start > longest.start) take(longest);
      longest = found;
    }
    if (longest !== undefined) take(longest);
  };

  const readNear = (start: number, end: number, next: number): void => {
    if (namesAsked !== tokens.namesTo) startAsked = endAsked = -1;
    namesAsked = tokens.namesTo;
    if (start !== startAsked) readBefore(start, next);
    if (end !== endAsked) readAfter(end, next);
    startAsked = start;
    endAsked = end;
  };

  const isLabel = (word: number, detectors: Bits): boolean => {
    const found = phraseEndingAt(text, names, word, indexOf());
    return found !== null && haveCommon(found.phrase.labelBits, detectors);
  };

  const isNamed: SurroundingsOf['isNamed'] = (start, end, detectors, from = 0) => {
    readNames(tokens, start - beforeReach, end + afterReach);
    const next = wordAfter(start);
    const least = Math.max(from, start - beforeReach);
    for (let word = next - 1; word >= 0 && wordEnds.get(word) >= least; word--)
      if (isLabel(word, detectors)) return true;
    for (let word = next; word < wordStarts.length && wordStarts.get(word) <= end + afterReach; word++)
      if (isLabel(word, detectors)) return true;
    return false;
  };

  const surroundingsOf = (start: number, end: number, rivals: Bits): Surroundings => {
    readNames(tokens, start - beforeReach, end + afterReach);
    const next = wordAfter(start);
    const isNear =
      (next > 0 && wordEnds.get(next - 1) >= start - beforeReach) ||
      (next < wordStarts.length && wordStarts.get(next) <= end + afterReach);
    if (!isNear) return nowhere;
    readNear(start, end, next);
    if (foundBefore.length === 0 && foundAfter.length === 0) return nowhere;
    const matchesBefore: Match[] = [];
    const matchesAfter: Match[] = [];
    for (const { found, isForeign } of foundBefore)
      pushBefore(matchesBefore, text, found, start, isForeign, rivals);
    for (const { found, isForeign } of foundAfter) pushAfter(matchesAfter, found, end, isForeign, rivals);
    if (matchesBefore.length === 0 && matchesAfter.length === 0) return nowhere;
    return combine(text, start, matchesBefore, matchesAfter, rivals);
  };
  return Object.assign(surroundingsOf, { isNamed });
}
