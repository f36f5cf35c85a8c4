import { isDigit, isLetter } from './characters';

/** Code units. Purview looks 300 both ways, Macie 30, Presidio five words before; one long form label is about 60. */
export const before = 120;
export const after = 40;
/** A phrase that begins there may go on. Code units. */
const longestPhrase = 40;

/** More letters than `and` or `or` between two numbers: they are no list, and the label of one is not the other's. */
const listWord = 3;

/** Where the words before a value begin. */
type WindowStart = {
  /** This line and the two above it. */
  readonly lines: number;
  /**
   * The same, but not across another value that has words of its own (`SSN 219-45-6789, order 457554321`); a plain list
   * (`219…, 457… and 123…`) is crossed.
   */
  readonly labels: number;
};

export function windowStart(text: string, start: number): WindowStart {
  const limit = Math.max(0, start - before);
  let breaks = 0;
  let letters = 0;
  let digits = 0;
  let labels = 0;
  let isLineEmpty = false;
  let at = start;
  for (; at > limit; at--) {
    const code = text.charCodeAt(at - 1);
    if (code === 10) {
      // Blank lines between a heading and its value do not count.
      if (!isLineEmpty && ++breaks === 3) break;
      isLineEmpty = true;
    } else if (code > 32) {
      isLineEmpty = false;
      if (labels > 0) continue;
      if (code > 57 && isLetter(code)) {
        letters++;
        digits = 0;
      } else if (isDigit(code) && ++digits === 5 && letters > listWord) labels = at + 4;
    }
  }
  return { lines: at, labels: Math.max(at, labels) };
}

/** Where the words after a value end: with its line, or with the next number. */
export function windowEnd(text: string, end: number): number {
  const limit = Math.min(text.length, end + after + longestPhrase);
  let digits = 0;
  for (let at = end; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return at;
    digits = isDigit(code) ? digits + 1 : 0;
    if (digits === 3) return at - 2;
  }
  return limit;
}

/** Whether the words between a label and the end of the window only lead to the next number (`account: 12345`). */
export function namesNext(text: string, labelEnd: number, windowEndAt: number): boolean {
  return isDigit(text.charCodeAt(windowEndAt)) && !/[,;.)\n|/]/.test(text.slice(labelEnd, windowEndAt));
}
