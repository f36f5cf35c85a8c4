import { isDigit } from '@/lib/scan/characters';
import type { PhraseIndex } from '@/lib/scan/phrases/phrases';
import type { Initials } from './initials';
import { createWordReader, type WordReader } from './read-words';
import {
  cutsBetween,
  digit,
  isAlphanumeric,
  isBehindLetter,
  isKeySign,
  kindBeyondAscii,
  kindsOf,
  letterBeyond,
  lower,
  other,
  sign,
  spaceless,
  standsAlone,
} from './token-kinds';
import { isAsciiLetter } from './words';
import { endingIndex, prefixIndex, signIndex, type TokenGates, type Tokens } from './tokens';

/** Tokens of letters and digits that are shorter hold nothing encoded, unless `isPadded`. */
const shortestEncoded = 12;

const equals = 61;

/** Seven and eight digits are ten and eleven characters of base64 with padding; `end` is where it begins. */
const isPadded = (codes: Uint16Array, end: number, length: number): boolean =>
  length === 11
    ? !isEncoded(codes[end + 1] as number)
    : length === 10 && codes[end + 1] === equals && !isEncoded(codes[end + 2] as number);

const isEncoded = (code: number): boolean => code === equals || isAsciiLetter(code) || isDigit(code);

/** Digits alone may be the codes of digits: nine of them. */
const shortestHexadecimal = 18;

/** Hashes and other codes have more; no number or code that a detector knows does. */
const mostParts = 9;

/** Reads what `tokens.take` has taken, the words that name numbers among it or not. */
export type ReadTokens = (tokens: Tokens, withNames: boolean) => void;

/**
 * Two loops. The first sees every character, compares its kind with that of the one before and notes where the kind
 * changes; it takes no decision, so no processor ever guesses wrong, and it costs about as much as a bare loop over the text.
 * The second sees the pieces. Most words are gone after one look-up with five of their letters and their length; the
 * rest is paid per number and per word of a trigger.
 */
