import { isLetter, isLowerCase, isUpperCase } from './characters';

/** A word in the folded text, UTF-16 code units, with the hash of its lower-case form. */
export type Word = { readonly start: number; readonly end: number; readonly hash: number };

const numberSign = 35;
const numeroSign = 0x2116;

const lower = (code: number): number => (isUpperCase(code) ? code + 32 : code);

/** Only a gate in front of a comparison of the texts, so collisions do no harm (FNV-1a). */
const mix = (hash: number, code: number): number => Math.imul(hash ^ lower(code), 0x01000193);
const emptyHash = 0x811c9dc5 | 0;

export function hashOf(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

const numberSignHash = hashOf('#');

/** `socSec`, `ABARouting`, but not `SSNs`: a capital starts a word after a small letter, or before two of them. */
function startsInside(text: string, at: number): boolean {
  if (!isUpperCase(text.charCodeAt(at))) return false;
  if (isLowerCase(text.charCodeAt(at - 1))) return true;
  return isLowerCase(text.charCodeAt(at + 1)) && isLowerCase(text.charCodeAt(at + 2));
}

/** The words between two offsets, from left to right; camel case is taken apart, `#` and `№` are words. */
export function wordsBetween(text: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    if (code === numberSign || code === numeroSign)
      words.push({ start: at, end: at + 1, hash: numberSignHash });
    if (!isLetter(code)) {
      at++;
      continue;
    }
    const start = at;
    let hash = emptyHash;
    do hash = mix(hash, text.charCodeAt(at++));
    while (at < to && isLetter(text.charCodeAt(at)) && !startsInside(text, at));
    words.push({ start, end: at, hash });
  }
  return words;
}
