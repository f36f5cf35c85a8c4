// What stands at both sides of a value: the sign that ends its cell, if it is a cell at all.

export const tab = 9;
export const lineFeed = 10;
export const space = 32;
export const doubleQuote = 34;
export const singleQuote = 39;
export const openParenthesis = 40;
export const closeParenthesis = 41;
export const plus = 43;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const slash = 47;
export const colon = 58;
export const semicolon = 59;
export const lessThan = 60;
export const equals = 61;
export const greaterThan = 62;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const hat = 94;
export const pipe = 124;
export const tilde = 126;
/** Returned for two spaces or more, which no other sign follows: the edge of a column that is aligned by spaces. */
export const wideGap = 32;

/** Code units. The widest padding of a column that is looked through. */
const reach = 64;
/** Longest wrapping beside the value, as in `="219456789"`. */
const mostWrappers = 4;

/** May stand between a value and the edge of its cell: quotes, Markdown emphasis, the `=` of a spreadsheet's formula. */
const wrappers: Uint8Array = (() => {
  const table = new Uint8Array(128);
  for (const sign of '"\'`*_=#$+') table[sign.charCodeAt(0)] = 1;
  return table;
})();

const isWrapper = (code: number): boolean => code < 128 && (wrappers[code] as number) !== 0;

/** The code unit at `at`; outside the text a line feed, for a text ends as a line does. */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : lineFeed;

export const isLineEnd = (code: number): boolean => code === lineFeed || code === 13;

export const isQuote = (code: number): boolean => code === doubleQuote || code === singleQuote;

const isCellEdge = (code: number): boolean =>
  code === comma || code === pipe || code === tab || code === semicolon || isLineEnd(code);

const opensRow = (code: number): boolean => code === 40 || code === 91;
const closesRow = (code: number): boolean => code === 41 || code === 93;

/** Whether these signs beside a value (`signBefore`, `signAfter`) make it a cell of a row, which may stand in brackets. */
export const isCell = (left: number, right: number): boolean =>
  (isCellEdge(left) || opensRow(left) || left === wideGap) &&
  (isCellEdge(right) || closesRow(right) || right === wideGap) &&
  !(isLineEnd(left) && isLineEnd(right));

/** Where the row of the cell at `at` begins, not before `least`: behind a line break or a bracket that is still open. */
export function startOfRow(text: string, at: number, least: number): number {
  let open = 0;
  for (let before = at - 1; before >= least; before--) {
    const code = codeAt(text, before);
    if (isLineEnd(code)) return before + 1;
    if (closesRow(code)) open++;
    else if (opensRow(code) && --open < 0) return before + 1;
  }
  return least;
}

/** Stands directly beside a value that fills its cell. */
export const isCellSide = (code: number): boolean => isCellEdge(code) || code === doubleQuote;

function signFrom(text: string, from: number, step: 1 | -1): number {
  let spaces = 0;
  let wrapped = 0;
  let at = from;
  for (let left = reach; left > 0; left--) {
    const code = codeAt(text, at);
    if (code === space) spaces++;
    else if (isWrapper(code) && spaces < 2 && wrapped < mostWrappers) wrapped++;
    else if (isCellEdge(code)) return isLineEnd(code) ? lineFeed : code;
    else return spaces > 1 ? wideGap : code;
    at += step;
  }
  return wideGap;
}

/** The first sign before `start` that is no space and no quote; `lineFeed` at the edge of a line, or `wideGap`. */
export const signBefore = (text: string, start: number): number => signFrom(text, start - 1, -1);

/** The same after `end`. */
export const signAfter = (text: string, end: number): number => signFrom(text, end, 1);
