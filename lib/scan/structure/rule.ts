import { isLineEnd, pipe, space, tab } from './signs';

const dash = 45;
const equals = 61;
const plus = 43;
const colon = 58;

/** A rule is read no further, code units. */
const longestRule = 2_000;

/** Whether the line that begins at `start` is the rule below headings: dashes or equals signs, and the signs between columns. */
export function isRuleLine(text: string, start: number): boolean {
  const limit = Math.min(text.length, start + longestRule);
  let signs = 0;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === dash || code === equals) signs++;
    else if (isLineEnd(code)) break;
    else if (code !== space && code !== pipe && code !== plus && code !== tab && code !== colon) return false;
  }
  return signs > 1;
}
