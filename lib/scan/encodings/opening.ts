// What stands beside a sign decides in one look whether it can begin an escape: in code and in tables it rarely does.

/** Kinds of characters; bits. */
const hexDigit = 1;
const name = 2;
/** Begins a tag, its end, a comment. */
const tag = 4;
/** Begins a soft line break, or a byte in quoted-printable that is no number after an equals sign. */
const byte = 8;
const anything = 16;

const kinds: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return (
    (/[0-9A-Fa-f]/.test(sign) ? hexDigit : 0) |
    (/[A-Za-z#]/.test(sign) ? name : 0) |
    (/[A-Za-z/!]/.test(sign) ? tag : 0) |
    (/[\r\n2C-Fc-f]/.test(sign) ? byte : 0) |
    anything
  );
});

/** What has to follow, by ASCII code. */
const following: Uint8Array = (() => {
  const table = new Uint8Array(128);
  const signs = { '%': hexDigit, '&': name, '<': tag, '=': byte, '*': anything, '`': anything };
  for (const [sign, kind] of Object.entries(signs)) table[sign.charCodeAt(0)] = kind;
  return table;
})();

/** Whether `next` after the sign, one of those that the fold table says open something except `\`, may be an escape. */
export const mayFollow = (sign: number, next: number): boolean =>
  next > 127 || ((kinds[next] as number) & (following[sign] as number)) !== 0;

/** The signs that begin an escape or an ornament, and the characters of Latin-1 that fold. */
const signs = [
  '&',
  '%',
  '\\',
  '<',
  '=',
  '*',
  '`',
  '\x7f',
  '\x85',
  '\xa0',
  '\xad',
  '\xb2',
  '\xb3',
  '\xb7',
  '\xb9',
  '\0',
];

/** Beyond Latin-1, where most of what folds stands; and the sign that a search for bytes would find in all others. */
const beyond = /[\0\u0100-\uffff]/g;

/** A piece that the engine of regular expressions is given at once, so that a step does not take longer than it should. */
const piece = 65_536;

const nowhere = 0x7fffffff;

/**
 * Finds the places in a text where something may be read as something else: each sign by a search of its own, which the
 * engine does for many bytes at once and so in a fiftieth of the time of a look at each character.
 */
export class Openings {
  private readonly text: string;
  private readonly signs: readonly string[];
  /** Where each sign stands next. */
  private readonly places: Int32Array;
  /** Nothing beyond Latin-1 stands before it. */
  private beyondAt: number;

  constructor(text: string) {
    this.text = text;
    // Over at once when the engine knows that all characters are bytes.
    const isWide = /[\u0100-\uffff]/.test(text);
    this.signs = isWide ? signs.slice(0, -1) : signs;
    this.places = new Int32Array(this.signs.length).fill(-1);
    this.beyondAt = isWide ? 0 : nowhere;
  }

  /** The first such place in `[at, to)`, `to` when there is none; `at` never less than the time before. */
  next(at: number, to: number): number {
    const { text, places } = this;
    let first = to;
    for (let sign = 0; sign < places.length; sign++) {
      let place = places[sign] as number;
      if (place < at) {
        place = text.indexOf(this.signs[sign] as string, at);
        if (place < 0) place = nowhere;
        places[sign] = place;
      }
      if (place < first) first = place;
    }
    if (this.beyondAt < at) this.beyondAt = at;
    while (this.beyondAt < first) {
      const code = text.charCodeAt(this.beyondAt);
      if (code > 0xff || code === 0) return this.beyondAt;
      const end = Math.min(text.length, this.beyondAt + piece);
      beyond.lastIndex = 0;
      const isThere = beyond.test(text.slice(this.beyondAt, end));
      this.beyondAt = isThere ? this.beyondAt + beyond.lastIndex - 1 : end;
    }
    return first;
  }
}
