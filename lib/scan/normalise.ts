import { isDigit } from './characters';
import { backslashesEnd, pathEnd } from '@/lib/scan/encodings/backslash';
import { readCharacter } from '@/lib/scan/encodings/character';
import { ornamentEnd } from '@/lib/scan/encodings/ornament';
import { createFoldedText, type FoldedText } from './folded-text';
import { drops, foldRowDigit, foldTable, inRow, opens } from './folding';

/**
 * A text as the detectors read it: other scripts' digits, full-width letters, odd spaces and dashes folded to ASCII,
 * zero-width characters dropped, escapes (HTML, percent, JSON, quoted-printable) read as what they stand for, tags and
 * emphasis inside numbers dropped. All offsets are UTF-16 code units.
 */
export type View = {
  readonly text: string;
  /**
   * Where `text.slice(start, end)` stands in the original text: escapes are whole, dropped characters inside the range
   * belong to it, those at its ends do not. `start` must be less than `end`.
   */
  original(start: number, end: number): { readonly start: number; readonly end: number };
};

/** A text that is being folded, so that a long one can be folded with pauses. */
export type Normaliser = {
  /** Goes on for about `units` UTF-16 code units; true when it has reached the end. How it is cut changes nothing. */
  advance(units: number): boolean;
  /** Only after the end. */
  view(): View;
};

const backslash = 92;

/** The next code unit from `at` on that may be read as something else; `to` when there is none. Most of the time goes here. */
function nextFolded(text: string, table: Uint8Array, at: number, to: number): number {
  while (at < to && (table[text.charCodeAt(at)] as number) === 0) at++;
  return at;
}

export function createNormaliser(text: string): Normaliser {
  const table = foldTable();
  let folded: FoldedText | undefined;
  let at = 0;
  // Windows paths have backslashes that are no escapes.
  let pathEndsAt = 0;

  const replace = (end: number, code: number): void => {
    folded ??= createFoldedText(text);
    folded.replace(at, end, code);
    at = end;
  };

  /** A row of circled, raised or lowered digits; one alone, or at the end of a number, is a mark or an exponent. */
  const readRow = (): void => {
    let end = at + 1;
    while ((table[text.charCodeAt(end)] as number) === inRow) end++;
    if (end === at + 1 || isDigit(text.charCodeAt(at - 1))) at = end;
    else while (at < end) replace(at + 1, foldRowDigit(text.charCodeAt(at)));
  };

  /** Returns whether it was an escape that begins at `at`, or nothing that is seen. */
  const readEscape = (): boolean => {
    const last = folded?.last(at) ?? text.charCodeAt(at - 1);
    const beforeLast = folded?.beforeLast(at) ?? text.charCodeAt(at - 2);
    const end = ornamentEnd(text, at, last, beforeLast);
    if (end > 0) {
      replace(end, -1);
      return true;
    }
    const read = readCharacter(text, at);
    if (read !== undefined) replace(read.end, read.code);
    return read !== undefined;
  };

  const readNext = (): void => {
    const code = text.charCodeAt(at);
    const kind = table[code] as number;
    if (kind >= 10) replace(at + 1, kind);
    else if (kind === drops) replace(at + 1, -1);
    else if (kind === inRow) readRow();
    else if (code === backslash) {
      pathEndsAt = Math.max(pathEndsAt, pathEnd(text, at));
      if (at < pathEndsAt || !readEscape()) at = backslashesEnd(text, at);
    } else if (kind === opens) {
      if (!readEscape()) at++;
    } else {
      const read = readCharacter(text, at);
      if (read === undefined) at++;
      else replace(read.end, read.code);
    }
  };

  return {
    advance(units) {
      const goal = Math.min(text.length, at + units);
      while ((at = nextFolded(text, table, at, goal)) < goal) readNext();
      return at >= text.length;
    },
    view() {
      if (folded === undefined) return { text, original: (start, end) => ({ start, end }) };
      const { text: read, toGiven } = folded.finish();
      return {
        text: read,
        original(start, end) {
          const last = toGiven(end - 1);
          const written = readCharacter(text, last);
          const isWritten = written !== undefined && written.code === read.charCodeAt(end - 1);
          return { start: toGiven(start), end: isWritten ? written.end : last + 1 };
        },
      };
    },
  };
}

export function normalise(text: string): View {
  const normaliser = createNormaliser(text);
  normaliser.advance(Infinity);
  return normaliser.view();
}
