// What is written inside a number and not seen in it: tags, comments, emphasis, soft line breaks.

import { isDigit } from '@/lib/scan/characters';
import { isAsciiLetter } from '@/lib/scan/words';
import { readCharacter } from './character';

const newLine = 10;
const carriageReturn = 13;
const slash = 47;
const lessThan = 60;
const equals = 61;
const moreThan = 62;
const exclamation = 33;

/** Elements that stand inside a line and show nothing of their own (HTML standard, text-level semantics). */
const inline = new Set(
  'a abbr b bdi bdo big cite code data del em font i ins kbd mark nobr q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const longestName = 6;
/** With its attributes. Code units. */
const longestTag = 400;
/** `</b></i><i><b>`, `***`. */
const mostInRow = 8;

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

/** End of the tag or comment at `at`, 0 when there is none, or none that stands inside a line. */
function tagEnd(text: string, at: number): number {
  const end = angleEnd(text, at);
  if (end === 0) return 0;
  if (text.charCodeAt(at + 1) === exclamation) {
    const isComment = end - at > 6 && text.startsWith('--', at + 2) && text.startsWith('-->', end - 3);
    return isComment ? end : 0;
  }
  const first = text.charCodeAt(at + 1) === slash ? at + 2 : at + 1;
  let place = first;
  while (place - first <= longestName && isAsciiLetter(text.charCodeAt(place))) place++;
  return inline.has(text.slice(first, place).toLowerCase()) ? end : 0;
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
      else if (hasClosed) isParting = true;
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

/**
 * Where the ornaments end that begin at `at`, when digits or one separator and then digits follow; 0 when they do not.
 * Before them stands a digit, or a separator after a digit.
 */
export function ornamentEnd(text: string, at: number, isDigitBefore: boolean): number {
  const row = readRow(text, at);
  if (row.end === at) return 0;
  const next = readCharacter(text, row.end) ?? { code: text.charCodeAt(row.end), end: row.end + 1 };
  if (isDigit(next.code)) {
    if (!isDigitBefore) return row.end;
    return row.isMarks || row.isParting ? 0 : row.end;
  }
  if (!isSeparator(next.code) || (row.isMarks && !isDigitBefore)) return 0;
  return isDigit(readBehind(text, next.end).code) ? row.end : 0;
}
