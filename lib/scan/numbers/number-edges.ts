import { type Segments, touching } from '@/lib/scan/tokens/segments';

const dash = 45;
const dot = 46;

/** Gaps that make one number of the digits on both sides, whatever the gaps inside. */
export const joinsOneNumber = (gap: number): boolean => gap === dash || gap === dot;

/** Letters and digits go on behind the group: a hash, a longer code, a decimal fraction. */
export function goesOn(segments: Segments, last: number): boolean {
  if (last + 1 >= segments.length || segments.kind(last + 1) !== 0) return false;
  const gap = segments.gap(last + 1);
  return gap === touching || joinsOneNumber(gap);
}

/** Whether the group goes on a number written digit by digit, which is looked at from its first digit on. */
const isSingleAfterSingle = (segments: Segments, at: number): boolean =>
  segments.end(at) - segments.start(at) === 1 &&
  segments.end(at - 1) - segments.start(at - 1) === 1 &&
  segments.kind(at - 1) === 0 &&
  (at + 1 === segments.length || segments.gap(at + 1) !== touching) &&
  !opensGroups(segments, at);

/** `…-78-1, 6-6968-…`: the last digit of one number, the first of another, whose groups other signs part. */
const opensGroups = (segments: Segments, at: number): boolean =>
  at + 1 < segments.length &&
  segments.gap(at + 1) > touching &&
  segments.gap(at + 1) !== segments.gap(at) &&
  segments.end(at + 1) - segments.start(at + 1) > 1;

/** Whether a number or a code may begin with this group. */
export function mayBegin(segments: Segments, first: number): boolean {
  const before = segments.gap(first);
  if (joinsOneNumber(before) && segments.kind(first - 1) === 0) return false;
  // Inside a code only digits after letters, which may be a label that is glued on.
  if (before === touching && (segments.kind(first) === 1 || segments.kind(first - 1) === 0)) return false;
  return !(before > touching && isSingleAfterSingle(segments, first));
}
