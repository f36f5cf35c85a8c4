import { isDigitLike } from './ocr';
import { noGap, type Segments, touching } from '@/lib/scan/tokens/segments';

/** Longest number that was misread, separators included. Code units. */
const longestMisread = 32;

const space = 32;
/** Gaps of one character are its code. */
const longestSign = 0xffff;

/** Digits touch a single letter that looks like one. */
export function isMixed(text: string, segments: Segments, at: number): boolean {
  if (at + 1 >= segments.length || segments.gap(at + 1) !== touching) return false;
  const letter = segments.kind(at) === 1 ? at : at + 1;
  return (
    segments.end(letter) - segments.start(letter) <= 2 && isDigitLike(text.charCodeAt(segments.start(letter)))
  );
}

/** Whether the segment is digits or letters that look like some. */
function isMisreadable(text: string, segments: Segments, at: number): boolean {
  if (segments.kind(at) === 0) return true;
  for (let place = segments.start(at); place < segments.end(at); place++)
    if (!isDigitLike(text.charCodeAt(place))) return false;
  return true;
}

/** Whether letters stand before the segment with more than one character between: `SS# 7OO-05-4802`. */
const isLabel = (segments: Segments, at: number): boolean =>
  segments.kind(at - 1) === 1 && segments.gap(at) > longestSign;

/** The segments around `at` that may all be one misread number; offsets in UTF-16 code units. */
export function misreadAround(
  text: string,
  segments: Segments,
  at: number,
): { readonly start: number; readonly end: number } {
  const end = segments.end(at);
  let first = at;
  while (
    segments.gap(first) !== noGap &&
    !isLabel(segments, first) &&
    isMisreadable(text, segments, first - 1) &&
    end - segments.start(first - 1) <= longestMisread
  )
    first--;
  const start = segments.start(first);
  let last = at;
  while (
    last + 1 < segments.length &&
    segments.gap(last + 1) !== noGap &&
    // `2l9-45-67B9 was`
    !(segments.gap(last + 1) === space && !isMisreadable(text, segments, last + 1)) &&
    segments.end(last + 1) - start <= longestMisread
  )
    last++;
  return { start, end: segments.end(last) };
}
