import { Offsets } from './offsets';

/** Replaced characters that stand closer together are written one by one, the others with the text between them. */
const near = 24;
const room = 1024;

/** A text that is being copied with some of its characters replaced. All offsets are UTF-16 code units. */
export class FoldedText {
  private readonly given: string;
  private readonly offsets = new Offsets();
  private readonly pieces: string[] = [];
  // The newest code units, not yet among the pieces; a plain array, because a string is made of one eight times as fast.
  private readonly codes: number[] = Array.from({ length: room }, () => 0);
  private length = 0;
  // The two code units before `codes`.
  private last = 0;
  private beforeLast = 0;
  // How far the given text is read, and how much more that is than what was written.
  private copied = 0;
  private shift = 0;

  constructor(given: string) {
    this.given = given;
  }

  /** Reads `given.slice(start, end)` as one code unit, or as nothing when `code` is -1; what is before it is copied. */
  replace(start: number, end: number, code: number): void {
    this.copyTo(start);
    this.copied = end;
    let more = end - start;
    if (code >= 0) {
      this.codes[this.length++] = code;
      more--;
    }
    if (more === 0) return;
    this.shift += more;
    this.offsets.add(end - this.shift, this.shift);
  }

  /** Writes one more code unit for what was replaced last. */
  insert(code: number): void {
    this.codes[this.length++] = code;
    this.shift--;
    this.offsets.add(this.copied - this.shift - 1, this.shift);
  }

  /**
   * Reads code units from `start` on as `table` says, where 0 leaves one alone and 10 or more is what it is read as; stops
   * at any other, and where none was read otherwise for a while. Returns where it stopped, which is beyond `start`.
   */
  replaceRow(start: number, table: Uint8Array): number {
    this.copyTo(start);
    const { given, codes } = this;
    let { length } = this;
    let at = start;
    let lastChange = start;
    while (length < room && at < given.length) {
      const code = given.charCodeAt(at);
      const kind = table[code] as number;
      if (kind >= 10) lastChange = at;
      else if (kind > 0 || at - lastChange > near) break;
      codes[length++] = kind === 0 ? code : kind;
      at++;
    }
    this.length = length;
    this.copied = at;
    return at;
  }

  /** The code unit that stands `back` (1 or 2) before `at` as it is read; nothing from `at` on was replaced. 0 for none. */
  before(at: number, back: number): number {
    const beyond = back - (at - this.copied);
    if (beyond <= 0) return this.given.charCodeAt(at - back);
    if (beyond <= this.length) return this.codes[this.length - beyond] as number;
    return beyond - this.length === 1 ? this.last : this.beforeLast;
  }

  /** Copies the rest, and returns everything. */
  finish(): string {
    this.flush();
    this.pieces.push(this.given.slice(this.copied));
    return this.pieces.join('');
  }

  /** Where the folded offset stands in the given text. */
  toGiven(offset: number): number {
    return this.offsets.toGiven(offset);
  }

  private copyTo(start: number): void {
    if (this.length + near > room) this.flush();
    if (start - this.copied < near) {
      for (let at = this.copied; at < start; at++) this.codes[this.length++] = this.given.charCodeAt(at);
      return;
    }
    this.flush();
    this.pieces.push(this.given.slice(this.copied, start));
    this.last = this.given.charCodeAt(start - 1);
    this.beforeLast = this.given.charCodeAt(start - 2);
  }

  private flush(): void {
    const { codes, length } = this;
    if (length === 0) return;
    this.beforeLast = length > 1 ? (codes[length - 2] as number) : this.last;
    this.last = codes[length - 1] as number;
    this.pieces.push(
      length === 1 ? String.fromCharCode(this.last) : String.fromCharCode(...codes.slice(0, length)),
    );
    this.length = 0;
  }
}
