import type { BitTable } from './bit-table';
import { isLower, isUpper, letterBeyond, quickIndex, upper, wordEnd } from './token-kinds';
import type { Tokens } from './tokens';
import { emptyHash, hashOf, isSpaceless, lowerCase, mix } from './words';

const numberSignHash = hashOf('#');

/** Longest word in a script without spaces. */
const longestSpaceless = 8;

/** Two capitals, then small letters somewhere. */
const isMixed = (codes: Uint16Array, start: number, end: number): boolean =>
  isUpper(codes[start + 1] as number) && isLower(codes[end - 1] as number);

/** The single letters that were read last, taken as one word: `S.S.N.`, `A/C`, `D O B`. */
export type Initials = { initialsStart: number; initialsEnd: number; initialsHash: number };

/** Takes the words of some phrases out of pieces of text; offsets are indices of `tokens.codes`. */
export type WordReader = {
  /** By `quickIndex`: whether a word of a phrase looks so. */
  readonly quick: BitTable;
  /** A piece of letters of this kind, which may be several words. Returns how many. */
  readLetters(tokens: Tokens, kind: number, start: number, end: number): number;
  /** The same for two letters or more, all small. */
  readSmall(tokens: Tokens, start: number, end: number): void;
  readNumberSigns(tokens: Tokens, start: number, end: number): void;
  /** Words in scripts without spaces may begin at any character. */
  readSpaceless(tokens: Tokens, start: number, end: number): void;
};

export type WordTaking = {
  readonly quick: BitTable;
  /** Whether a word or the first character of one has this hash. */
  knows(hash: number): boolean;
  /** Called with what may be a word of a phrase, in offsets of the text. */
  take(tokens: Tokens, start: number, end: number, hash: number): void;
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
    const gap = base + start - initials.initialsEnd;
    const isJoined =
      (gap === 1 && (before === 45 || before === 46 || before === 32 || before === 47)) ||
      (gap === 2 && before === 32 && codes[start - 2] === 46);
    if (!isJoined) initials.initialsStart = base + start;
    initials.initialsHash = mix(isJoined ? initials.initialsHash : emptyHash, small);
    initials.initialsEnd = base + start + 1;
    if (isJoined) take(tokens, initials.initialsStart, initials.initialsEnd, initials.initialsHash);
  };

  const readSmall = (tokens: Tokens, start: number, end: number): void => {
    const { codes, base } = tokens;
    let hash = emptyHash;
    for (let at = start; at < end; at++) hash = mix(hash, (codes[at] as number) | 32);
    take(tokens, base + start, base + end, hash);
  };

  const readBeyondAscii = (tokens: Tokens, start: number, end: number): void => {
    const { codes, base } = tokens;
    let hash = emptyHash;
    for (let at = start; at < end; at++) hash = mix(hash, lowerCase(codes[at] as number));
    take(tokens, base + start, base + end, hash);
  };

  const readWord = (tokens: Tokens, kind: number, start: number, end: number): void => {
    if (end - start === 1) readInitial(tokens, start);
    // The small letter of one beyond ASCII is not to be had so cheaply.
    else if (kind === letterBeyond) readBeyondAscii(tokens, start, end);
    else if (quick.has(quickIndex(tokens.codes, start, end))) readSmall(tokens, start, end);
  };

  return {
    ...{ quick, readSmall },
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
      for (let at = start; at < end; at++) take(tokens, base + at, base + at + 1, numberSignHash);
    },
    readSpaceless(tokens, first, end) {
      const { codes, base } = tokens;
      for (let start = first; start < end; start++) {
        let hash = mix(emptyHash, codes[start] as number);
        if (!knows(hash)) continue;
        for (let at = start + 1; at < start + longestSpaceless; at++) {
          const code = codes[at] as number;
          if (!isSpaceless(code)) break;
          hash = mix(hash, code);
          take(tokens, base + start, base + at + 1, hash);
        }
      }
    },
  };
}
