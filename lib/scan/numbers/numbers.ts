import type { Candidate, Touch } from '@/lib/scan/candidate';
import { isDigit, isLetter, isLowerCase } from '@/lib/scan/characters';
import { joinsOneNumber } from './number-edges';
import { noGap, type Segments, touching } from '@/lib/scan/tokens/segments';

const dash = 45;
const dot = 46;

/** `word—219` and `219—word` in running prose, against `INV-219` and `219-B` in codes. */
const isWordBeside = (near: number, next: number): boolean => isLowerCase(near) && isLowerCase(next);

/** Signs that always belong to the number beside them: money, per cent, a plus sign. */
const isBound = (code: number): boolean =>
  code === 36 || code === 37 || code === 43 || code === 0xa3 || code === 0xa5 || code === 0x20ac;

/** Signs that glue a bare number into a path, a file name or an address, but not one in its own format. */
const isPathSign = (code: number): boolean => code === 47 || code === 92 || code === 95 || code === 64;

function touchBefore(text: string, start: number, gap: number): Touch {
  const isBare = gap === noGap;
  const code = text.charCodeAt(start - 1);
  if (isLetter(code)) return 'letter';
  if (isBound(code)) return 'token';
  if (isBare && isPathSign(code)) return 'path';
  const beyond = text.charCodeAt(start - 2);
  if (code === dot) {
    // `Account no.......219456789`
    if (beyond === dot) return text.charCodeAt(start - 3) === dot ? 'nothing' : 'token';
    // `jama.286.21.2703`
    return isLetter(beyond) && gap !== dot ? 'nothing' : 'token';
  }
  if (code !== dash) return 'nothing';
  // `| -1499500 |` is an amount, `blk_-4980916519894289629` a name.
  const sign = beyond === 32 ? text.charCodeAt(start - 3) : beyond;
  if (sign === 124 || beyond === 34 || beyond === 44 || beyond === 9 || beyond === 95) return 'token';
  if (!(isLetter(beyond) || isDigit(beyond))) return 'nothing';
  return !isBare && isWordBeside(beyond, text.charCodeAt(start - 3)) ? 'nothing' : 'token';
}

function touchAfter(text: string, end: number, isBare: boolean): Touch {
  const code = text.charCodeAt(end);
  if (isLetter(code)) return 'letter';
  if (code === 37) return 'token';
  if (isBare && isPathSign(code)) return 'path';
  const beyond = text.charCodeAt(end + 1);
  if (!isLetter(beyond)) return 'nothing';
  if (code === dot) return isBare ? 'path' : 'nothing';
  if (code !== dash) return 'nothing';
  return !isBare && isWordBeside(beyond, text.charCodeAt(end + 2)) ? 'nothing' : 'token';
}

const isWhite = (gap: number): boolean => gap === 32 || gap === 9 || gap === 10;

/** Whether nothing but spaces and tabs stands between. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false;
  return true;
}

/** Gaps that make a path, a time or a sum of a bare number and its neighbour. */
const touchOf = (gap: number, isBare: boolean, isFraction: boolean): Touch => {
  if (gap === 43 || isFraction) return 'token';
  // `incident/17003#5660850647990272`
  return isBare && (gap === 58 || gap === 35 || isPathSign(gap)) ? 'path' : 'nothing';
};

/** `.36672655339228` */
const isFraction = (text: string, start: number): boolean => {
  if (text.charCodeAt(start - 1) !== dot) return false;
  const beyond = text.charCodeAt(start - 2);
  return beyond !== dot && !isDigit(beyond) && !isLetter(beyond);
};

/** The gap before a group; a line that ends behind a dash is broken there (`219-\n45-6789`). */
function gapAt(text: string, segments: Segments, at: number): number {
  const gap = segments.gap(at);
  return gap === 10 && text.charCodeAt(segments.end(at - 1)) === dash ? dash : gap;
}

/** The gap inside a candidate: `noGap` for none, -1 for different ones. */
function gapInside(text: string, segments: Segments, first: number, last: number): number {
  let gap = noGap;
  for (let at = first + 1; at <= last; at++) {
    const next = gapAt(text, segments, at);
    if (next === touching) continue;
    if (gap !== noGap && gap !== next) return -1;
    gap = next;
  }
  return gap;
}

/** A candidate before anybody looks at it: which segments, what stands beside them. */
export type Outline = {
  readonly first: number;
  readonly last: number;
  /** As by `gapInside`. */
  readonly gap: number;
  /** More groups stand beside these with the same gap, so that they are one row. */
  readonly isInRow: boolean;
};

