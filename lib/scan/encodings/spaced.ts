import { isLowerCase } from '@/lib/scan/characters';
import { isAlphanumeric } from '@/lib/scan/tokens/words';
import type { Decoded } from './reading';

/** Letters and digits of one value: an IBAN has at most 33. */
const mostSingles = 34;
const fewestSingles = 7;
/** Between two of them: ` - `. Code units. */
const longestGap = 3;

/** What people write between single characters; no brackets and no decimal points. */
const isGap = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 10 ||
  code === 44 ||
  code === 45 ||
  code === 47 ||
  code === 95 ||
  code === 124;

/** Where the next single character stands, in the direction of `step`; -1 when there is none. */
function nextSingle(text: string, from: number, step: 1 | -1): number {
  let at = from + step;
  while (Math.abs(at - from) <= longestGap && isGap(text.charCodeAt(at))) at += step;
  const isApart = Math.abs(at - from) > 1;
  return isApart && isAlphanumeric(text.charCodeAt(at)) && !isAlphanumeric(text.charCodeAt(at + step))
    ? at
    : -1;
}

/** Reads `D E 8 9 - 3 7 0 4 …` in which the digit at `from` stands, not before `floor`. `decoded` is empty for a row that is too long,
 * the answer `undefined` for anything else. */
export function readSpaced(text: string, from: number, floor: number): Decoded | undefined {
  if (isAlphanumeric(text.charCodeAt(from - 1)) || isAlphanumeric(text.charCodeAt(from + 1)))
    return undefined;
  let start = from;
  for (let count = 0; count < mostSingles; count++) {
    const before = nextSingle(text, start, -1);
    if (before < floor) break;
    start = before;
  }
  const places = [start];
  for (
    let at = nextSingle(text, start, 1);
    at >= 0 && places.length <= mostSingles;
    at = nextSingle(text, at, 1)
  )
    places.push(at);
  if (places.length > mostSingles) return { start, end: (places.at(-1) as number) + 1, decoded: '' };
  // Words of one letter in the sentence around the value; `I` begins an IBAN as well.
  while (places.length > 0 && isLowerCase(text.charCodeAt(places[0] as number))) places.shift();
  while (places.length > 0 && isLowerCase(text.charCodeAt(places.at(-1) as number))) places.pop();
  const [first] = places;
  const last = places.at(-1);
  if (places.length < fewestSingles || first === undefined || last === undefined) return undefined;
  return { start: first, end: last + 1, decoded: places.map((at) => text.charAt(at)).join('') };
}
