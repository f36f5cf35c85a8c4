import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Pixels of a row that was not measured yet. */
const guess = 140;

/** The rows that stay in the document whatever their size, so that a short list of long messages can be scrolled. */
const atLeast = 6;

export type Window = { first: number; last: number; above: number; below: number };

/**
 * Which rows of a long list are in the document: those in view, and as many more as make six.
 * @param ids of all rows, top to bottom
 */
export function useWindow(ids: readonly string[]) {
  const scroller = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [scroll, setScroll] = useState({ top: Number.MAX_SAFE_INTEGER, height: 0 });
  const heightOf = (id: string) => heights.current.get(id) ?? guess;

  // The end of the conversation is what is shown when it opens and when it grows.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    setScroll({ top: element.scrollTop, height: element.clientHeight });
  }, [ids.length, ids.at(-1)]);

  useLayoutEffect(() => {
    let isChanged = false;
    for (const row of scroller.current?.querySelectorAll<HTMLElement>('[data-row-id]') ?? []) {
      const id = row.dataset['rowId'] ?? '';
      if (Math.abs(heightOf(id) - row.offsetHeight) < 1) continue;
      heights.current.set(id, row.offsetHeight);
      isChanged = true;
    }
    if (isChanged) setScroll((now) => ({ ...now }));
  });

  const onScroll = () => {
    const element = scroller.current;
    if (element) setScroll({ top: element.scrollTop, height: element.clientHeight });
  };
  return { scroller, onScroll, window: windowOf(ids.map(heightOf), scroll.top, scroll.height) };
}

function windowOf(heights: readonly number[], top: number, height: number): Window {
  const total = sum(heights);
  const from = Math.min(top, Math.max(0, total - height));
  let first = 0;
  let above = 0;
  while (first < heights.length && above + (heights[first] ?? 0) < from) above += heights[first++] ?? 0;
  let last = first;
  let shown = above;
  while (last < heights.length && shown < from + height) shown += heights[last++] ?? 0;
  while (last - first < atLeast && last < heights.length) last += 1;
  while (last - first < atLeast && first > 0) first -= 1;
  return { first, last, above: sum(heights.slice(0, first)), below: sum(heights.slice(last)) };
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
