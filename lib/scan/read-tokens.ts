import { endsTrigger, flagIndex, inPhrase, longestGap, quickIndex, startsPhrase } from './phrases';
import { digit, isKeySign, kinds, letter, numberSign, other, plainAfter, wordEnd } from './token-kinds';
import { prefixIndex, type TokenGates, type Tokens } from './tokens';
import { emptyHash, hashOf, isSpaceless, isWordLetter, lowerCase, mix } from './words';

const numberSignHash = hashOf('#');
const numeroSign = 0x2116;

/** Tokens of letters and digits that are shorter hold nothing encoded. */
const shortestEncoded = 12;

/** Digits alone may be the codes of digits: nine of them. */
const shortestHexadecimal = 18;

/** Hashes and other codes have more; no number or code that a detector knows does. */
const mostParts = 9;

/** Single letters and digits in a row that are more than an abbreviation. */
const shortestRow = 8;

/** Longest word in a script without spaces. */
const longestSpaceless = 8;

/** Small letter of an ASCII letter; another code unit comes out as something else, which does no harm in an index. */
const small = (code: number): number => code | 32;

/** Reads `tokens.codes` from `from` to the end of the token that reaches or passes `to`, and returns that place. */
export type ReadTokens = (tokens: Tokens, from: number, to: number) => number;

/**
 * The only loop that sees every character: it reads it and compares it with one range. Everything else is paid per word
 * or per number, and most words are gone after one look-up with their first, second and last letter. Less is not to be
 * had without a look at every character; more than half of the time of a scan of prose is spent here.
 */
