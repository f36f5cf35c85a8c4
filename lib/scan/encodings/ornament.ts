// What is written inside a number and not seen in it: tags, comments, emphasis, soft line breaks.

import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { readCharacter } from './character';

const newLine = 10;
const carriageReturn = 13;
const slash = 47;
const lessThan = 60;
const equals = 61;
const moreThan = 62;
const exclamation = 33;

const longestName = 6;

/**
 * Elements that stand inside a line and show nothing of their own (HTML standard, text-level semantics); no raised and
 * lowered text, which beside a number is a footnote or an exponent.
 */
const inline = tagNames(
  'a abbr b bdi bdo big cite code data del em font i ins kbd mark nobr q s samp small span strike strong tt u var wbr',
);
/** Those that people put round words, not round things that stand side by side, as links and keys do. */
const formatting = tagNames('b big del em font i ins mark s small span strike strong tt u');
/** With its attributes. Code units. */
const longestTag = 400;
/** `</b></i><i><b>`, `***`. */
const mostInRow = 8;

function tagNames(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map((name) => tagName(`<${name}`, 0)));
}

const isMark = (code: number): boolean => code === 42 || code === 96;

/** One character between two groups of a number. */
export const isSeparator = (code: number): boolean =>
  code === 32 || (code >= 44 && code <= 47) || code === 58 || code === 9;

type Row = {
  readonly end: number;
  /** Only emphasis: `**`, which could as well be a sign between two numbers. */
  readonly isMarks: boolean;
  /** An element ends and another begins, so that two numbers may stand in two boxes. */
  readonly isParting: boolean;
};

/** Where the tag ends whose `<` stands at `at`; stops at the next `<`, so that no text is read twice. 0 when it does not. */
function angleEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + longestTag);
  for (let place = at + 1; place < limit; place++) {
    const code = text.charCodeAt(place);
    if (code === lessThan) return 0;
    if (code === moreThan) return place + 1;
  }
  return 0;
}

/** The name of the tag at `at` as a number, 0 for one that is too long. */
function tagName(text: string, at: number): number {
  let place = text.charCodeAt(at + 1) === slash ? at + 2 : at + 1;
  const end = place + longestName;
  let name = 0;
  for (; isAsciiLetter(text.charCodeAt(place)); place++) {
    if (place === end) return 0;
    name = 32 * name + (text.charCodeAt(place) & 31);
  }
  return name;
}

/** End of the tag or comment at `at`, 0 when there is none, or none that stands inside a line. */
function tagEnd(text: string, at: number): number {
  const end = angleEnd(text, at);
  if (end === 0) return 0;
  if (text.charCodeAt(at + 1) === exclamation) {
    const isComment = end - at > 6 && text.startsWith('--', at + 2) && text.startsWith('-->', end - 3);
    return isComment ? end : 0;
  }
  return inline.has(tagName(text, at)) ? end : 0;
}

/** End of the soft line break (RFC 2045) at `at`, where `=` stands; 0 when there is none. */
function softBreakEnd(text: string, at: number): number {
  const line = text.charCodeAt(at + 1) === carriageReturn ? at + 2 : at + 1;
  return text.charCodeAt(line) === newLine ? line + 1 : 0;
}

function readRow(text: string, at: number): Row {
  let end = at;
  let isMarks = true;
  let isParting = false;
  let hasClosed = false;
  for (let count = 0; count < mostInRow; count++) {
    const code = text.charCodeAt(end);
    if (isMark(code)) {
      end++;
      continue;
    }
    const next = code === lessThan ? tagEnd(text, end) : code === equals ? softBreakEnd(text, end) : 0;
    if (next === 0) break;
    if (code === lessThan) {
      const isClosing = text.charCodeAt(end + 1) === slash;
      if (isClosing) hasClosed = true;
      else if (hasClosed && !formatting.has(tagName(text, end))) isParting = true;
    }
    isMarks = false;
    end = next;
  }
  return { end, isMarks, isParting };
}

const none: Row = { end: 0, isMarks: false, isParting: false };

/** The digit, separator or other character at `at` as it is read, behind what is not seen. */
function readBehind(text: string, at: number): { readonly code: number; readonly end: number } {
  const { end } = at < text.length ? readRow(text, at) : none;
  const place = Math.max(at, end);
  return readCharacter(text, place) ?? { code: text.charCodeAt(place), end: place + 1 };
}

/** Most capitals in a group of a code: `WJGA` of an IBAN. */
const mostCapitals = 4;

/** Whether a group of a code begins with the character `code` and goes on at `end`: a digit, capitals before a digit or a tag. */
function isCodeGroup(text: string, code: number, end: number): boolean {
  if (isDigit(code)) return true;
  if (!isUpperCase(code)) return false;
  let at = end;
  while (at - end < mostCapitals && isUpperCase(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  return isDigit(next) || next === lessThan || isMark(next);
}

/** Letters before the digits of a code: `QQ` of a National Insurance number, never the `SSN` of a label. */
const mostLeading = 2;

/** The bank of an IBAN behind its check digits: `GB29</i> <i>NWBK`. */
const bankBehindDigits = /\d(?:<[^<>]{1,60}>){1,4}[ -]?(?:<[^<>]{1,60}>){0,4}$/;
const reachOfBank = 200;

/** Whether one or two capitals that no other letter touches end at `end`, or the four of a bank. */
export function endsCapitals(text: string, end: number): boolean {
  let at = end;
  while (end - at <= mostCapitals && isUpperCase(text.charCodeAt(at - 1))) at--;
  if (end - at === mostCapitals && text.charCodeAt(at - 1) === moreThan)
    return bankBehindDigits.test(text.slice(Math.max(0, at - reachOfBank), at));
  const before = text.charCodeAt(at - 1);
  return at < end && end - at <= mostLeading && !isAsciiLetter(before);
}

/** Whether a tag ends directly before the separator that ends at `end`. */
export const isTagBefore = (text: string, end: number): boolean => text.charCodeAt(end - 2) === moreThan;

/** What stands before an ornament, which belongs to a number or a code. */
export type Before = 'digit' | 'capital' | 'separator';

/**
 * Where the ornaments end that begin at `at`, when a number or code goes on there, perhaps after one separator; 0 when
 * it does not. A separator before them stands behind a digit, a capital ends one or two.
 */
export function ornamentEnd(text: string, at: number, before: Before): number {
  const row = readRow(text, at);
  if (row.end === at) return 0;
  const next = readCharacter(text, row.end) ?? { code: text.charCodeAt(row.end), end: row.end + 1 };
  if (isCodeGroup(text, next.code, next.end)) {
    if (before === 'separator') return row.end;
    if (row.isMarks || row.isParting) return 0;
    return before === 'digit' || isDigit(next.code) || isDigit(text.charCodeAt(next.end)) ? row.end : 0;
  }
  if (!isSeparator(next.code) || (row.isMarks && before === 'separator')) return 0;
  const behind = readBehind(text, next.end);
  return isCodeGroup(text, behind.code, behind.end) ? row.end : 0;
}
