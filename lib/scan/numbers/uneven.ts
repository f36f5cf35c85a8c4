import { noGap, type Segments } from '@/lib/scan/tokens/segments';

const space = 32;

/** More groups are a row of numbers. */
const most = 19;

/** The last of the groups of digits that begin with the group `first` and have only blanks between them; -1 when nothing begins there. */
export function lastOfRow(segments: Segments, first: number): number {
  const isNext = (at: number): boolean => at < segments.length && segments.gap(at) === space;
  if (segments.gap(first) === space || segments.kind(first) !== 0) return -1;
  let last = first;
  while (isNext(last + 1) && segments.kind(last + 1) === 0 && last - first < most) last++;
  // A word of one letter may stand behind it, and nothing that hangs together with it.
  const next = isNext(last + 1) ? last + 2 : last + 1;
  return last > first && (next >= segments.length || segments.gap(next) === noGap) ? last : -1;
}
