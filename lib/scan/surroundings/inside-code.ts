import { isDigit, isLetter } from '@/lib/scan/characters';
import { fitsAt } from '@/lib/scan/pattern';

const isHexLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 102;

function isHex(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHexLetter(text.charCodeAt(at))) return false;
  return true;
}

/** Digits that stand behind a word as its value: `cc4539148803436467`. */
const value = { shortest: 5, longest: 20 };

/** A card behind its word: `cc4539-1488-0343-6467`. */
const inFours = /\d{4}([ -])\d{4}\1\d{4}(?![A-Za-z])/y;

function hasValue(text: string, end: number): boolean {
  if (fitsAt(inFours, text, end)) return true;
  let at = end;
  while (at - end <= value.longest && isDigit(text.charCodeAt(at))) at++;
  return at - end >= value.shortest && !isLetter(text.charCodeAt(at));
}

/** `ssn@acme.test`, `ssn-help@acme.test` */
const address = /[\w.+-]{0,24}@[a-z]/iy;

function isInAddress(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === 64 || code === 45 || code === 46 || code === 95) && fitsAt(address, text, end);
}

/**
 * Whether the word `text.slice(start, end)` is rather a piece of a code, a hash or a mail address: `8ac2`, `dea34f`. `ssn2`
 * is a name, and so is what touches as many digits as a value has.
 */
export function isInsideCode(text: string, start: number, end: number): boolean {
  if (isInAddress(text, end)) return true;
  if (isDigit(text.charCodeAt(start - 1))) return true;
  if (!isDigit(text.charCodeAt(end)) || hasValue(text, end)) return false;
  return end - start < 3 || isHex(text, start, end);
}
