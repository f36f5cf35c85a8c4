import type { BitTable } from './bit-table';
import type { HashTable } from './hash-table';
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
export type WordReader<Sink> = {
  /** A piece of letters of this kind, which may be several words. Returns how many. */
  readLetters(tokens: Tokens, sink: Sink, kind: number, start: number, end: number): number;
  readNumberSigns(tokens: Tokens, sink: Sink, start: number, end: number): void;
  /** Words in scripts without spaces may begin at any character. */
  readSpaceless(tokens: Tokens, sink: Sink, start: number, end: number): void;
};

/**
 * @param quick by `quickIndex`: whether a word of a phrase looks so
 * @param known whether a word or the first character of one has this hash
 * @param take called with what may be a word of a phrase, in offsets of the text
 */
export function createWordReader<Sink extends Initials>(
  quick: BitTable,
  known: HashTable,
  take: (sink: Sink, start: number, end: number, hash: number) => void,
): WordReader<Sink> {
  const takeWord = ({ codes, base }: Tokens, sink: Sink, start: number, end: number): void => {
    let hash = emptyHash;
    for (let at = start; at < end; at++) hash = mix(hash, lowerCase(codes[at] as number));
    take(sink, base + start, base + end, hash);
  };

  const readInitial = ({ codes, base }: Tokens, sink: Sink, start: number): void => {
    const before = start > 0 ? (codes[start - 1] as number) : 0;
    // `Bob's` has no initial.
    if (before === 39 || before === 0x2019) return;
    const small = lowerCase(codes[start] as number);
    const gap = base + start - sink.initialsEnd;
    const isJoined =
      (gap === 1 && (before === 45 || before === 46 || before === 32 || before === 47)) ||
      (gap === 2 && before === 32 && codes[start - 2] === 46);
    if (!isJoined) sink.initialsStart = base + start;
    sink.initialsHash = mix(isJoined ? sink.initialsHash : emptyHash, small);
    sink.initialsEnd = base + start + 1;
    if (isJoined) take(sink, sink.initialsStart, sink.initialsEnd, sink.initialsHash);
  };

  const readWord = (tokens: Tokens, sink: Sink, kind: number, start: number, end: number): void => {
    if (end - start === 1) return readInitial(tokens, sink, start);
    // The small letter of one beyond ASCII is not to be had so cheaply.
    if (kind === letterBeyond || quick.has(quickIndex(tokens.codes, start, end)))
      takeWord(tokens, sink, start, end);
  };

  return {
    readLetters(tokens, sink, kind, start, end) {
      const { codes } = tokens;
      if (kind !== letterBeyond && !(kind === upper && isMixed(codes, start, end))) {
        readWord(tokens, sink, kind, start, end);
        return 1;
      }
      let count = 0;
      for (let from = start; from < end; count++) {
        const to = wordEnd(codes, from, end);
        readWord(tokens, sink, kind, from, to);
        from = to;
      }
      return count;
    },
    readNumberSigns({ base }, sink, start, end) {
      for (let at = start; at < end; at++) take(sink, base + at, base + at + 1, numberSignHash);
    },
    readSpaceless({ codes, base }, sink, first, end) {
      for (let start = first; start < end; start++) {
        let hash = mix(emptyHash, codes[start] as number);
        if (known.get(hash) === 0) continue;
        for (let at = start + 1; at < start + longestSpaceless; at++) {
          const code = codes[at] as number;
          if (!isSpaceless(code)) break;
          hash = mix(hash, code);
          take(sink, base + start, base + at + 1, hash);
        }
      }
    },
  };
}
