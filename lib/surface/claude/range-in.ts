import type { Run } from './editable';

/**
 * A stretch of the text, in UTF-16 code units of `readEditable`, as a range of the page.
 * @returns null when an end of it stands in a break that the markup implies
 */
export function rangeIn(runs: readonly Run[], start: number, end: number): Range | null {
  const from = pointIn(runs, start, false);
  const to = pointIn(runs, end, true);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function pointIn(runs: readonly Run[], at: number, isEnd: boolean): [Text, number] | null {
  for (const { start, text, node } of runs) {
    const inside = isEnd ? at > start && at <= start + text.length : at >= start && at < start + text.length;
    if (inside) return node ? [node, at - start] : null;
  }
  return null;
}