export function createTokenReader({ index, prefixes, signs, endings }: TokenGates): ReadTokens {
  const { flags, quick, hasSpaceless } = index;
  const hasEndings = endings.length > 0;

  const push = (tokens: Tokens, start: number, end: number, hash: number): void => {
    const flag = flags[flagIndex(hash)] as number;
    if ((flag & inPhrase) === 0) return;
    // The `of` of `date of birth` means something only behind a word that may begin a phrase.
    if ((flag & startsPhrase) === 0) {
      const last = tokens.wordEnds.length - 1;
      if (last < 0 || start - tokens.wordEnds.get(last) > longestGap) return;
    }
    if ((flag & endsTrigger) !== 0) tokens.triggers.push(tokens.wordEnds.length);
    tokens.wordStarts.push(start);
    tokens.wordEnds.push(end);
    tokens.wordHashes.push(hash);
    tokens.wordPhrases.push(undefined);
  };

  const pushWord = (tokens: Tokens, start: number, end: number): void => {
    const { codes, base } = tokens;
    let hash = emptyHash;
    for (let at = start; at < end; at++) hash = mix(hash, lowerCase(codes[at] as number));
    push(tokens, base + start, base + end, hash);
  };

  const readSingle = (tokens: Tokens, start: number): void => {
    if (start - tokens.singlesEnd === 1) {
      if (++tokens.singles === shortestRow) tokens.spacedRows.push(tokens.singlesStart);
    } else {
      tokens.singles = 1;
      tokens.singlesStart = start;
    }
    tokens.singlesEnd = start + 1;
  };

  /** `S.S.N.`, `A/C`, `D O B`: single letters close together are one word. */
  const readInitial = (tokens: Tokens, start: number): void => {
    const { codes, base } = tokens;
    readSingle(tokens, base + start);
    const lower = lowerCase(codes[start] as number);
    const gap = base + start - tokens.initialsEnd;
    const before = start > 0 ? (codes[start - 1] as number) : 0;
    // `Bob's` has no initial.
    if (before === 39 || before === 0x2019) return;
    const isJoined =
      (gap === 1 && (before === 46 || before === 32 || before === 47)) ||
      (gap === 2 && before === 32 && codes[start - 2] === 46);
    if (isJoined) tokens.initialsHash = mix(tokens.initialsHash, lower);
    else {
      tokens.initialsStart = base + start;
      tokens.initialsHash = mix(emptyHash, lower);
    }
    tokens.initialsEnd = base + start + 1;
    if (isJoined) push(tokens, tokens.initialsStart, tokens.initialsEnd, tokens.initialsHash);
  };

  /** Words in scripts without spaces may begin at any character. */
  const readSpaceless = (tokens: Tokens, start: number): void => {
    const { codes, base } = tokens;
    let hash = mix(emptyHash, codes[start] as number);
    if (!hasSpaceless || (flags[flagIndex(hash)] as number) === 0) return;
    for (let at = start + 1; at < start + longestSpaceless; at++) {
      const code = codes[at] as number;
      if (!isSpaceless(code)) return;
      hash = mix(hash, code);
      push(tokens, base + start, base + at + 1, hash);
    }
  };

  const readLongToken = (
    tokens: Tokens,
    start: number,
    end: number,
    parts: number,
    groupsBefore: number,
  ): void => {
    const { codes, base } = tokens;
    const first = codes[start] as number;
    if (
      (prefixes[prefixIndex(first, codes[start + 1] as number, codes[start + 2] as number)] as number) !== 0
    )
      tokens.prefixes.push(base + start);
    if (end - start < shortestEncoded) return;
    tokens.longTokens.push(base + start);
    tokens.longTokens.push(base + end);
    if (parts > mostParts) tokens.dropGroupsFrom(groupsBefore);
  };

  const readEnding = (tokens: Tokens, start: number, end: number): void => {
    if (end - start <= 4) return;
    const { codes, base } = tokens;
    const key = prefixIndex(
      lowerCase(codes[end - 3] as number),
      lowerCase(codes[end - 2] as number),
      lowerCase(codes[end - 1] as number),
    );
    if ((endings[key] as number) !== 0) tokens.endings.push(base + end);
  };

  return (tokens, from, to) => {
    const { codes, base } = tokens;
    // Local names, because this loop runs once for every character.
    const kindOf = kinds;
    const plainOf = plainAfter;
    const quickOf = quick;
    const signOf = signs;
    const limit = to - base;
    let at = from - base;
    while (at < limit) {
      let code = codes[at] as number;
      // Most of all text: a word of small letters with something plain behind it.
      if (code >= 97 && code <= 122) {
        const start = at;
        do code = codes[++at] as number;
        while (code >= 97 && code <= 122);
        if (code < 128 && (plainOf[code] as number) !== 0) {
          const length = at - start;
          if (length === 1) readInitial(tokens, start);
          else {
            const key = quickIndex(
              codes[start] as number,
              codes[start + 1] as number,
              codes[at - 1] as number,
              length,
            );
            if ((quickOf[key] as number) !== 0) pushWord(tokens, start, at);
            if (hasEndings) readEnding(tokens, start, at);
          }
          continue;
        }
        at = start;
        code = codes[at] as number;
      }
      if (code >= 128) {
        if (code === numeroSign) push(tokens, base + at, base + at + 1, numberSignHash);
        if (isSpaceless(code)) readSpaceless(tokens, at);
        if (!isWordLetter(code)) {
          at++;
          continue;
        }
      } else {
        const kind = kindOf[code] as number;
        if (kind === other) {
          if ((signOf[code] as number) !== 0) tokens.signs.push(base + at);
          at++;
          continue;
        }
        if (kind === numberSign) {
          push(tokens, base + at, base + at + 1, numberSignHash);
          at++;
          continue;
        }
      }
      const tokenStart = at;
      const groupsBefore = tokens.groupStarts.length;
      let parts = 0;
      for (;;) {
        const start = at;
        parts++;
        if (code >= 48 && code <= 57) {
          do code = codes[++at] as number;
          while (code >= 48 && code <= 57);
          tokens.groupStarts.push(base + start);
          tokens.groupEnds.push(base + at);
          if (at - start === 1) readSingle(tokens, base + start);
        } else {
          if (code >= 97 && code <= 122) {
            do code = codes[++at] as number;
            while (code >= 97 && code <= 122);
            if (code >= 128 && isWordLetter(code)) at = wordEnd(codes, start);
          } else at = wordEnd(codes, start);
          code = codes[at] as number;
          const length = at - start;
          if (length === 1) readInitial(tokens, start);
          else {
            const first = codes[start] as number;
            const second = codes[start + 1] as number;
            const last = codes[at - 1] as number;
            const key = quickIndex(small(first), small(second), small(last), length);
            // The small letter of one beyond ASCII is not to be had so cheaply.
            if ((quickOf[key] as number) !== 0 || (first | second | last) >= 128) pushWord(tokens, start, at);
            if (hasEndings) readEnding(tokens, start, at);
          }
        }
        if (
          code < 128
            ? (kindOf[code] as number) !== digit && (kindOf[code] as number) !== letter
            : !isWordLetter(code)
        )
          break;
      }
      if (parts > 1 || isKeySign(code) || at - tokenStart >= shortestHexadecimal)
        readLongToken(tokens, tokenStart, at, parts, groupsBefore);
    }
    return base + at;
  };
}
