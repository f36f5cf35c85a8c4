import { isAlphanumeric, isAsciiLetter } from '@/lib/scan/tokens/words';
import { isLowerCase, isUpperCase } from '@/lib/scan/characters';
import { fitsAt } from '@/lib/scan/pattern';

/** The whole identifier or key around a trigger word; offsets are UTF-16 code units. */
export type Name = {
  readonly start: number;
  readonly end: number;
  /** The trigger within it. */
  readonly triggerStart: number;
  readonly triggerEnd: number;
  /** It is an option of a command: one or two dashes stand before it. */
  readonly isOption: boolean;
};

/** Longest part of a name that is read on either side, code units. */
const longestPart = 48;

const isNamePart = (code: number): boolean => isAlphanumeric(code) || code === 95;

// A part that a dash or dot binds to the name, when what binds the value follows: `password-hash:`, `spring.secret.key=`.
const bound = /(?:[-.][A-Za-z_]\w{0,30}){1,4}(?=\\?["'`)\]]{0,2}[ \t]{0,30}(?:[=:>,]|\|\||\?\?))/y;

/** A name alone, without other words around the trigger. */
export const isBare = ({ start, end, triggerStart, triggerEnd }: Name): boolean =>
  start === triggerStart && end === triggerEnd;

/** `API_TOKEN`, `CURLOPT_PASSWORD`: a comma may follow. */
export const isConstant = (text: string, name: Name): boolean =>
  !isBare(name) && /[A-Z]_[A-Z]/.test(text.slice(name.start, name.end));

/** The words of a name around its trigger, small letters. */
export type NameWords = { readonly before: readonly string[]; readonly after: readonly string[] };

/** The words of a name before and after its trigger, small letters: `my_dbPassword2` has `my`, `db` before. */
export function wordsAround(text: string, { start, end, triggerStart, triggerEnd }: Name): NameWords {
  return { before: wordsOf(text, start, triggerStart), after: wordsOf(text, triggerEnd, end) };
}

const noWords: readonly string[] = [];

/** Letters without a sign between them, or a capital behind a small letter. */
function wordsOf(text: string, start: number, end: number): readonly string[] {
  if (start === end) return noWords;
  const words: string[] = [];
  let first = start;
  for (let at = start; at <= end; at++) {
    const isIn = at < end && isAsciiLetter(text.charCodeAt(at));
    if (isIn && !(isUpperCase(text.charCodeAt(at)) && isLowerCase(text.charCodeAt(at - 1)))) continue;
    if (at > first) words.push(text.slice(first, at).toLowerCase());
    first = isIn ? at : at + 1;
  }
  return words;
}

const lineOfLink = /(?:^|\n)[ \t]{0,3}\[[\w .-]{0,60}$/;

const target = /:[ \t]{0,4}(?:<?https?:|\.{0,2}\/|#[a-z]|[\w./-]{1,80}\.(?:md|html?)\b)/y;

/** Nothing but a bracket and words stand before it in its line, and an address behind the colon: `[credential-cache]: settings.md`. */
export function isLinkLabel(text: string, start: number, colon: number): boolean {
  return fitsAt(target, text, colon) && lineOfLink.test(text.slice(Math.max(0, start - 64), start));
}

const longestTemplate = 80;

/** `{{ .Values.db.password | b64enc }}` */
export function isInTemplate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTemplate), at);
  return before.lastIndexOf('{{') > before.lastIndexOf('}}');
}

const mostBetween = 4;

/** `text.slice(start, end)` stands there again after a few signs. */
function isRepeated(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  for (let at = end + 1; at <= end + mostBetween; at++)
    if (
      text.charCodeAt(at) === first &&
      !isNamePart(text.charCodeAt(at - 1)) &&
      text.startsWith(text.slice(start, end), at)
    )
      return true;
  return false;
}

// `Environment=DB_PASS=x` of systemd, `--env=DB_PASS=x`
const ofVariable = /(?:nvironment|-env|-arg)=$/;

/** The name around the trigger `text.slice(start, end)`; `undefined` when it is none: too long, or one of a row. */
export function nameAround(text: string, start: number, end: number): Name | undefined {
  // `password: password`: its own name is no value, and a text of nothing else must not cost more than others.
  if (isRepeated(text, start, end)) return undefined;
  let first = start;
  const least = Math.max(0, start - longestPart);
  while (first > least) {
    const code = text.charCodeAt(first - 1);
    if (!isNamePart(code)) {
      const isJoint = (code === 45 || code === 46) && isNamePart(text.charCodeAt(first - 2));
      if (!isJoint) break;
    }
    first--;
  }
  // `key=key=`, `pw:pw:`: a value or a list; but `[name=password]` is a field.
  const before = text.charCodeAt(first - 1);
  if (
    (first === least && first > 0) ||
    (before === 61 &&
      text.charCodeAt(end) !== 93 &&
      !ofVariable.test(text.slice(Math.max(0, first - 12), first))) ||
    (before === 58 && text.charCodeAt(end) === 58) ||
    // `!MD5:!PSK:!RC4`, `[Reset](#password-reset-2fa)`
    (before === 33 && text.charCodeAt(end) === 58) ||
    (before === 35 && text.startsWith('](', first - 3))
  )
    return undefined;
  // The letter of an escape such as `\n` is none of the name's.
  if (before === 92 && first < start) first++;
  let last = end;
  const most = end + longestPart;
  while (last < most && isNamePart(text.charCodeAt(last))) last++;
  if (last === most) return undefined;
  const next = text.charCodeAt(last);
  if ((next === 45 || next === 46) && isNamePart(text.charCodeAt(last + 1))) {
    if (fitsAt(bound, text, last)) last = bound.lastIndex;
  }
  const isOption = before === 45 && !isNamePart(text.charCodeAt(first - 2));
  return { start: first, end: last, triggerStart: start, triggerEnd: end, isOption };
}

const secondWord = /[ -](?:word|phrase|code)s?\b/iy;

/** The end of `pass word`, whose second word would be read as a value. */
export function pastSecondWord(text: string, end: number): number {
  return fitsAt(secondWord, text, end) ? secondWord.lastIndex : end;
}
