import { isAtLeast } from '@/lib/model/likelihood';
import type { Candidate } from '@/lib/scan/candidate';
import { nowhere } from '@/lib/scan/context';
import { candidate, outline, type Outline } from './numbers';
import type { Segments } from '@/lib/scan/tokens/segments';
import { noGap } from '@/lib/scan/tokens/segments';
import type { Shape } from './shapes';

/** Groups of digits and nothing but spaces between them, on the line above or below; `at` is its nearest group. */
export function isRow(segments: Segments, at: number, step: 1 | -1): boolean {
  const next = at + step;
  if (next < 0 || next >= segments.length) return false;
  const [later, between] = step === 1 ? [at, next] : [at + 1, at];
  if (segments.gap(later) !== 10 || segments.gap(between) !== 32) return false;
  return segments.kind(at) === 0 && segments.kind(next) === 0;
}

/** The first group of the line above or below when it has groups as long as these, and no others; -1 when not. */
function sameRow(segments: Segments, first: number, last: number, step: 1 | -1): number {
  const count = last - first + 1;
  const from = first + step * count;
  const to = from + count;
  if (from < 0 || to > segments.length) return -1;
  const [near, far] = step === 1 ? [from, to] : [first, from];
  if (segments.gap(near) !== 10) return -1;
  const beyond = far < segments.length ? segments.gap(far) : noGap;
  if (beyond !== 10 && beyond !== noGap) return -1;
  const lengthOf = (at: number): number => segments.end(at) - segments.start(at);
  for (let at = 0; at < count; at++) {
    if (lengthOf(from + at) !== lengthOf(first + at) || segments.kind(from + at) !== 0) return -1;
    if (at > 0 && segments.gap(from + at) !== segments.gap(first + at)) return -1;
  }
  return from;
}

/** By its own format and check digit, whatever stands around it. */
const isValid = (value: Candidate, { formats }: Shape): boolean =>
  formats.some(({ id, reasons, judge }) => {
    const likelihood = reasons.includes('check-digit') ? judge(value, () => nowhere.of(id)) : undefined;
    return likelihood !== undefined && isAtLeast(likelihood, 'LIKELY');
  });

/** Whether a value in a matrix is one of a list: each on a line of its own, and those above and below valid as well. */
export function isListed(
  text: string,
  segments: Segments,
  { first, last }: Outline,
  value: Candidate,
  shape: Shape,
): boolean {
  if (!isValid(value, shape)) return false;
  const beside = [sameRow(segments, first, last, -1), sameRow(segments, first, last, 1)].filter(
    (from) => from >= 0,
  );
  const isValidFrom = (from: number): boolean => {
    const found = outline(text, segments, from, from + last - first);
    return found !== undefined && isValid(candidate(text, segments, found, shape.picture), shape);
  };
  return beside.length > 0 && beside.every(isValidFrom);
}
