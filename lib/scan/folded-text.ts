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
    if (this.length + near > room) this.flush();
    if (start - this.copied < near) {
      for (let at = this.copied; at < start; at++) this.codes[this.length++] = this.given.charCodeAt(at);
    } else this.copyTo(start);
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