export function createTokenReader(
  { triggers, prefixes, signs, neighbours, besideDigits, endings }: TokenGates,
  namesOf: () => PhraseIndex,
): ReadTokens {
  const initialsOf = (tokens: Tokens): Initials => tokens.triggers.initials;
  const triggerWords = createWordReader({
    quick: triggers.quick,
    knows: (key) => triggers.numbers.get(key) !== 0,
    take: (tokens, start, end, key) => tokens.triggers.push(triggers, start, end, key),
    initialsOf,
  });
  const createAllWords = (index: PhraseIndex): WordReader =>
    createWordReader({
      quick: triggers.quick.with(index.quick),
      knows: (key) => triggers.numbers.get(key) !== 0 || index.numbers.get(key) !== 0,
      take(tokens, start, end, key) {
        tokens.triggers.push(triggers, start, end, key);
        tokens.names.push(index, start, end, key);
      },
      initialsOf,
    });
  let allWords: WordReader | undefined;
  let isBeyondAsciiOpen = false;

  const openBeyondAscii = (withNames: boolean): void => {
    triggers.openBeyondAscii();
    if (!withNames || isBeyondAsciiOpen) return;
    isBeyondAsciiOpen = true;
    namesOf().openBeyondAscii();
    allWords = undefined;
  };
  const kinds = kindsOf(signs);

  const hasEnding = (codes: Uint16Array, end: number): boolean =>
    endings !== undefined &&
    endings.has(endingIndex(codes[end - 3] as number, codes[end - 2] as number, codes[end - 1] as number));

  const hasPrefix = (codes: Uint16Array, start: number): boolean =>
    prefixes.has(prefixIndex(codes[start] as number, codes[start + 1] as number, codes[start + 2] as number));

  /** Whether somebody waits for the sign at `at` behind what stands before it (side 1), or before what follows it (2). */
  const mayStand = (codes: Uint16Array, at: number, side: number): boolean => {
    const neighbour = side === 2 ? (codes[at + 1] as number) : at > 0 ? (codes[at - 1] as number) : 0;
    return ((neighbours[signIndex(codes[at] as number, neighbour)] as number) & side) !== 0;
  };

  const readSigns = ({ codes, base, signs: found }: Tokens, start: number, end: number): void => {
    for (let at = start; at < end; at++)
      if (mayStand(codes, at, 1) && mayStand(codes, at, 2)) found.push(base + at);
  };

  /** Letters and digits without anything between: `parts` pieces. */
  const endToken = (tokens: Tokens, start: number, end: number, parts: number): void => {
    const { codes, base } = tokens;
    const length = end - start;
    const behind = codes[end] as number;
    if (parts === 1 && length < shortestHexadecimal && !(behind < 128 && isKeySign[behind] !== 0)) return;
    if (hasPrefix(codes, start)) tokens.prefixes.push(base + start);
    if (length < shortestEncoded && !(behind === equals && isPadded(codes, end, length))) return;
    tokens.longTokens.push(base + start);
    tokens.longTokens.push(base + end);
    if (parts > mostParts) tokens.dropGroupsFrom(base + start);
  };

  const readOther = (tokens: Tokens, words: WordReader, kind: number, start: number, end: number): void => {
    if (kind === sign) readSigns(tokens, start, end);
    else if (kind === spaceless) words.readSpaceless(tokens, start, end);
    else words.readNumberSigns(tokens, start, end);
  };

  /** Signs that matter only beside a digit, or behind the letter of `12a`. */
  const readBesideDigits = ({ codes, base, signs: found }: Tokens, start: number, end: number): void => {
    const before = start > 0 ? (codes[start - 1] as number) : 0;
    if (before < 128 && besideDigits[before] === 2 && mayStand(codes, start - 1, 1))
      found.push(base + start - 1);
    const behind = codes[end] as number;
    if (behind < 128 && besideDigits[behind] === 1 && mayStand(codes, end, 2)) found.push(base + end);
  };

  const mark = (tokens: Tokens): void => {
    const { codes, cuts, end } = tokens;
    let before = other;
    let count = 0;
    for (let at = 0; at < end; at++) {
      const kind = kinds[(codes[at] as number) & 127] as number;
      cuts[count] = (at << 3) | kind;
      count += cutsBetween[(before << 3) | kind] as number;
      before = kind;
    }
    cuts[count] = end << 3;
    tokens.cutCount = count;
  };

  const markBeyondAscii = (tokens: Tokens): void => {
    const { codes, cuts, end } = tokens;
    let before = other;
    let count = 0;
    for (let at = 0; at < end; at++) {
      const code = codes[at] as number;
      const kind = code < 128 ? (kinds[code] as number) : kindBeyondAscii(code);
      cuts[count] = (at << 3) | kind;
      count += cutsBetween[(before << 3) | kind] as number;
      // One such letter makes the whole word one that needs a closer look.
      if (kind === letterBeyond) cuts[count - 1] = ((cuts[count - 1] as number) & ~7) | kind;
      before = kind;
    }
    cuts[count] = end << 3;
    tokens.cutCount = count;
  };

  /** The first cut that has not been read with the block before; signs may go on beyond its end. */
  const firstCut = (tokens: Tokens, words: WordReader): number => {
    const { cuts, start } = tokens;
    let cut = 0;
    while ((cuts[cut] as number) >> 3 < start) cut++;
    const before = cut > 0 ? (cuts[cut - 1] as number) & 7 : other;
    if (before > letterBeyond) readOther(tokens, words, before, start, (cuts[cut] as number) >> 3);
    return cut;
  };

  return (tokens, withNames) => {
    if (tokens.isAscii) mark(tokens);
    else {
      openBeyondAscii(withNames);
      markBeyondAscii(tokens);
    }
    const words = withNames ? (allWords ??= createAllWords(namesOf())) : triggerWords;
    const { codes, cuts, cutCount, base } = tokens;
    const quickWords = words.quick.words;
    const endingWords = endings?.words;
    let tokenStart = 0;
    let tokenEnd = -1;
    let parts = 0;
    for (let cut = firstCut(tokens, words); cut < cutCount; cut++) {
      const piece = cuts[cut] as number;
      const kind = piece & 7;
      if (kind === other) continue;
      const start = piece >> 3;
      const next = cuts[cut + 1] as number;
      const end = next >> 3;
      const length = end - start;
      // Most of all text: a word that stands alone. Written out, because a call costs more than all of it.
      const alone = standsAlone[(kind << 3) | (next & 7)] as number;
      if (
        alone !== 0 &&
        length > 1 &&
        start !== tokenEnd &&
        (alone === lower || (codes[start + 1] as number) >= 97)
      ) {
        const nextToLast = (codes[end - 2] as number) & 31;
        const last = (codes[end - 1] as number) & 31;
        const key =
          ((codes[start] as number) & 31) |
          (((codes[start + 1] as number) & 31) << 5) |
          (((codes[(start + end) >> 1] as number) & 31) << 10) |
          (nextToLast << 15) |
          (last << 20) |
          (length << 25);
        const quick = Math.imul(key, 0x9e3779b1) >>> 16;
        if ((((quickWords[quick >>> 5] as number) >>> (quick & 31)) & 1) !== 0)
          words.take(tokens, base + start, base + end, key);
        if (endingWords !== undefined && end > 4) {
          const ending = ((codes[end - 3] as number) & 31) | (nextToLast << 5) | (last << 10);
          if ((((endingWords[ending >>> 5] as number) >>> (ending & 31)) & 1) !== 0 && length > 4)
            tokens.endings.push(base + end);
        }
        const behind = codes[end] as number;
        if (length >= shortestHexadecimal || (behind < 128 && isKeySign[behind] !== 0))
          endToken(tokens, start, end, 1);
        // Nobody looks at what is no letter, digit or sign.
        if ((next & 7) === other) cut++;
        continue;
      }
      if (kind > letterBeyond) {
        readOther(tokens, words, kind, start, end);
        continue;
      }
      if (start !== tokenEnd) {
        tokenStart = start;
        parts = 0;
      }
      tokenEnd = end;
      if (kind === digit) {
        parts++;
        tokens.groupStarts.push(base + start);
        tokens.groupEnds.push(base + end);
        if (start !== tokenStart || isAlphanumeric(next & 7) || isBehindLetter(codes, start - 1))
          tokens.mixed.push(base + start);
        readBesideDigits(tokens, start, end);
      } else {
        parts += words.readLetters(tokens, kind, start, end);
        if (length > 4 && hasEnding(codes, end)) tokens.endings.push(base + end);
      }
      if (length === 1 && kind !== digit && parts > 1) readBesideDigits(tokens, start, end);
      if (!isAlphanumeric(next & 7)) endToken(tokens, tokenStart, end, parts);
    }
    if (withNames) tokens.namesTo = base + tokens.end;
  };
}
