import { isDigit, isLetter } from '@/lib/scan/characters';
import { once } from '@/lib/scan/once';
import { bankMessageHeading } from './bank-message';
import { anywhere, type PossibleHeadings } from './blocks';
import { createFhirIdentifiers } from './fhir';
import { inLine, inList, inMarkup, inTuple } from './heading-edges';
import { createHl7 } from './hl7';
import { createHtmlTables } from './html-table';
import { createJsonArrays } from './json-array';
import { micrHeading } from './micr';
import { nachaHeading } from './nacha';
import { createPairedLines } from './paired-lines';
import {
  closeBracket,
  closeParenthesis,
  codeAt,
  colon,
  comma,
  doubleQuote,
  greaterThan,
  hat,
  lessThan,
  lineFeed,
  openBracket,
  openParenthesis,
  pipe,
  signAfter,
  signBefore,
  space,
  tab,
  tilde,
  wideGap,
} from './signs';
import { createSqlInserts } from './sql-insert';
import { createTables, type Tables } from './tables';
import { createX12 } from './x12';

/** What the layout of a text says of a value: the heading of its column, the meaning of its field. */
export type Structure = {
  /**
   * Words that name the value `text.slice(start, end)`, at most 80 code units; `undefined` when it stands in no such
   * structure. `start` must not decrease from one call to the next. All calls together are linear in the text.
   */
  headingOf(start: number, end: number): string | undefined;
};

/** Signs between the fields of HL7 segments: `|`, `^`, `~`, `&`. */
const isHl7Sign = (code: number): boolean => code === pipe || code === hat || code === tilde || code === 38;

/** Signs between the elements of X12 segments, the usual one `*` first. */
const isX12Sign = (code: number): boolean => code === 42 || code === pipe || code === hat || code === tilde;

/** The signs of a cheque, or what is typed for them. */
const isMicrSign = (code: number): boolean =>
  code === colon || code === pipe || (code >= 0x2446 && code <= 0x2449);

const isListLeft = (sign: number): boolean =>
  sign === comma || sign === openBracket || sign === openParenthesis || sign === lineFeed;

const isListRight = (sign: number): boolean =>
  sign === comma || sign === closeBracket || sign === closeParenthesis || sign === lineFeed;

/**
 * Reads the text once, forwards, and only for values whose neighbours look like those of a cell or a field.
 * @param possible lines that no such place stands above are not read
 */
export function createStructure(text: string, possible: PossibleHeadings = anywhere): Structure {
  const html = once(() => createHtmlTables(text));
  const inserts = once(() => createSqlInserts(text));
  const arrays = once(() => createJsonArrays(text, possible));
  const identifiers = once(() => createFhirIdentifiers(text));
  const hl7 = once(() => createHl7(text));
  const x12 = once(() => createX12(text));
  const pairedLines = once(() => createPairedLines(text));
  let lastStart = -1;
  let lastEnd = -1;
  let last: string | undefined;

  const inSegment = (start: number, end: number, before: number, after: number): string | undefined => {
    const isHl7 = isHl7Sign(before) || isHl7Sign(after);
    const isX12 = isX12Sign(before) || isX12Sign(after);
    const heading = (isHl7 ? hl7()(start) : undefined) ?? (isX12 ? x12()(start) : undefined);
    if (heading !== undefined) return heading;
    return isMicrSign(before) || isMicrSign(after) ? micrHeading(text, start, end) : undefined;
  };

  /** @param mustKnow the lines look like those of a table, but the value may stand in a list */
  const inBrackets = (
    start: number,
    left: number,
    right: number,
    kinds: number,
    mustKnow: boolean,
  ): string | undefined => {
    if (!isListLeft(left) || !isListRight(right)) return undefined;
    const heading = (kinds & inTuple) === 0 ? undefined : inserts()(start);
    return heading ?? ((kinds & inList) === 0 ? undefined : arrays()(start, mustKnow));
  };

  const inTags = (start: number, left: number, right: number): string | undefined =>
    left === greaterThan || right === lessThan || (left === lineFeed && right === lineFeed)
      ? html()(start)
      : undefined;

  let tables: Tables | undefined;
  const inTables = (start: number, end: number, left: number, right: number): string | undefined => {
    if (tables === undefined && possible.before(start) < 0) return undefined;
    return (tables ??= createTables(text, possible)).headingOf(start, end, left, right);
  };

  const find = (start: number, end: number): string | undefined => {
    const before = codeAt(text, start - 1);
    const after = codeAt(text, end);
    const message = bankMessageHeading(text, start, end);
    if (message !== undefined) return message;
    const kinds = possible.kinds();
    // Most values of a table.
    if (before === comma && after === comma && (kinds & (inList | inTuple)) === 0)
      return inTables(start, end, comma, comma);
    // A piece of a word or of a longer number is no cell, but the signs of a cheque may be typed as letters.
    if (isLetter(before) || isLetter(after)) return micrHeading(text, start, end);
    if (isDigit(before) || isDigit(after)) return nachaHeading(text, start, end);
    const segment = inSegment(start, end, before, after);
    if (segment !== undefined) return segment;
    if (before === doubleQuote && after === doubleQuote) {
      const identifier = identifiers()(start, end);
      if (identifier !== undefined) return identifier;
    }
    const left = signBefore(text, start);
    // Prose: a word, a bracket or a full stop beside the number.
    if (isLetter(left) && before === space && codeAt(text, start - 2) !== space)
      return inTables(start, end, left, tab);
    const right = signAfter(text, end);
    const isLine = left === lineFeed && right === lineFeed;
    const inLines =
      (isLine && (kinds & inLine) !== 0 ? pairedLines()(start) : undefined) ??
      ((kinds & inMarkup) === 0 ? undefined : inTags(start, left, right));
    if (inLines !== undefined) return inLines;
    const inTable = inTables(start, end, left, right);
    const mayBeListed = (kinds & (inList | inTuple)) !== 0;
    return (
      (mayBeListed ? inBrackets(start, left, right, kinds, inTable !== undefined) : undefined) ??
      inTable ??
      (before === space && left !== wideGap ? nachaHeading(text, start, end) : undefined)
    );
  };

  return {
    headingOf(start, end) {
      if (start < lastStart) return undefined;
      if (start !== lastStart || end !== lastEnd) {
        lastStart = start;
        lastEnd = end;
        last = find(start, end);
      }
      return last;
    },
  };
}
