import { isLetter } from '@/lib/scan/characters';
import { comma, doubleQuote, lineFeed, pipe, semicolon, space, tab } from './signs';

/** Lines in a row without a sign between cells that no table goes on behind; see `header-runs.ts`. */
const mostPlain = 3;

/** A cell in quotes goes over fewer lines. */
const mostQuoted = 24;

const plain = 0;
const other = 1;
const opensQuotes = 2;

/** What the line `text.slice(start, end)` has to say to a table: nothing, when it has letters and no more than one space between. */
function kindOf(text: string, start: number, end: number): number {
  let kind = plain;
  let hasLetter = false;
  let hasOpenQuote = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === space) {
      if (text.charCodeAt(at + 1) === space) kind = other;
    } else if (code === doubleQuote) {
      kind = other;
      hasOpenQuote = !hasOpenQuote;
    } else if (code === comma || code === tab || code === semicolon || code === pipe) kind = other;
    else if (!hasLetter) hasLetter = isLetter(code);
  }
  if (hasOpenQuote) return opensQuotes;
  return hasLetter ? kind : other;
}

/**
 * Where the line begins that ends all tables without rules before the line of `to`, no line of which may begin before `from`;
 * -1 when there is none. The last such line, and no quotes are open there.
 */
export function lastTableEnd(text: string, from: number, to: number): number {
  let end = text.lastIndexOf('\n', to - 1);
  let last = -1;
  let found = -1;
  let count = 0;
  let above = 0;
  while (end >= from) {
    let start = end;
    while (start > from && text.charCodeAt(start - 1) !== lineFeed) start--;
    const kind = kindOf(text, start, end);
    if (kind === plain) {
      if (++count === 1) last = start;
    } else count = 0;
    if (kind === opensQuotes) found = -1;
    else if (found >= 0) {
      if (++above > mostQuoted) break;
    } else if (count === mostPlain) {
      found = last;
      above = 0;
    }
    end = start - 1;
  }
  return found;
}
