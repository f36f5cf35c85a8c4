import { createFinder, type Finder } from './finder';
import { isRuleLine } from './rule';
import { isLineEnd, pipe, space, tab } from './signs';

/** A rule is followed no further, code units. */
const longestRule = 2_000;

const isSign = (code: number): boolean =>
  code === 45 || code === 61 || code === 43 || code === space || code === pipe || code === tab;

/**
 * Where the next line with the ends of columns begins (`---- -----`, `==== ====`), at or after `from`, which must not decrease;
 * `Infinity` when there is none.
 */
export function createRuleFinder(text: string): Finder {
  const gaps = [createFinder(text, '-- '), createFinder(text, '== ')];
  let next = -1;

  const startOf = (at: number): number => {
    const floor = Math.max(0, at - longestRule);
    let start = at;
    while (start > floor && isSign(text.charCodeAt(start - 1))) start--;
    return start === 0 || isLineEnd(text.charCodeAt(start - 1)) ? start : -1;
  };
  return (from) => {
    if (next >= from) return next;
    for (let at = from; ; at = next + 3) {
      next = Infinity;
      for (const find of gaps) next = Math.min(next, find(at));
      if (next === Infinity) return next;
      // `-- a comment`, `=== 3`
      if (!isSign(text.charCodeAt(next + 3))) continue;
      const start = startOf(next);
      if (start >= from && isRuleLine(text, start)) return (next = start);
    }
  };
}
