import { isDigit } from '@/lib/scan/characters';
import type { Column } from './column';
import type { Tokens } from './tokens';
import { isAsciiLetter } from './words';

/** Gaps, as numbers: none (a run begins), letters and digits that touch, one character (its code), several (a hash). */
export const noGap = 0;
export const touching = 1;
const severalCharacters = 0x10000;

/** Longest gap that still joins two groups: `-\n> ` of a quoted mail is four characters. */
const longestGap = 5;
/** Longest groups of letters that are part of a code; before it, inside it and at its end with a gap. */
const longestTouching = 7;
const longestApart = 3;

/** Every so many short groups (one or two digits) close together somebody looks whether they are a value in pieces. */
const shortStep = 4;
/** Seven digits in hexadecimal. */
const shortestCodes = 14;
/** Between two short ones: ` - R E ` of `2 - R E 9`. Code units. */
const farthestShort = 9;

const separators: Uint8Array = (() => {
  const table = new Uint8Array(128);
  for (const separator of ' \t\n\r-./_,:;|*~+=#\\()<>[]{}') table[separator.charCodeAt(0)] = 1;
  return table;
})();

/** Between two groups alone they part nothing from nothing (`219(45)`); with more beside them they begin another thing. */
const isBracket = (code: number): boolean => code === 91 || code === 93 || code === 123 || code === 125;

const isSeparator = (code: number): boolean => code < 128 && (separators[code] as number) !== 0;

/** Alone between two groups as in Switzerland (`219'456'789`); with more beside it, it ends or begins a text. */
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

const quotedBreak = /^[-. ]?\r?\n(?:> ?){2,4}$/;
const longestQuoted = 12;

/** A line of a mail that was answered more than once ends: `219-45-\n> > 6789`. */
const isQuotedBreak = (text: string, end: number, start: number): boolean =>
  start - end <= longestQuoted &&
  (text.charCodeAt(start - 2) === 62 || text.charCodeAt(start - 1) === 62) &&
  quotedBreak.test(text.slice(end, start));

/** The gap between two neighbouring groups; `noGap` when it joins nothing. */
export function gapBetween(text: string, end: number, start: number): number {
  if (start - end === 1) {
    const code = text.charCodeAt(end);
    if (code === 13) return 10;
    return isSeparator(code) || isApostrophe(code) ? code : noGap;
  }
  if (start - end > longestGap) return isQuotedBreak(text, end, start) ? 10 : noGap;
  let breaks = 0;
  let hash = severalCharacters;
  for (let at = end; at < start; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) breaks++;
    if (!isSeparator(code) || isBracket(code)) return noGap;
    hash = (hash * 31 + code) & 0xffffff;
  }
  if (breaks > 1) return noGap;
  return breaks === 1 ? 10 : hash | severalCharacters;
}

/**
 * Groups of digits that stand close together, with the short groups of letters that touch them: the pieces that numbers
 * and codes are made of. `1EG4-TE5-MK73` has eight.
 */
export class Segments {
  length = 0;
  /** Starts of some of the groups of one or two digits that stand in rows. */
  readonly shortRows: number[] = [];
  /** Starts and ends of groups with so many digits that they may be the codes of characters. */
  readonly longGroups: number[] = [];
  private data = new Int32Array(4 * 1024);

  start(index: number): number {
    return this.data[4 * index] as number;
  }
  end(index: number): number {
    return this.data[4 * index + 1] as number;
  }
  /** 0 for digits, 1 for letters. */
  kind(index: number): number {
    return this.data[4 * index + 2] as number;
  }
  /** The gap before it. */
  gap(index: number): number {
    return this.data[4 * index + 3] as number;
  }

  /** Takes the groups of `tokens` that begin before `until`, and those that hang together with the last of them. */
  read(text: string, tokens: Tokens, until: number): void {
    this.length = 0;
    this.shortRows.length = 0;
    this.longGroups.length = 0;
    const { groupStarts, groupEnds } = tokens;
    let end = 0;
    let shortEnd = -farthestShort;
    let short = 0;
    for (let group = 0; group < groupStarts.length; group++) {
      const start = groupStarts.get(group);
      let gap = this.length === 0 ? noGap : start === end ? touching : gapBetween(text, end, start);
      if (gap === noGap) {
        if (start >= until) return;
        gap = this.readLettersBefore(text, end, start);
      }
      end = groupEnds.get(group);
      if (end - start <= 2) {
        short = start - shortEnd <= farthestShort ? short + 1 : 1;
        shortEnd = end;
        if (short % shortStep === 0) this.shortRows.push(start);
      } else if (end - start >= shortestCodes) this.longGroups.push(start, end);
      this.push(start, end, 0, gap);
      end = this.readLettersAfter(text, end, groupStarts, group + 1);
    }
  }

  private push(start: number, end: number, kind: number, gap: number): void {
    const at = 4 * this.length++;
    if (at === this.data.length) {
      const wider = new Int32Array(2 * at);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[at] = start;
    this.data[at + 1] = end;
    this.data[at + 2] = kind;
    this.data[at + 3] = gap;
  }

  /** `AB` of `AB123456C` and of `AB 12 34 56 C`. Returns the gap between the letters and the digits. */
  private readLettersBefore(text: string, floor: number, start: number): number {
    if (start === floor) return noGap;
    let end = start;
    let gap = touching;
    let longest = longestTouching;
    if (!isAsciiLetter(text.charCodeAt(start - 1))) {
      while (end > floor && start - end < longestGap && isSeparator(text.charCodeAt(end - 1))) end--;
      if (end === start) return noGap;
      gap = gapBetween(text, end, start);
      if (gap === noGap) return noGap;
      longest = longestApart;
    }
    let first = end;
    while (first > floor && end - first <= longest && isAsciiLetter(text.charCodeAt(first - 1))) first--;
    if (first === end || end - first > longest) return noGap;
    if (first > 0 && isDigit(text.charCodeAt(first - 1))) return noGap;
    this.push(first, end, 1, noGap);
    return gap;
  }

  /**
   * Letters that touch the digits which end at `end` (`12AB`), or stand a gap apart and touch the next digits (`67 - EY9`)
   * or end the code after the same gap as before (`56 C`). Returns where the last segment ends.
   */
  private readLettersAfter(text: string, end: number, groupStarts: Column, next: number): number {
    let start = end;
    let longest = longestTouching;
    let gap = touching;
    let code = start < text.length ? text.charCodeAt(start) : 0;
    if (!isAsciiLetter(code)) {
      if (code === 0 || !isSeparator(code)) return end;
      do code = text.charCodeAt(++start);
      while (start - end < longestGap && isSeparator(code));
      if (!isAsciiLetter(code)) return end;
      gap = gapBetween(text, end, start);
      if (gap === noGap) return end;
      longest = longestApart;
    }
    let at = start + 1;
    while (at < text.length && at - start <= longest && isAsciiLetter(text.charCodeAt(at))) at++;
    if (at - start > longest) return end;
    const meetsDigits = next < groupStarts.length && groupStarts.get(next) === at;
    const endsCode = at - start === 1 && (start - end === 1 || gap === this.gap(this.length - 1));
    if (gap !== touching && !meetsDigits && !endsCode) return end;
    this.push(start, at, 1, gap);
    return at;
  }
}
