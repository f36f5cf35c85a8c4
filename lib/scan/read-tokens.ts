import { isDigit, isLetter } from './characters';
import { endsTrigger, flagIndex, inPhrase } from './phrases';
import { prefixIndex, type TokenGates, type Tokens } from './tokens';
import { emptyHash, hashOf, isSpaceless, isWordLetter, lowerCase, mix, startsInside } from './words';

const other = 0;
const digit = 1;
const letter = 2;
const numberSign = 3;

const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isDigit(code)) return digit;
  if (isLetter(code)) return letter;
  return code === 35 ? numberSign : other;
});

const numberSignHash = hashOf('#');
const numeroSign = 0x2116;

/** Tokens of letters and digits that are shorter hold nothing encoded. */
const shortestEncoded = 12;

/** Longest word in a script without spaces. */
const longestSpaceless = 8;

/** Reads the text from `from` to the end of the token that reaches or passes `to`, and returns that place. */
export type ReadTokens = (text: string, tokens: Tokens, from: number, to: number) => number;

/**
 * The only loop that sees every character. Three things are paid for each: reading it, one look-up of what it is, and
 * for a letter one multiplication of the hash; everything else is paid per word or per number.
 */
export function createTokenReader({ index, prefixes, signs, endings }: TokenGates): ReadTokens {
  const { flags, hasSpaceless } = index;
  const hasEndings = endings.length > 0;

  const push = (tokens: Tokens, start: number, end: number, hash: number): void => {
    const flag = flags[flagIndex(hash)] as number;
    if ((flag & inPhrase) === 0) return;
    if ((flag & endsTrigger) !== 0) tokens.triggers.push(tokens.wordEnds.length);
    tokens.wordStarts.push(start);
    tokens.wordEnds.push(end);
    tokens.wordHashes.push(hash);
  };

  /** `S.S.N.`, `A/C`, `D O B`: single letters close together are one word. */
  const readInitial = (text: string, tokens: Tokens, start: number, code: number): void => {
    const lower = lowerCase(code);
    const gap = start - tokens.initialsEnd;
    const before = text.charCodeAt(start - 1);
    const isJoined =
      (gap === 1 && (before === 46 || before === 32 || before === 47)) ||
      (gap === 2 && before === 32 && text.charCodeAt(start - 2) === 46);
    if (isJoined) tokens.initialsHash = mix(tokens.initialsHash, lower);
    else {
      tokens.initialsStart = start;
      tokens.initialsHash = mix(emptyHash, lower);
    }
    tokens.initialsEnd = start + 1;
    if (isJoined) push(tokens, tokens.initialsStart, start + 1, tokens.initialsHash);
  };

  /** Words in scripts without spaces may begin at any character. */
  const readSpaceless = (text: string, tokens: Tokens, start: number): void => {
    let hash = mix(emptyHash, text.charCodeAt(start));
    if (!hasSpaceless || (flags[flagIndex(hash)] as number) === 0) return;
    const limit = Math.min(text.length, start + longestSpaceless);
    for (let at = start + 1; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (!isSpaceless(code)) return;
      hash = mix(hash, code);
      push(tokens, start, at + 1, hash);
    }
  };

  return (text, tokens, from, to) => {
    const { length } = text;
    let at = from;
    while (at < to) {
      let code = text.charCodeAt(at);
      if (code >= 128) {
        if (code === numeroSign) push(tokens, at, at + 1, numberSignHash);
        if (isSpaceless(code)) readSpaceless(text, tokens, at);
        if (!isWordLetter(code)) {
          at++;
          continue;
        }
      } else {
        const kind = kinds[code] as number;
        if (kind === other) {
          if ((signs[code] as number) !== 0) tokens.signs.push(at);
          at++;
          continue;
        }
        if (kind === numberSign) {
          push(tokens, at, at + 1, numberSignHash);
          at++;
          continue;
        }
      }
      const tokenStart = at;
      if (
        at + 2 < length &&
        (prefixes[prefixIndex(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2))] as number) !== 0
      )
        tokens.prefixes.push(at);
      let parts = 0;
      for (;;) {
        const start = at;
        parts++;
        if (code >= 48 && code <= 57) {
          do code = ++at < length ? text.charCodeAt(at) : 0;
          while (code >= 48 && code <= 57);
          tokens.groupStarts.push(start);
          tokens.groupEnds.push(at);
        } else {
          let hash = emptyHash;
          if (code <= 90) {
            hash = mix(hash, code + 32);
            code = ++at < length ? text.charCodeAt(at) : 0;
            while (code >= 65 && code <= 90 && !startsInside(text, at)) {
              hash = mix(hash, code + 32);
              code = ++at < length ? text.charCodeAt(at) : 0;
            }
          }
          while (code >= 97 && code <= 122) {
            hash = mix(hash, code);
            code = ++at < length ? text.charCodeAt(at) : 0;
          }
          if (code >= 128) {
            while (isWordLetter(code) && !startsInside(text, at)) {
              hash = mix(hash, lowerCase(code));
              code = ++at < length ? text.charCodeAt(at) : 0;
            }
          }
          if (at - start === 1) readInitial(text, tokens, start, text.charCodeAt(start));
          else {
            push(tokens, start, at, hash);
            if (
              hasEndings &&
              at - start > 4 &&
              (endings[
                prefixIndex(
                  lowerCase(text.charCodeAt(at - 3)),
                  lowerCase(text.charCodeAt(at - 2)),
                  lowerCase(text.charCodeAt(at - 1)),
                )
              ] as number) !== 0
            )
              tokens.endings.push(at);
          }
        }
        if (code < 128 ? (kinds[code] as number) === other || code === 35 : !isWordLetter(code)) break;
      }
      if (at - tokenStart >= shortestEncoded && parts > 1) {
        tokens.longTokens.push(tokenStart);
        tokens.longTokens.push(at);
      }
    }
    return at;
  };
}
