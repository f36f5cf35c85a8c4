import { isDigit, isLetter } from '@/lib/scan/characters';
import { fitsAt } from '@/lib/scan/pattern';

/** Code units. Purview looks 300 both ways, Macie 30, Presidio five words before; one long form label is about 60. */
export const before = 120;
export const after = 40;
/** A phrase that begins there may go on. Code units. */
const longestPhrase = 40;

/** More letters than `and` or `or` between two numbers: they are no list, and the label of one is not the other's. */
const listWord = 3;
const valueDigits = 5;
const mostBreaks = 3;

/** The text before a value in which words may name it; it is read backwards, and only as far as somebody asks. */
export class WindowBefore {
  private readonly text: string;
  private at = 0;
  private limit = 0;
  private breaks = 0;
  private letters = 0;
  private digits = 0;
  private labels = 0;
  private isLineEmpty = false;

  constructor(text: string) {
    this.text = text;
  }

  begin(start: number): void {
    this.at = start;
    this.limit = Math.max(0, start - before);
    this.breaks = this.letters = this.digits = this.labels = 0;
    this.isLineEmpty = false;
  }

  /** Whether it reaches so far: this line and the two above it. */
  holds(at: number): boolean {
    if (this.breaks < mostBreaks) this.readTo(Math.max(this.limit, at - valueDigits));
    return at >= (this.breaks < mostBreaks ? this.limit : this.at);
  }

  /**
   * Whether another value that has words of its own stands behind a place that it holds (`SSN 219-45-6789, order 457554321`);
   * a plain list (`219…, 457… and 123…`) is crossed.
   */
  isForeign(at: number): boolean {
    return at < this.labels;
  }

  private readTo(to: number): void {
    const { text } = this;
    let { at, letters, digits } = this;
    for (; at > to; at--) {
      const code = text.charCodeAt(at - 1);
      if (code === 10) {
        // Blank lines between a heading and its value do not count.
        if (!this.isLineEmpty && ++this.breaks === mostBreaks) break;
        this.isLineEmpty = true;
      } else if (code > 32) {
        this.isLineEmpty = false;
        if (this.labels > 0) continue;
        if (code > 57 && isLetter(code)) {
          letters++;
          digits = 0;
        } else if (isDigit(code)) {
          if (++digits === valueDigits && letters > listWord) this.labels = at + valueDigits - 1;
          // `00:03:17`, `3/14/2024`: when somebody said it is no value of its own.
        } else if (code === 58 || code === 47) digits = 0;
      }
    }
    this.at = at;
    this.letters = letters;
    this.digits = digits;
  }
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

/** `: 03/13/1993` */
const dateNext = /:? {1,3}\d{1,2}[/.-]\d{1,2}[/.-]/y;

function isDateNext(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 32 || code === 58) && fitsAt(dateNext, text, at);
}

/** Whether the words between a label and the end of the window only lead to the next number (`account: 12345`). */
export function namesNext(text: string, labelEnd: number, windowEndAt: number): boolean {
  if (isDateNext(text, labelEnd)) return true;
  return isDigit(text.charCodeAt(windowEndAt)) && !/[,;.)\n|/]/.test(text.slice(labelEnd, windowEndAt));
}

/** `confirmation H92975742. Your passport must be valid`; not `512345678. That is my passport`. */
const nextSentence = /[.!?;]\s{1,3}(?!(?:that|this|it|those|das|dies|c['’]est|es|è)\b)\p{Alpha}/iuy;

export function endsSentence(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === 46 || code === 33 || code === 63 || code === 59) && fitsAt(nextSentence, text, end);
}
