// What stands beside a sign decides in one look whether it can begin an escape: in code and in tables it rarely does.

import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { ascii, capitals, codeTable, digits, smallLetters } from '@/lib/scan/lookup/code-table';
import { isSeparator } from './ornament';

/** Kinds of characters; bits. */
const hexDigit = 1;
const name = 2;
/** Begins a tag, its end, a comment. */
const tag = 4;
/** Begins a soft line break, or a byte in quoted-printable that is no number after an equals sign. */
const byte = 8;
const anything = 16;

const kinds = codeTable(
  [hexDigit, `${digits}abcdefABCDEF`],
  [name, `${smallLetters}${capitals}#`],
  [tag, `${smallLetters}${capitals}/!`],
  [byte, '\r\n2cdefCDEF'],
  [anything, ascii],
);

/** What has to follow, by ASCII code. */
const following = codeTable([hexDigit, '%'], [name, '&'], [tag, '<'], [byte, '='], [anything, '*`']);

/** Whether `next` after the sign, one of those that the fold table says open something except `\`, may be an escape. */
export const mayFollow = (sign: number, next: number): boolean =>
  next > 127 || ((kinds[next] as number) & (following[sign] as number)) !== 0;

const asterisk = 42;
const lessThan = 60;
const equals = 61;
const letterB = 98;

/**
 * Whether the sign at `at` stands for itself: it opens nothing, or it could only be an ornament, and before it stands no
 * digit or capital, nor a digit and a separator. Only where nothing is read otherwise directly before it: behind that the
 * normaliser looks at each character.
 */
function isPlain(text: string, at: number, sign: number): boolean {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  if (!mayFollow(sign, next)) return true;
  const isEscape = sign < asterisk || sign === equals || (sign === lessThan && (next | 32) === letterB);
  return !isEscape && isWithoutNumber(text, at);
}

function isWithoutNumber(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isSeparator(last)) return !isDigit(text.charCodeAt(end - 2));
  return !isDigit(last) && !isUpperCase(last);
}

/** The signs that begin an escape or an ornament; of these, `isPlain` knows all but the last. */
const openers = ['&', '%', '<', '=', '*', '`', '\\'];
/** Characters of Latin-1 that are read otherwise by themselves. */
const others = ['\0', '\u001b', '\x7f', '\x85', '\xa0', '\xad', '\xb2', '\xb3', '\xb7', '\xb9'];
const signs = [...openers, ...others];
const codes = signs.map((sign) => sign.charCodeAt(0));
const judged = openers.length - 1;

/**
 * All of them, and what stands beyond Latin-1, without quotation marks, ellipses, Han characters and Hangul, which are read
 * as they are. Few ranges: from twenty on, V8 is ten times slower.
 */
const anySign =
  /[\0\u001b%&*<=\\`\x7f-\xbf\u0100-\u2015\u2020-\u2024\u2027-\u4dff\ua000-\uabff\ud7a4-\uffff]/g;

/** A piece that the engine of regular expressions is given at once, so that a step does not take longer than it should. */
const pieceLength = 65_536;

const nowhere = 0x7fffffff;

/** Finds the places in a text where something may be read as something else. UTF-16 code units. */
export type Openings = {
  /** The first such place in `[at, to)`, `to` when there is none; `at` never less than the time before. */
  next(at: number, to: number): number;
};

export const createOpenings = (text: string): Openings =>
  // Over at once when the engine knows that all characters are bytes.
  /[\u0100-\uffff]/.test(text) ? new WideOpenings(text) : new ByteOpenings(text);

/**
 * Each sign by a search of its own, which the engine does for many bytes at once and so in a fiftieth of the time of a look
 * at each character.
 */
class ByteOpenings implements Openings {
  private readonly text: string;
  /** Where each sign stands next. */
  private readonly places = new Int32Array(signs.length).fill(-1);

  constructor(text: string) {
    this.text = text;
  }

  next(at: number, to: number): number {
    const { places } = this;
    let first = to;
    for (let sign = 0; sign < places.length; sign++) {
      let place = places[sign] as number;
      if (place < at) places[sign] = place = this.find(sign, at, to);
      if (place < first) first = place;
    }
    return first;
  }

  /** Where the sign stands next; those before `to` that stand for themselves are left out. */
  private find(sign: number, at: number, to: number): number {
    const { text } = this;
    const written = signs[sign] as string;
    const code = codes[sign] as number;
    let place = text.indexOf(written, at);
    if (sign < judged)
      while (place >= 0 && place < to && isPlain(text, place, code)) {
        place++;
        // In a row of them a look is quicker than a search.
        if (text.charCodeAt(place) !== code) place = text.indexOf(written, place);
      }
    return place < 0 ? nowhere : place;
  }
}

/** All by one search, because one for each would meet the halves of wider characters. */
class WideOpenings implements Openings {
  private readonly text: string;
  private found = -1;
  private piece = '';
  private pieceStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  next(at: number, to: number): number {
    let from = at;
    while (this.found < from && from < to) {
      if (from >= this.pieceStart + this.piece.length) {
        this.pieceStart = from;
        this.piece = this.text.slice(from, from + pieceLength);
      }
      anySign.lastIndex = from - this.pieceStart;
      if (!anySign.test(this.piece)) {
        from = this.pieceStart + this.piece.length;
        continue;
      }
      const place = this.pieceStart + anySign.lastIndex - 1;
      if (this.standsForItself(place)) from = place + 1;
      else this.found = place;
    }
    return this.found < from ? to : Math.min(this.found, to);
  }

  private standsForItself(place: number): boolean {
    const code = this.text.charCodeAt(place);
    return code < 128 && following[code] !== 0 && isPlain(this.text, place, code);
  }
}
