import type { Candidate } from './candidate';
import { noGap, type Segments } from './segments';

const space = 32;

/** Digits of all groups together: of a card at most. */
const fewest = 9;
const most = 19;

/**
 * The number that groups of any length make with blanks between them, if it begins with the group `first`:
 * `4024 0071 8820 4 472`.
 */
export function unevenAt(text: string, segments: Segments, first: number): Candidate | undefined {
  if (segments.kind(first) !== 0 || segments.gap(first) === space) return undefined;
  let digits = segments.end(first) - segments.start(first);
  let last = first;
  const isLast = (at: number): boolean => at + 1 === segments.length || segments.gap(at + 1) === noGap;
  for (; last + 1 < segments.length && segments.gap(last + 1) === space; last++) {
    // A word of one letter behind it.
    if (segments.kind(last + 1) !== 0) {
      if (isLast(last + 1)) break;
      return undefined;
    }
    digits += segments.end(last + 1) - segments.start(last + 1);
    if (digits > most) return undefined;
  }
  if (last === first || digits < fewest) return undefined;
  const isEnd = isLast(last) || segments.kind(last + 1) !== 0;
  const start = segments.start(first);
  const end = segments.end(last);
  // Signs on either side make it one of the cells of a row, or a part of something longer.
  if (!isEnd || /[\w$.+/-]/.test(text.charAt(start - 1)) || /[\w%]/.test(text.charAt(end))) return undefined;
  const value = text.slice(start, end).replace(/\D/g, '');
  const beside = { before: 'nothing', after: 'nothing', neighbour: 0, isPreceded: false } as const;
  return { start, end, value, shape: '9'.repeat(digits), gap: ' ', ...beside };
}
