import { backslashesEnd, pathEnd, readBackslash } from './backslash';
import { type Character, readCharacter, readEscape, toCharacter } from './character';
import { createOpenings, mayFollow, type Openings } from './opening';
import { type Before, endsCapitals, isSeparator, isTagBefore, ornamentEnd } from './ornament';
import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { FoldedText } from './folded-text';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { drops, foldRowDigit, foldTable, inRow, ligature, ligatureLetters, opens, stays } from './folding';

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

const ampersand = 38;
const lessThan = 60;
const equals = 61;
const escape = 27;
const backslash = 92;
const letterB = 98;

/**
 * So many code units behind the last place that might have been read as something else are looked at one by one, and twice
 * as many each time that the next such place was near: where they stand close together, searching for them costs more. The
 * search relies on it that what stands directly before a sign that it finds is read as it is written.
 */
const near = 32;
const farthest = 4096;

class TextNormaliser implements Normaliser {
  private readonly text: string;
  private readonly table: Uint8Array;
  private readonly openings: Openings;
  private folded: FoldedText | undefined;
  private at = 0;
  /** Up to here every code unit is looked at. */
  private nearEnd = 2 * near;
  private stretch = near;
  /** Windows paths have backslashes that are no escapes. */
  private pathEndsAt = 0;

  constructor(text: string) {
    this.text = text;
    this.table = foldTable();
    this.openings = createOpenings(text);
  }

  advance(units: number): boolean {
    const { text, table } = this;
    const goal = Math.min(text.length, this.at + units);
    let at = this.at;
    while (at < goal) {
      const end = Math.min(goal, this.nearEnd);
      while (at < end && (table[text.charCodeAt(at)] as number) === stays) at++;
      if (at >= end) {
        at = this.openings.next(at, goal);
        this.stretch = at - end < 4 ? Math.min(2 * this.stretch, farthest) : 2;
        this.nearEnd = at + this.stretch;
      }
      if (at < goal) at = this.read(at);
    }
    this.at = at;
    return at >= text.length;
  }

  view(): View {
    const { text, folded } = this;
    if (folded === undefined) return { text, original: (start, end) => ({ start, end }) };
    const read = folded.finish();
    return {
      text: read,
      original(start, end) {
        const last = folded.toGiven(end - 1);
        const written = readCharacter(text, last);
        const isWritten = written !== undefined && written.code === read.charCodeAt(end - 1);
        return { start: folded.toGiven(start), end: isWritten ? written.end : last + 1 };
      },
    };
  }

  /** Reads what begins at `at`; returns where it ends. */
  private read(at: number): number {
    const code = this.text.charCodeAt(at);
    const kind = this.table[code] as number;
    if (kind === stays) return at + 1;
    if (kind >= 10)
      return this.lookOn((this.folded ??= new FoldedText(this.text)).replaceRow(at, this.table));
    if (kind === drops) return this.replace(at, at + 1, -1);
    if (kind === inRow) return this.readRow(at);
    if (kind === ligature) return this.readLigature(at, code);
    if (kind !== opens) return this.take(at, readCharacter(this.text, at), at + 1);
    if (code === escape) return this.readColour(at);
    return code === backslash ? this.readBackslash(at) : this.readSign(at, code);
  }

  private readLigature(at: number, code: number): number {
    const letters = ligatureLetters(code);
    this.replace(at, at + 1, letters.charCodeAt(0));
    for (let letter = 1; letter < letters.length; letter++) this.folded?.insert(letters.charCodeAt(letter));
    return at + 1;
  }

  /** A row of circled, raised or lowered digits; one alone, or at the end of a number, is a mark or an exponent. */
  private readRow(at: number): number {
    const { text, table } = this;
    let end = at + 1;
    while ((table[text.charCodeAt(end)] as number) === inRow) end++;
    if (end === at + 1 || isDigit(text.charCodeAt(at - 1))) return end;
    for (let place = at; place < end; place++)
      this.replace(place, place + 1, foldRowDigit(text.charCodeAt(place)));
    return end;
  }

  private readBackslash(at: number): number {
    const { text } = this;
    const letter = backslashesEnd(text, at);
    if (at >= this.pathEndsAt) this.pathEndsAt = pathEnd(text, at);
    if (at < this.pathEndsAt) return letter;
    return this.take(at, toCharacter(readBackslash(text, at, letter)), letter);
  }

  /** What sets colours in a terminal (ECMA-48): read as nothing. */
  private readColour(at: number): number {
    const end = colourEnd(this.text, at + 1);
    return end < 0 ? at + 1 : this.replace(at, end, -1);
  }

  /** An escape, or what is not seen inside a number; or the sign itself. */
  private readSign(at: number, sign: number): number {
    const { text } = this;
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    if (!mayFollow(sign, next)) return at + 1;
    if (sign > ampersand) {
      const last = this.before(at, 1);
      // `2*3`
      if (isDigit(last) && isDigit(next) && sign !== equals) return at + 1;
      const before = this.ornamented(at, last);
      const end = before === undefined ? 0 : ornamentEnd(text, at, before);
      if (end > 0) return this.replace(at, end, -1);
      // Of the others, only these begin an escape.
      if (sign === lessThan ? (next | 32) !== letterB : sign !== equals) return at + 1;
    }
    return this.take(at, readEscape(text, at, sign), at + 1);
  }

  /** The end of a number or of a group of capitals, behind which tags and marks may stand. */
  private ornamented(at: number, last: number): Before | undefined {
    if (isDigit(last)) return 'digit';
    if (isSeparator(last)) {
      const end = this.before(at, 2);
      return isDigit(end) || (isUpperCase(end) && isTagBefore(this.text, at)) ? 'separator' : undefined;
    }
    return isUpperCase(last) && endsCapitals(this.text, at) ? 'capital' : undefined;
  }

  /** The code unit `back` before `at` as it is read, 0 at the start. */
  private before(at: number, back: number): number {
    if (at < back) return 0;
    return this.folded === undefined ? this.text.charCodeAt(at - back) : this.folded.before(at, back);
  }

  private take(at: number, read: Character | undefined, otherwise: number): number {
    return read === undefined ? otherwise : this.replace(at, read.end, read.code);
  }

  private replace(start: number, end: number, code: number): number {
    (this.folded ??= new FoldedText(this.text)).replace(start, end, code);
    return this.lookOn(end);
  }

  private lookOn(from: number): number {
    if (this.nearEnd < from + near) this.nearEnd = from + near;
    return from;
  }
}

const longestColour = 24;

/** Where `[1;31m` ends that begins at `start`; -1 for anything else. */
function colourEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 91) return -1;
  let at = start + 1;
  while (at < start + longestColour && (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === 59)) at++;
  return isAsciiLetter(text.charCodeAt(at)) ? at + 1 : -1;
}

export const createNormaliser = (text: string): Normaliser => new TextNormaliser(text);

export function normalise(text: string): View {
  const normaliser = createNormaliser(text);
  normaliser.advance(Infinity);
  return normaliser.view();
}
