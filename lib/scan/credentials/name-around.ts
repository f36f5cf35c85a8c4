import { isAsciiLetter } from '@/lib/scan/words';
import { isDigit } from '@/lib/scan/characters';

/** The whole identifier or key around a trigger word; offsets are UTF-16 code units. */
export type Name = {
  readonly start: number;
  readonly end: number;
  /** The words before and after the trigger within the name, small letters. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** It is an option of a command: one or two dashes stand before it. */
  readonly isOption: boolean;
};

/** Longest part of a name that is read on either side, code units. */
const longestPart = 48;

const isNamePart = (code: number): boolean => isAsciiLetter(code) || isDigit(code) || code === 95;

// A part that a dash or dot binds to the name, when what binds the value follows: `password-hash:`, `spring.secret.key=`.
const bound = /(?:[-.][A-Za-z_]\w{0,30}){1,4}(?=\\?["'`)\]]{0,2}[ \t]{0,30}(?:[=:>,]|\|\||\?\?))/y;

/** Words of an identifier: `my_dbPassword2` has `my`, `db`, `password`. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** The name around the trigger `text.slice(start, end)`. */
export function nameAround(text: string, start: number, end: number): Name {
  let first = start;
  const least = Math.max(0, start - longestPart);
  while (first > least) {
    const code = text.charCodeAt(first - 1);
    const isJoint = (code === 45 || code === 46) && isNamePart(text.charCodeAt(first - 2));
    if (!isNamePart(code) && !isJoint) break;
    first--;
  }
  // The letter of an escape such as `\n` is none of the name's.
  if (text.charCodeAt(first - 1) === 92 && first < start) first++;
  let last = end;
  const most = Math.min(text.length, end + longestPart);
  while (last < most && isNamePart(text.charCodeAt(last))) last++;
  bound.lastIndex = last;
  if (bound.test(text)) last = bound.lastIndex;
  const isOption = text.charCodeAt(first - 1) === 45 && !isNamePart(text.charCodeAt(first - 2));
  return {
    start: first,
    end: last,
    before: wordsOf(text.slice(first, start)),
    after: wordsOf(text.slice(end, last)),
    isOption,
  };
}
