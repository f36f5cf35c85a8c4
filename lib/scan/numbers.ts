import type { Candidate, Touch } from './candidate';
import { isDigit, isLetter, isLowerCase } from './characters';
import { noGap, type Segments, touching } from './segments';

const dash = 45;
const dot = 46;

/** `word—219` and `219—word` in running prose, against `INV-219` and `219-B` in codes. */
const isWordBeside = (near: number, next: number): boolean => isLowerCase(near) && isLowerCase(next);

/** Signs that always belong to the number beside them: money, per cent, a plus sign. */
const isBound = (code: number): boolean =>
  code === 36 || code === 37 || code === 43 || code === 0xa3 || code === 0xa5 || code === 0x20ac;

/** Signs that glue a bare number into a path, a file name or an address, but not one in its own format. */
const isPathSign = (code: number): boolean => code === 47 || code === 92 || code === 95 || code === 64;

function touchBefore(text: string, start: number, isBare: boolean): Touch {
  const code = text.charCodeAt(start - 1);
  if (isLetter(code)) return 'letter';
  if (isBound(code)) return 'token';
  if (isBare && isPathSign(code)) return 'path';
  const beyond = text.charCodeAt(start - 2);
  if (code === dot) return isLetter(beyond) ? 'nothing' : 'token';
  if (code !== dash || !(isLetter(beyond) || isDigit(beyond))) return 'nothing';
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

/** Gaps that make one number of the digits on both sides, whatever the gaps inside. */
export const joinsOneNumber = (gap: number): boolean => gap === dash || gap === dot;

const isWhite = (gap: number): boolean => gap === 32 || gap === 9 || gap === 10;

/** Whether nothing but spaces and tabs stands between. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false;
  return true;
}

/** Gaps that make a path, a time or a sum of a bare number and its neighbour. */
const touchOf = (gap: number, isBare: boolean): Touch => {
  if (gap === 43) return 'token';
  return isBare && (gap === 58 || isPathSign(gap)) ? 'path' : 'nothing';
};

/** The gap inside a candidate: `noGap` for none, -1 for different ones. */
function gapInside(segments: Segments, first: number, last: number): number {
  let gap = noGap;
  for (let at = first + 1; at <= last; at++) {
    const next = segments.gap(at);
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

/** `undefined` when the groups are only a piece of a longer number. */
export function outline(text: string, segments: Segments, first: number, last: number): Outline | undefined {
  const gap = gapInside(segments, first, last);
  const before = segments.gap(first);
  const after = last + 1 < segments.length ? segments.gap(last + 1) : noGap;
  // Letters and digits go on: a hash, a longer code.
  if (after === touching && segments.kind(last + 1) === 0) return undefined;
  const isDigitBefore = before > touching && segments.kind(first - 1) === 0;
  const isDigitAfter = after > touching && segments.kind(last + 1) === 0;
  if (isDigitBefore && (joinsOneNumber(before) || (before === gap && !isWhite(gap)))) return undefined;
  if (isDigitAfter && (joinsOneNumber(after) || (after === gap && !isWhite(gap)))) return undefined;
  // `0,4623094681007850` with a decimal comma.
  if (before === 44 && gap === noGap && segments.end(first - 1) - segments.start(first - 1) === 1) {
    if (text.charCodeAt(segments.start(first - 1)) === 48) return undefined;
  }
  const isInRow =
    gap !== noGap && ((isDigitBefore && before === gap) || (isDigitAfter && after === segments.gap(last)));
  return { first, last, gap, isInRow };
}

const gapText = (text: string, segments: Segments, { first, last, gap }: Outline): string => {
  if (gap === noGap) return '';
  if (gap < 0) return 'mixed';
  if (gap === 10) return '\n';
  for (let at = first + 1; at <= last; at++) {
    if (segments.gap(at) === gap) return text.slice(segments.end(at - 1), segments.start(at));
  }
  return '';
};

export function candidate(text: string, segments: Segments, from: Outline, shape: string): Candidate {
  const { first, last, gap } = from;
  const start = segments.start(first);
  const end = segments.end(last);
  const before = segments.gap(first);
  const after = last + 1 < segments.length ? segments.gap(last + 1) : noGap;
  const isBare = gap === noGap;
  let value = '';
  let hasLetters = false;
  for (let at = first; at <= last; at++) {
    value += text.slice(segments.start(at), segments.end(at));
    hasLetters ||= segments.kind(at) === 1;
  }
  const isRow = (gapBeside: number, kind: number, from: number, to: number): boolean =>
    gapBeside > touching &&
    gapBeside !== 10 &&
    kind === 0 &&
    isWhite(gap) &&
    (gapBeside === gap || isBlank(text, from, to));
  const isDigitsBefore = first > 0 && isRow(before, segments.kind(first - 1), segments.end(first - 1), start);
  const isDigitsAfter =
    last + 1 < segments.length && isRow(after, segments.kind(last + 1), end, segments.start(last + 1));
  const lengthOf = (at: number): number => segments.end(at) - segments.start(at);
  return {
    start,
    end,
    value: hasLetters ? value.toUpperCase() : value,
    shape,
    gap: gapText(text, segments, from),
    before:
      before > touching && segments.kind(first - 1) === 0
        ? touchOf(before, isBare)
        : touchBefore(text, start, isBare),
    after:
      after > touching && segments.kind(last + 1) === 0
        ? touchOf(after, isBare)
        : touchAfter(text, end, isBare),
    neighbour: Math.max(isDigitsBefore ? lengthOf(first - 1) : 0, isDigitsAfter ? lengthOf(last + 1) : 0),
    isPreceded: isDigitsBefore,
  };
}
