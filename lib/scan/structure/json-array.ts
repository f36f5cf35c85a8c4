import type { PossibleHeadings } from './blocks';
import { isAlphanumeric } from '@/lib/scan/tokens/words';
import { createFinder } from './finder';
import { mostColumns, plainHeading } from './heading';
import {
  backslash,
  closeBracket,
  closeParenthesis,
  codeAt,
  comma,
  doubleQuote,
  lineFeed,
  openBracket,
  openParenthesis,
  singleQuote,
  space,
} from './signs';

const openObject = 123;
const closeObject = 125;

/** Brackets inside brackets are followed this deep. */
const mostFrames = 32;

const longestKey = 80;
/** White space between a key and its array. */
const mostSpaces = 8;

/** Lists of columns are read no further; code units. */
const longestColumns = 8_000;

/** Before a heading so much is read of what may hold its list; brackets that were opened earlier say nothing. Code units. */
const readBefore = 65_536;

/** What the list of columns and the list of rows are called: pandas, Elasticsearch, BigQuery, SQL clients. */
const columnKeys = /^(?:columns?|headers?|fields?|names|cols|column_?names|schema)$/i;
const rowKeys = /^(?:rows|data|values|records|results?)$/i;

const nameInObject = /"(?:name|label|title|field|id)"\s{0,8}:\s{0,8}"([^"]{1,80})"/;
const stringItem = /"([^"\n]{0,80})"|\{([^{}]{1,400})\}/g;

type Frame = {
  readonly isArray: boolean;
  /** The key of the array. */
  readonly key: string;
  readonly start: number;
  /** Number of the element, from 0. */
  index: number;
  /** The headings of the rows inside; `undefined` until they are known. */
  columns: readonly string[] | undefined;
};

const isKeyCode = (code: number): boolean => isAlphanumeric(code) || code === 95 || code === 36 || code > 127;

/** Whatever says nothing about arrays outside of a string: nearly every character. */
const isPlain: Uint8Array = (() => {
  const table = new Uint8Array(128).fill(1);
  for (const sign of '"\'[](){},\n') table[sign.charCodeAt(0)] = 0;
  return table;
})();

/** The name before a bracket at `at`: `"ssns": [`, `ssns = [`, `ssns => [`. */
function keyBefore(text: string, at: number): string {
  let end = at;
  const skipSpaces = (): void => {
    for (let left = mostSpaces; left > 0 && end > 0 && text.charCodeAt(end - 1) <= space; left--) end--;
  };
  skipSpaces();
  let sign = codeAt(text, end - 1);
  // `=>`
  if (sign === 62 && codeAt(text, end - 2) === 61) sign = codeAt(text, --end - 1);
  if (sign !== 58 && sign !== 61) return '';
  end--;
  skipSpaces();
  const quote = codeAt(text, end - 1);
  const isQuoted = quote === doubleQuote || quote === singleQuote;
  if (isQuoted) end--;
  let start = end;
  for (; end - start < longestKey && start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (isQuoted ? code === quote || code === lineFeed : !isKeyCode(code)) break;
  }
  return plainHeading(text, start, end);
}

/** The strings in `[…]`, or the names in its objects. */
function columnsIn(text: string, start: number, end: number): string[] {
  const columns: string[] = [];
  for (const [, name, object] of text
    .slice(start, Math.min(end, start + longestColumns))
    .matchAll(stringItem)) {
    if (columns.length === mostColumns) break;
    columns.push(name ?? nameInObject.exec(object ?? '')?.[1] ?? '');
  }
  return columns;
}

const isHeader = (columns: readonly string[]): boolean =>
  columns.length > 0 && columns.every((column) => !/\d{5}|(?:\d[ -]?){7}/.test(column));

/**
 * Arrays of values: `"ssns": ["219456789", …]` with the key far away, and tables that are written as a list of columns
 * and a list of rows, or as rows of which the first holds the headings. Lists without a possible heading are read only where somebody
 * must know whether the value stands in one: `mustKnow`.
 */
export function createJsonArrays(
  text: string,
  { nextListed }: Pick<PossibleHeadings, 'nextListed'>,
): (start: number, mustKnow: boolean) => string | undefined {
  const nextArray = createFinder(text, '[');
  let frames: Frame[] = [];
  let at = 0;
  let quote = 0;
  let columns: readonly string[] | undefined;

  const forget = (): void => {
    frames = [];
    columns = undefined;
    quote = 0;
  };

  const push = (isArray: boolean): void => {
    if (frames.length === mostFrames) return forget();
    const key = isArray ? keyBefore(text, at) : '';
    const known = rowKeys.test(key) ? columns : undefined;
    frames.push({ isArray, key, start: at + 1, index: 0, columns: known });
  };

  const pop = (isArray: boolean): void => {
    const frame = frames.pop();
    if (frame?.isArray !== isArray) return forget();
    if (!isArray) return;
    if (columnKeys.test(frame.key)) columns = columnsIn(text, frame.start, at);
    const parent = frames.at(-1);
    if (parent?.isArray === true && parent.index === 0 && parent.columns === undefined) {
      const first = columnsIn(text, frame.start, at);
      if (first.length === frame.index + 1 && isHeader(first)) parent.columns = first;
    }
  };

  const take = (code: number): void => {
    if (quote !== 0) {
      if (code === backslash) at++;
      else if (code === quote || code === lineFeed) quote = 0;
    } else if (code === doubleQuote) quote = code;
    else if (code === singleQuote) {
      if (!isKeyCode(codeAt(text, at - 1))) quote = code;
    } else if (code === openBracket || code === openParenthesis) push(true);
    else if (code === closeBracket || code === closeParenthesis) pop(true);
    else if (code === openObject) push(false);
    else if (code === closeObject) pop(false);
    else if (code === comma) {
      const frame = frames.at(-1);
      if (frame !== undefined) frame.index++;
    } else if (code === lineFeed && codeAt(text, at + 1) === lineFeed) forget();
  };

  const readTo = (start: number, mustKnow: boolean): void => {
    while (at < start) {
      if (frames.length === 0) {
        quote = 0;
        // A list of columns that has been read names the rows of another one.
        const isSought = mustKnow || columns !== undefined;
        const heading = isSought ? at : nextListed(at) - readBefore;
        if (heading >= start) break;
        const next = nextArray(Math.max(at, heading));
        if (next >= start) break;
        at = next;
      }
      const code = text.charCodeAt(at);
      if (
        quote !== 0
          ? code !== quote && code !== backslash && code !== lineFeed
          : code > 127 || isPlain[code] === 1
      )
        at++;
      else {
        take(code);
        at++;
      }
    }
  };

  return (start, mustKnow) => {
    readTo(start, mustKnow);
    const frame = frames.at(-1);
    if (frame?.isArray !== true) return undefined;
    const table = frames.at(-2);
    if (table?.isArray === true && table.columns !== undefined)
      return table.columns[frame.index] || undefined;
    return frame.key || undefined;
  };
}
