import { fitsAt } from '@/lib/scan/pattern';
import { createFinder } from './finder';

/** From a list of columns to its end, code units. */
const longestColumns = 8_000;

const rows = /[\s,]{1,16}(?:"?\w{1,30}"?\s{0,8}[:=]\s{0,8})?\[/y;
const values = /\s{0,200}values/iy;

/**
 * Where the tuples of `INSERT INTO t (…) VALUES` begin, for a column that ends at `end`; 0 for none. `end` must not decrease.
 */
export function createTupleFinder(text: string): (end: number) => number {
  const nextParenthesis = createFinder(text, ')');
  return (end) => {
    const close = nextParenthesis(end);
    if (close - end > longestColumns) return 0;
    return fitsAt(values, text, close + 1) ? values.lastIndex : 0;
  };
}

/** Where the rows behind `["id","bic"]` begin, for a column that ends at `end`; 0 for none. `end` must not decrease. */
export function createRowFinder(text: string): (end: number) => number {
  const nextBracket = createFinder(text, ']');
  return (end) => {
    const close = nextBracket(end);
    if (close - end > longestColumns) return 0;
    return fitsAt(rows, text, close + 1) ? close + 1 : 0;
  };
}
