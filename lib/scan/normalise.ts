import { isDigit } from './characters';
import { backslashesEnd, pathEnd } from '@/lib/scan/encodings/backslash';
import { readCharacter } from '@/lib/scan/encodings/character';
import { mayAdorn, mayOpen } from '@/lib/scan/encodings/opening';
import { ornamentEnd } from '@/lib/scan/encodings/ornament';
import { FoldedText } from './folded-text';
import { drops, foldRowDigit, foldTable, inRow, mayFold, opens, stays } from './folding';

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

/** So many code units are looked at one by one: where escapes stand close together, calling the engine costs more. */
const dense = 64;

/**
 * The next code unit from `at` on that may be read as something else; `to` when there is none. A class of characters is
 * looked for by the regular expression engine four times as fast as by a loop over `charCodeAt`.
 */
function nextFolded(text: string, table: Uint8Array, at: number, to: number): number {
  for (;;) {
    const near = Math.min(to, at + dense);
    while (at < near && (table[text.charCodeAt(at)] as number) === stays) at++;
    if (at < near || at >= to) return at;
    const found = text.slice(at, to).search(mayFold);
    if (found < 0) return to;
    at += found;
  }
}

class TextNormaliser implements Normaliser {
  private readonly text: string;
  private readonly table: Uint8Array;
  private folded: FoldedText | undefined;
  private at = 0;
  // Windows paths have backslashes that are no escapes.
  private pathEndsAt = 0;

  constructor(text: string) {
    this.text = text;
    this.table = foldTable();
  }

  advance(units: number): boolean {
    const { text, table } = this;
    const goal = Math.min(text.length, this.at + units);
    let at = nextFolded(text, table, this.at, goal);
    while (at < goal) at = nextFolded(text, table, this.read(at), goal);
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
    if (kind >= 10) return this.replace(at, at + 1, kind);
    if (kind === drops) return this.replace(at, at + 1, -1);
    if (kind === inRow) return this.readRow(at);
    if (kind === opens) return code === backslash ? this.readBackslash(at) : this.readEscape(at, at + 1);
    return this.readCharacter(at, at + 1);
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
    const end = backslashesEnd(this.text, at);
    if (at >= this.pathEndsAt) this.pathEndsAt = pathEnd(this.text, at);
    return at < this.pathEndsAt ? end : this.readCharacter(at, end);
  }

  /** What is not seen inside a number, or an escape; `otherwise` when it is neither. */
  private readEscape(at: number, otherwise: number): number {
    const { text, folded } = this;
    if (!mayOpen(text, at)) return otherwise;
    if (mayAdorn(text, at)) {
      const last = folded === undefined ? text.charCodeAt(at - 1) : folded.before(at, 1);
      const beforeLast = folded === undefined ? text.charCodeAt(at - 2) : folded.before(at, 2);
      const end = ornamentEnd(text, at, last, beforeLast);
      if (end > 0) return this.replace(at, end, -1);
    }
    return this.readCharacter(at, otherwise);
  }

  private readCharacter(at: number, otherwise: number): number {
    const read = readCharacter(this.text, at);
    return read === undefined ? otherwise : this.replace(at, read.end, read.code);
  }

  private replace(start: number, end: number, code: number): number {
    (this.folded ??= new FoldedText(this.text)).replace(start, end, code);
    return end;
  }
}

export const createNormaliser = (text: string): Normaliser => new TextNormaliser(text);

export function normalise(text: string): View {
  const normaliser = createNormaliser(text);
  normaliser.advance(Infinity);
  return normaliser.view();
}
