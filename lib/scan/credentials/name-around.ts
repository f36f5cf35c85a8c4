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

const noWords: readonly string[] = [];

/** Words of an identifier: `my_dbPassword2` has `my`, `db`, `password`. */
const wordsOf = (text: string, start: number, end: number): readonly string[] =>
  start === end ? noWords : splitWords(text.slice(start, end));

const splitWords = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** The name around the trigger `text.slice(start, end)`; `undefined` when it is none: too long, or one of a row. */
export function nameAround(text: string, start: number, end: number): Name | undefined {
  // `password: password`: its own name is no value, and a text of nothing else must not cost more than others.
  const trigger = text.slice(start, end);
  if (text.startsWith(trigger, end + 1) || text.startsWith(trigger, end + 2)) return undefined;
  let first = start;
  const least = Math.max(0, start - longestPart);
  while (first > least) {
    const code = text.charCodeAt(first - 1);
    const isJoint = (code === 45 || code === 46) && isNamePart(text.charCodeAt(first - 2));
    if (!isNamePart(code) && !isJoint) break;
    first--;
  }
  // `key=key=`, `pw:pw:`: a value or a list.
  const before = text.charCodeAt(first - 1);
  if ((first === least && first > 0) || before === 61 || (before === 58 && text.charCodeAt(end) === 58))
    return undefined;
  // The letter of an escape such as `\n` is none of the name's.
  if (text.charCodeAt(first - 1) === 92 && first < start) first++;
  let last = end;
  const most = end + longestPart;
  while (last < most && isNamePart(text.charCodeAt(last))) last++;
  if (last === most) return undefined;
  const next = text.charCodeAt(last);
  if (next === 45 || next === 46) {
    bound.lastIndex = last;
    if (bound.test(text)) last = bound.lastIndex;
  }
  const isOption = text.charCodeAt(first - 1) === 45 && !isNamePart(text.charCodeAt(first - 2));
  return {
    start: first,
    end: last,
    before: wordsOf(text, first, start),
    after: wordsOf(text, end, last),
    isOption,
  };
}
