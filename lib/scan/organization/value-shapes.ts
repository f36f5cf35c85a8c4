import { isDigit, isLetter } from '@/lib/scan/characters';
import { isAlphanumeric, isAsciiLetter } from '@/lib/scan/tokens/words';

/** How values of an exact match are written: so many digits in whatever groups, or groups as in a picture. */
export type ValueShape =
  | { readonly kind: 'digits'; readonly least: number; readonly most: number }
  | { readonly kind: 'picture'; readonly groups: readonly string[] };

/** Letters and digits that a value has at least, and at most: fewer say nothing, and more nobody writes by hand. */
export const leastCharacters = 5;
export const mostCharacters = 32;
/** Of them digits: without, every other word would be looked up. */
export const leastDigits = 3;

/** `undefined` when it is none. */
export function readShape(text: string): ValueShape | undefined {
  const digits = /^digits (\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (digits !== null) {
    const least = Number(digits[1]);
    const most = Number(digits[2] ?? digits[1]);
    return least >= leastCharacters && least <= most && most <= mostCharacters
      ? { kind: 'digits', least, most }
      : undefined;
  }
  if (!/^[9AX]{1,32}(?:-[9AX]{1,32}){0,15}$/.test(text)) return undefined;
  const groups = text.split('-');
  const count = text.length - groups.length + 1;
  return count >= leastCharacters &&
    count <= mostCharacters &&
    text.replace(/[^9X]/g, '').length >= leastDigits
    ? { kind: 'picture', groups }
    : undefined;
}

/** Told of each value that may be one; true when it was, so that no other shape is tried at the same place. */
export type Visit = (start: number, end: number) => boolean;

/** Calls `visit` for what has one of the shapes and starts in `[from, to)`. Reads 66 code units beyond at most. */
export function createShapeReader(
  shapes: readonly ValueShape[],
): (text: string, from: number, to: number, visit: Visit) => void {
  const digits = shapes.filter((shape) => shape.kind === 'digits');
  const least = Math.min(...digits.map((shape) => shape.least));
  const most = Math.max(...digits.map((shape) => shape.most));
  const takes = (length: number): boolean =>
    digits.some((shape) => length >= shape.least && length <= shape.most);

  // By the length of the first group, most groups first.
  const pictures = new Map<number, (readonly string[])[]>();
  for (const shape of shapes) {
    if (shape.kind !== 'picture') continue;
    const length = shape.groups[0]?.length ?? 0;
    const same = pictures.get(length) ?? [];
    same.push(shape.groups);
    same.sort((one, other) => other.length - one.length);
    pictures.set(length, same);
  }

  const readDigits = (text: string, start: number, end: number, visit: Visit): void => {
    const length = end - start;
    if (takes(length)) {
      if (!isFraction(text, start, end)) visit(start, end);
      return;
    }
    if (length >= least) return;
    const separator = text.charCodeAt(end);
    // A group inside a chain does not begin one.
    if (start >= 2 && text.charCodeAt(start - 1) === separator && isDigit(text.charCodeAt(start - 2))) return;
    const chainEnd = endOfChain(text, end, separator, most - length, least);
    if (chainEnd > end && takes(digitsIn(text, start, chainEnd)) && !isDate(text, start, chainEnd))
      visit(start, chainEnd);
  };

  return (text, from, to, visit) => {
    let at = from;
    // What begins before `from` is not ours.
    while (at > 0 && at < to && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at))) at++;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) continue;
      const end = endOfGroup(text, at);
      if (end > 0) {
        const isTaken = (pictures.get(end - at) ?? []).some((groups) => {
          const last = endOfPicture(text, at, groups);
          return last > 0 && digitsIn(text, at, last) >= leastDigits && visit(at, last);
        });
        if (!isTaken && digits.length > 0 && isDigit(code) && allDigits(text, at, end))
          readDigits(text, at, end, visit);
        at = end;
        continue;
      }
      // Too long for any: on to where it ends.
      while (at + 1 < to && isWordCode(text.charCodeAt(at + 1))) at++;
    }
  };
}

/** Letters of all scripts that would belong to the same word, and digits. */
const isWordCode = (code: number): boolean => isDigit(code) || isLetter(code);

/** End of the letters and digits from `start` on; 0 when they are more than a value may have. */
function endOfGroup(text: string, start: number): number {
  const last = Math.min(text.length, start + mostCharacters + 1);
  let end = start + 1;
  while (end < last && isWordCode(text.charCodeAt(end))) end++;
  return end - start > mostCharacters ? 0 : end;
}

function allDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function digitsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count;
}

/** A space, a dot, a dash, a slash, an underscore. */
const isJoint = (code: number): boolean => code === 32 || (code >= 45 && code <= 47) || code === 95;

/**
 * End of the groups of digits that follow with always the same separator, as long as they go on; 0 when they have more
 * than `most` digits or one of them is long enough to be a value of its own.
 */
function endOfChain(text: string, end: number, separator: number, most: number, least: number): number {
  if (!isJoint(separator)) return 0;
  let chainEnd = end;
  let left = most;
  while (text.charCodeAt(chainEnd) === separator && isDigit(text.charCodeAt(chainEnd + 1))) {
    let at = chainEnd + 1;
    while (at - chainEnd <= left + 1 && isDigit(text.charCodeAt(at))) at++;
    const length = at - chainEnd - 1;
    if (length > left || length >= least) return 0;
    if (isWordCode(text.charCodeAt(at))) break;
    left -= length;
    chainEnd = at;
  }
  return chainEnd;
}

/** `2024-01-15`, `15.01.2024`, `01/15/2024`. */
const isDate = (text: string, start: number, end: number): boolean =>
  end - start === 10 &&
  /^(?:(?:19|20)\d\d[-/.][01]\d[-/.][0-3]\d|[0-3]\d[-/.][0-3]\d[-/.](?:19|20)\d\d)$/.test(
    text.slice(start, end),
  );

/** Part of a decimal fraction: `0.12345678`, `12345678.90`. */
const isFraction = (text: string, start: number, end: number): boolean =>
  (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) ||
  (start >= 2 && text.charCodeAt(start - 1) === 46 && isDigit(text.charCodeAt(start - 2)));

/** Where the picture's last group ends, 0 when the text at `start` does not look so. */
function endOfPicture(text: string, start: number, groups: readonly string[]): number {
  let at = start;
  for (const [index, group] of groups.entries()) {
    if (index > 0) {
      const separator = text.charCodeAt(at);
      if (!isJoint(separator) && separator !== 10 && separator !== 9) return 0;
      at++;
    }
    for (let sign = 0; sign < group.length; sign++, at++) {
      const code = text.charCodeAt(at);
      const isOne =
        group[sign] === '9'
          ? isDigit(code)
          : group[sign] === 'A'
            ? isAsciiLetter(code)
            : isAlphanumeric(code);
      if (!isOne) return 0;
    }
    if (isWordCode(text.charCodeAt(at))) return 0;
  }
  return at;
}