/** `undefined` when the groups are only a piece of a longer number, which does not go on behind them. */
export function outline(text: string, segments: Segments, first: number, last: number): Outline | undefined {
  const gap = gapInside(text, segments, first, last);
  const before = segments.gap(first);
  const after = last + 1 < segments.length ? segments.gap(last + 1) : noGap;
  const isDigitBefore = before > touching && segments.kind(first - 1) === 0;
  const isDigitAfter = after > touching && segments.kind(last + 1) === 0;
  if (isDigitBefore && (joinsOneNumber(before) || (before === gap && !isWhite(gap)))) return undefined;
  if (isDigitAfter && after === gap && !isWhite(gap)) return undefined;
  // `0,4623094681007850` with a decimal comma.
  if (before === 44 && gap === noGap && segments.end(first - 1) - segments.start(first - 1) === 1) {
    if (text.charCodeAt(segments.start(first - 1)) === 48) return undefined;
  }
  const isInRow =
    gap !== noGap && ((isDigitBefore && before === gap) || (isDigitAfter && after === segments.gap(last)));
  return { first, last, gap, isInRow };
}

/** Signs that stand between the numbers of a table, a list or a program, not within one. */
const partsNumbers = /[\t,;:[\]]/;

/** What to call gaps that differ. */
function differing(text: string, segments: Segments, first: number, last: number): string {
  // `550.114 442.52`
  const endsInDecimals = segments.gap(last) === dot;
  let hasBracket = false;
  for (let at = first + 1; at <= last; at++) {
    const between = text.slice(segments.end(at - 1), segments.start(at));
    if ((endsInDecimals && segments.gap(at) === 32) || partsNumbers.test(between)) return 'odd';
    hasBracket ||= /[()]/.test(between);
  }
  return hasBracket ? 'odd bracket' : 'mixed';
}

const gapText = (text: string, segments: Segments, { first, last, gap }: Outline): string => {
  if (gap === noGap) return '';
  if (gap < 0) return differing(text, segments, first, last);
  if (gap === dash) return '-';
  if (gap === 10) return '\n';
  for (let at = first + 1; at <= last; at++) {
    if (segments.gap(at) === gap) return text.slice(segments.end(at - 1), segments.start(at));
  }
  return '';
};

/** Code units of the letters and digits that begin with the segment `at`, or end with it. */
function lengthOf(segments: Segments, at: number, step: 1 | -1): number {
  let last = at;
  while (last > 0 && last + 1 < segments.length && segments.gap(step === 1 ? last + 1 : last) === touching)
    last += step;
  return step === 1 ? segments.end(last) - segments.start(at) : segments.end(at) - segments.start(last);
}

const hexadecimal = /^[\da-f]+$/i;

/** Digits, or hexadecimal ones that are as many as the digits beside them: `90FF 6963 6973`. */
function isOfRow(text: string, segments: Segments, at: number, beside: number): boolean {
  const step = at < beside ? -1 : 1;
  const length = lengthOf(segments, at, step);
  if (length === segments.end(at) - segments.start(at)) return segments.kind(at) === 0;
  if (length !== segments.end(beside) - segments.start(beside)) return false;
  const start = step === 1 ? segments.start(at) : segments.end(at) - length;
  return hexadecimal.test(text.slice(start, start + length));
}

/** Whether the digits at `at`, with the gap that parts them from those at `beside`, stand in one line with them. */
const isInLine = (
  text: string,
  segments: Segments,
  gapInside: number,
  gap: number,
  at: number,
  beside: number,
): boolean => {
  if (gap <= touching || gap === 10) return false;
  const left = Math.min(at, beside);
  const isAlike = gap === gapInside || isBlank(text, segments.end(left), segments.start(left + 1));
  return isAlike && isOfRow(text, segments, at, beside);
};

export function candidate(text: string, segments: Segments, from: Outline, shape: string): Candidate {
  const { first, last, gap } = from;
  const start = segments.start(first);
  const end = segments.end(last);
  const before = segments.gap(first);
  const after = last + 1 < segments.length ? segments.gap(last + 1) : noGap;
  const isBare = gap === noGap;
  let value = isBare ? text.slice(start, end) : text.slice(start, segments.end(first));
  let hasLetters = segments.kind(first) === 1;
  for (let at = first + 1; at <= last; at++) {
    if (!isBare) value += text.slice(segments.start(at), segments.end(at));
    hasLetters ||= segments.kind(at) === 1;
  }
  const isSpaced = isWhite(gap);
  const isDigitsBefore = isSpaced && first > 0 && isInLine(text, segments, gap, before, first - 1, first);
  const isDigitsAfter =
    isSpaced && last + 1 < segments.length && isInLine(text, segments, gap, after, last + 1, last);
  return {
    start,
    end,
    value: hasLetters ? value.toUpperCase() : value,
    shape,
    gap: gapText(text, segments, from),
    before:
      before > touching && segments.kind(first - 1) === 0
        ? touchOf(before, isBare, isFraction(text, start))
        : touchBefore(text, start, gap),
    after:
      after > touching && segments.kind(last + 1) === 0
        ? touchOf(after, isBare, false)
        : touchAfter(text, end, isBare),
    neighbour: Math.max(
      isDigitsBefore ? lengthOf(segments, first - 1, -1) : 0,
      isDigitsAfter ? lengthOf(segments, last + 1, 1) : 0,
    ),
    isPreceded: isDigitsBefore,
  };
}
