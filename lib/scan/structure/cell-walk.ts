import { endOfLine } from '@/lib/scan/characters';
import { fitsAt } from '@/lib/scan/pattern';
import type { CellCursor } from './cells';
import { cellCursor, toNextCell } from './cells';
import type { HeadingPlace } from './heading-place';
import { longestLine } from './line-shape';
import {
  comma,
  doubleQuote,
  isQuote,
  lessThan,
  lineFeed,
  openBracket,
  semicolon,
  singleQuote,
  space,
  wideGap,
} from './signs';

/** Longest content of a cell that anybody looks at, code units. */
const longestCell = 200;

/** Shows the content of one cell, without the white space and the quotes around it; false to be shown no more. */
export type ShowCell = (start: number, end: number) => boolean;

export type CellVisitor = {
  readonly show: ShowCell;
  /** Called behind each line of a table made of lines; false to be shown no more. */
  readonly endLine: () => boolean;
};

/** Shows the cells that begin before `until`; true when more may come. */
export type CellWalk = (until: number, visitor: CellVisitor) => boolean;

const isWrapper = (code: number): boolean =>
  code <= space || code === doubleQuote || code === singleQuote || code === 96 || code === 42 || code === 61;

/** Asterisks and grave accents are Markdown's; `=` opens a formula. */
function showPlain(text: string, from: number, to: number, show: ShowCell): boolean {
  let start = from;
  let end = to;
  while (start < end && isWrapper(text.charCodeAt(start))) start++;
  while (end > start && isWrapper(text.charCodeAt(end - 1))) end--;
  return start === end || end - start > longestCell ? true : show(start, end);
}

function lineWalk(
  text: string,
  from: number,
  showLine: (start: number, end: number, show: ShowCell) => boolean,
): CellWalk {
  let at = from;
  return (until, { show, endLine }) => {
    while (at < until && at < text.length) {
      const end = endOfLine(text, at);
      const isBlank = end === at || (end === at + 1 && text.charCodeAt(at) === 13);
      if (isBlank || end - at > longestLine || !showLine(at, end, show) || !endLine()) return false;
      at = end + 1;
    }
    return at < text.length;
  };
}

function showDelimited(text: string, start: number, end: number, sign: number, show: ShowCell): boolean {
  const cursor: CellCursor = cellCursor(text, start, end, sign);
  for (let from = start; ; from = cursor.at) {
    const isMore = toNextCell(text, cursor, end, sign);
    if (!showPlain(text, from, isMore ? cursor.at - 1 : end, show)) return false;
    if (!isMore) return true;
  }
}

function showAligned(text: string, start: number, end: number, gap: number, show: ShowCell): boolean {
  let from = start;
  let spaces = 0;
  for (let at = start; at <= end; at++) {
    if (at < end && text.charCodeAt(at) === space) {
      spaces++;
      continue;
    }
    if (spaces >= gap || at === end) {
      if (!showPlain(text, from, at, show)) return false;
      from = at;
    }
    spaces = 0;
  }
  return true;
}

const bullet = /[ \t]{0,8}(?:[-*+•]|\d{1,3}[.)])?[ \t]{0,4}/y;

/** A line with more than one word in it is no value. */
function showLineAlone(text: string, start: number, end: number, show: ShowCell): boolean {
  fitsAt(bullet, text, start);
  const from = Math.min(end, Math.max(start, bullet.lastIndex));
  const line = text.slice(from, end).trimEnd();
  return line.length <= longestCell && !line.includes(' ') && showPlain(text, from, end, show);
}

/** The text between tags, to the end of the table. */
function markupWalk(text: string, from: number): CellWalk {
  let at = from;
  return (until, { show }) => {
    while (at < until) {
      const open = text.indexOf('<', at);
      if (open < 0 || text.startsWith('</table', open) || text.startsWith('</TABLE', open)) return false;
      if (!showPlain(text, at, open, show)) return false;
      const close = text.indexOf('>', open);
      if (close < 0) return false;
      at = close + 1;
    }
    return true;
  };
}

const endsWord = (code: number): boolean =>
  code <= space || code === comma || code === semicolon || isBracket(code) || isQuote(code);

const isBracket = (code: number): boolean =>
  code === 40 || code === 41 || code === 91 || code === 93 || code === 123 || code === 125;

/** Values in quotes and bare ones, to a `;` or a blank line. */
function listWalk(text: string, from: number): CellWalk {
  let at = from;
  const endOf = (start: number, quote: number): number => {
    const limit = Math.min(text.length, start + longestCell);
    let end = start;
    while (end < limit && text.charCodeAt(end) !== quote && text.charCodeAt(end) !== lineFeed) end++;
    return end;
  };
  return (until, { show }) => {
    while (at < until && at < text.length) {
      const code = text.charCodeAt(at);
      if (code === semicolon || (code === lineFeed && text.charCodeAt(at + 1) === lineFeed)) return false;
      const start = at;
      if (isQuote(code)) {
        at = endOf(start + 1, code);
        if (!showPlain(text, start + 1, at, show)) return false;
        at++;
      } else if (endsWord(code)) at++;
      else {
        while (at < text.length && at - start <= longestCell && !endsWord(text.charCodeAt(at))) at++;
        if (!showPlain(text, start, at, show)) return false;
      }
    }
    return at < text.length;
  };
}

/** Walks over the cells below a heading, of all columns, forwards. */
export function createCellWalk(text: string, { sign, gap, from }: HeadingPlace): CellWalk {
  if (sign === lessThan) return markupWalk(text, from);
  if (sign === openBracket) return listWalk(text, from);
  if (sign === lineFeed)
    return lineWalk(text, from, (start, end, show) => showLineAlone(text, start, end, show));
  if (sign === wideGap)
    return lineWalk(text, from, (start, end, show) => showAligned(text, start, end, gap, show));
  return lineWalk(text, from, (start, end, show) => showDelimited(text, start, end, sign, show));
}
