import { isDigit, isLetter, isLowerCase } from './characters';
import type { Run } from './digits';

/**
 * What touches a number: `letter` is a letter without anything between; `token` a sign that makes the number part of a
 * longer code, an amount or a fraction (`INV-`, `$`, a dot with nothing before it); `path` a sign that does so for
 * numbers without gaps only (`/items/219456789`).
 */
type Touch = 'nothing' | 'path' | 'token' | 'letter';

/** One or more neighbouring digit groups that together have a shape some detector knows. */
export type NumberCandidate = {
  /** UTF-16 code units in the folded text. */
  readonly start: number;
  readonly end: number;
  /** ASCII digits only. */
  readonly digits: string;
  readonly shape: string;
  /** What stands between the groups: empty for one group, `mixed` when the gaps differ. */
  readonly gap: string;
  readonly before: Touch;
  readonly after: Touch;
  /** Length of the longest digit group that stands beside it with the same gap (white space only); 0 for none. */
  readonly neighbour: number;
};

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
export const joinsOneNumber = (gap: string): boolean => gap === '-' || gap === '.';

/** Whether the digits beyond this gap are part of the same, longer number. */
const continues = (gap: string, own: string): boolean =>
  joinsOneNumber(gap) || (gap === own && gap.trim() !== '');

/** Gaps that make a path or a time of a bare number and its neighbour. */
const touchOf = (gap: string, isBare: boolean): Touch =>
  isBare && (gap === '/' || gap === '_' || gap === ':') ? 'path' : 'nothing';

/** Whether more groups stand beside these with the same gap, so that they are one row. */
export function isInRow(run: Run, first: number, last: number): boolean {
  if (first === last) return false;
  const gap = run.gaps[first + 1];
  return (first > 0 && run.gaps[first] === gap) || run.gaps[last + 1] === run.gaps[last];
}

/** `undefined` when the groups are only a piece of a longer number. */
export function candidate(
  text: string,
  run: Run,
  first: number,
  last: number,
  shape: string,
): NumberCandidate | undefined {
  const start = run.starts[first] ?? 0;
  const end = run.ends[last] ?? 0;
  let gap = first === last ? '' : (run.gaps[first + 1] ?? '');
  for (let group = first + 2; group <= last; group++) if (run.gaps[group] !== gap) gap = 'mixed';

  const gapBefore = first === 0 ? '' : (run.gaps[first] ?? '');
  const gapAfter = run.gaps[last + 1] ?? '';
  if (continues(gapBefore, gap) || continues(gapAfter, gap)) return undefined;
  // `0,4623094681007850` with a decimal comma.
  if (gapBefore === ',' && gap === '' && text.slice(run.starts[first - 1], run.ends[first - 1]) === '0')
    return undefined;

  let digits = '';
  for (let group = first; group <= last; group++) digits += text.slice(run.starts[group], run.ends[group]);
  const lengthOf = (group: number): number => (run.ends[group] ?? 0) - (run.starts[group] ?? 0);
  const isBare = gap === '';
  return {
    start,
    end,
    digits,
    shape,
    gap,
    before: gapBefore === '' ? touchBefore(text, start, isBare) : touchOf(gapBefore, isBare),
    after: gapAfter === '' ? touchAfter(text, end, isBare) : touchOf(gapAfter, isBare),
    neighbour: isBare
      ? 0
      : Math.max(gapBefore === gap ? lengthOf(first - 1) : 0, gapAfter === gap ? lengthOf(last + 1) : 0),
  };
}
