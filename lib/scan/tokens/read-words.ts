import type { BitTable } from '@/lib/scan/lookup/bit-table';
import { isLower, isUpper, letterBeyond, upper, wordEnd } from './token-kinds';
import type { Tokens } from './tokens';
import type { Initials } from './initials';
import { characterKey, quickIndex, wordKey, wordKeyBeyondAscii } from '@/lib/scan/lookup/word-key';
import { isSpaceless, lowerCase } from './words';
import { isInitialsSign } from './words-beside';

const numberSignKey = characterKey(35);

/** Longest word in a script without spaces. */
const longestSpaceless = 8;

/** Two capitals, then small letters somewhere. */
const isMixed = (codes: Uint16Array, start: number, end: number): boolean =>
  isUpper(codes[start + 1] as number) && isLower(codes[end - 1] as number);

/** Takes the words of some phrases out of pieces of text; offsets are indices of `tokens.codes`. */
export type WordReader = {
  /** By `quickIndex`: whether a word of a phrase looks so. */
  readonly quick: BitTable;
  /** A piece of letters of this kind, which may be several words. Returns how many. */
  readLetters(tokens: Tokens, kind: number, start: number, end: number): number;
  /** As in `WordTaking`. */
  take(tokens: Tokens, start: number, end: number, key: number): void;
  readNumberSigns(tokens: Tokens, start: number, end: number): void;
  /** Words in scripts without spaces may begin at any character. */
  readSpaceless(tokens: Tokens, start: number, end: number): void;
};

export type WordTaking = {
  readonly quick: BitTable;
  /** Whether a word or the first character of one has this key. */
  knows(key: number): boolean;
  /** Called with what may be a word of a phrase, in offsets of the text, and its key. */
  take(tokens: Tokens, start: number, end: number, key: number): void;
  initialsOf(tokens: Tokens): Initials;
};

export function createWordReader({ quick, knows, take, initialsOf }: WordTaking): WordReader {
  const readInitial = (tokens: Tokens, start: number): void => {
    const { codes, base } = tokens;
    const initials = initialsOf(tokens);
    const before = start > 0 ? (codes[start - 1] as number) : 0;
    // `Bob's` has no initial.
    if (before === 39 || before === 0x2019) return;
    const small = lowerCase(codes[start] as number);
    const gap = base + start - initials.end;
    const isJoined =
      (gap === 1 && isInitialsSign(before)) || (gap === 2 && before === 32 && codes[start - 2] === 46);
    initials.add(small, base + start, isJoined);
    const key = isJoined ? initials.key() : undefined;
    if (key !== undefined) take(tokens, initials.start, initials.end, key);
  };

  const readWord = (tokens: Tokens, kind: number, start: number, end: number): void => {
    if (end - start === 1) return readInitial(tokens, start);
    const { codes, base } = tokens;
    // The small letter of one beyond ASCII is not to be had so cheaply.
    const key = kind === letterBeyond ? wordKeyBeyondAscii(codes, start, end) : wordKey(codes, start, end);
    if (quick.has(quickIndex(key))) take(tokens, base + start, base + end, key);
  };

  return {
    ...{ quick, take },
    readLetters(tokens, kind, start, end) {
      const { codes } = tokens;
      if (kind !== letterBeyond && !(kind === upper && isMixed(codes, start, end))) {
        readWord(tokens, kind, start, end);
        return 1;
      }
      let count = 0;
      for (let from = start; from < end; count++) {
        const to = wordEnd(codes, from, end);
        readWord(tokens, kind, from, to);
        from = to;
      }
      return count;
    },
    readNumberSigns(tokens, start, end) {
      const { base } = tokens;
      for (let at = start; at < end; at++) take(tokens, base + at, base + at + 1, numberSignKey);
    },
    readSpaceless(tokens, first, end) {
      const { codes, base } = tokens;
      for (let start = first; start < end; start++) {
        if (!knows(characterKey(codes[start] as number))) continue;
        for (let at = start + 1; at < start + longestSpaceless; at++) {
          if (!isSpaceless(codes[at] as number)) break;
          take(tokens, base + start, base + at + 1, wordKey(codes, start, at + 1));
        }
      }
    },
  };
}
