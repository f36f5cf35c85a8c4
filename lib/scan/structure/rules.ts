import { createFinder, type Finder } from './finder';
import { colon, dash, equals, isLineEnd, pipe, plus, space, tab } from './signs';

/** A rule is read no further, code units. */
const longestRule = 2_000;

const isSign = (code: number): boolean =>
  code === dash || code === equals || code === plus || code === space || code === pipe || code === tab;

/** Whether the line that begins at `start` is the rule below headings: dashes or equals signs, and the signs between columns. */
export function isRuleLine(text: string, start: number): boolean {
  const limit = Math.min(text.length, start + longestRule);
  let signs = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === dash || code === equals) signs++;
    else if (isLineEnd(code)) break;
    else if (!isSign(code) && code !== colon) return false;
  }
  return signs > 1;
}

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
