import { isDigit } from '@/lib/scan/characters';
import type { BitTable } from '@/lib/scan/lookup/bit-table';
import { Column } from './column';
import { PhraseWords } from '@/lib/scan/phrases/phrase-words';
import type { Triggers } from '@/lib/scan/phrases/triggers';

/** What the reader of tokens looks for besides numbers. */
export type TokenGates = {
  /** Phrases that open the way to a detector. */
  readonly triggers: Triggers;
  /** By `prefixIndex` of the first three characters. */
  readonly prefixes: BitTable;
  /** ASCII characters that somebody waits for, wherever they stand. */
  readonly signs: readonly string[];
  /** By ASCII code: 1 for those that somebody waits for behind a digit or a single letter, 2 before a digit. */
  readonly besideDigits: Uint8Array;
  /** By `signIndex`: 1 where somebody waits for the sign behind this neighbour, 2 before it. */
  readonly neighbours: Uint8Array;
  /** By `endingIndex` of a word; `undefined` when nobody asks. */
  readonly endings: BitTable | undefined;
};

/** Bits of a `prefixIndex` and of an `endingIndex`. */
export const prefixBits = 15;

/** Index of three code units in the table of prefixes; a digit in the third place counts as any digit. */
export const prefixIndex = (first: number, second: number, third: number): number =>
  Math.imul((first << 14) ^ (second << 7) ^ (isDigit(third) ? 48 : third), 0x9e3779b1) >>> (32 - prefixBits);

/** Index of the last three letters of a word, large or small. */
export const endingIndex = (third: number, second: number, last: number): number =>
  (third & 31) | ((second & 31) << 5) | ((last & 31) << 10);

const beyondAscii = 127;

/** Index of a neighbour of a sign: all characters beyond ASCII are one. */
export const neighbourIndex = (code: number): number => (code < 128 ? code : beyondAscii);

/** Index of an ASCII sign and one of its neighbours. */
export const signIndex = (code: number, neighbour: number): number => (code << 7) | neighbourIndex(neighbour);
export const signTableLength = 1 << 14;

const room = 1024;
const blockRoom = 0x5000;
/** What stands before a number names it, and the names are read when a number asks for them. */
const codesBefore = 512;
/** What stands behind a word or a sign too; zeros behind the end, so that nobody has to ask where the text ends. */
const codesBehind = 16;

/** Groups this far behind stay known, because what stands before a number says something about it. Code units. */
const keptBehind = 160;

/**
 * What one pass over the text has found so far and nobody has looked at yet. Offsets are UTF-16 code units in the folded
 * text. The same tokens serve one text after the other, so that a short text costs no memory of its own.
 */
export class Tokens {
  /** A piece of the text as code units, with some of those behind it. */
  codes = new Uint16Array(blockRoom);
  /** Offset in the text of the first of them. */
  base = 0;
  /** Those that were not there before, as indices of `codes`. */
  start = 0;
  end = 0;
  /** All of them are. */
  isAscii = true;
  /** Where a piece of another kind begins: eight times its index in `codes`, plus its kind. */
  cuts = new Int32Array(blockRoom);
  cutCount = 0;
  /** Groups of digits. */
  readonly groupStarts = new Column(room);
  readonly groupEnds = new Column(room);
  /** Words with which a trigger may end. */
  readonly triggers = new PhraseWords();
  /** Words that say what a number is; only where somebody has asked. */
  readonly names = new PhraseWords();
  /** Names have been read to here. */
  namesTo = 0;
  /** Places where a token begins like a prefix. */
  readonly prefixes = new Column(64);
  /** Places of signs. */
  readonly signs = new Column(64);
  /** Starts and ends of long tokens of letters and digits, which may be something encoded. */
  readonly longTokens = new Column(64);
  /** Ends of words whose ending is a trigger. */
  readonly endings = new Column(64);
  /** Digits that touch a letter, or a sign behind one. */
  readonly mixed = new Column(64);
  private bytes = new Uint8Array(blockRoom);
  private readonly encoder = new TextEncoder();

  /** Makes ready for another text. */
  clear(): void {
    for (const column of this.columns()) column.length = 0;
    this.groupEnds.length = 0;
    this.triggers.clear();
    this.names.clear();
    this.namesTo = 0;
    this.end = 0;
  }

  /** Takes the code units of `text` from `from` to `to`, and some before them. */
  take(text: string, from: number, to: number): void {
    const base = Math.max(0, from - codesBefore);
    const length = to - base;
    if (this.codes.length < length + codesBehind) {
      this.codes = new Uint16Array(2 * length + codesBehind);
      this.cuts = new Int32Array(this.codes.length);
      this.bytes = new Uint8Array(this.codes.length);
    }
    this.base = base;
    this.start = from - base;
    this.end = length;
    this.isAscii = this.copyAscii(text.slice(base, to));
    const { codes } = this;
    if (!this.isAscii) for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(base + at);
    for (let at = 0; at < codesBehind; at++)
      codes[length + at] = to + at < text.length ? text.charCodeAt(to + at) : 0;
  }

  /** By way of UTF-8: the engine writes it many characters at once, and every ASCII character is one byte of it. */
  private copyAscii(text: string): boolean {
    const { read, written } = this.encoder.encodeInto(text, this.bytes);
    if (read !== text.length || written !== read) return false;
    this.codes.set(this.bytes.subarray(0, written));
    return true;
  }

  /** Forgets the groups, triggers and other places before `until`, and the names that end before `keepNamesFrom`. */
  forget(until: number, keepNamesFrom: number): void {
    const groups = this.groupStarts.countBelow(until - keptBehind);
    this.groupStarts.drop(groups);
    this.groupEnds.drop(groups);
    for (const column of [this.prefixes, this.signs, this.endings, this.mixed])
      column.drop(column.countBelow(until));
    const pairs = this.longTokens.countBelow(until);
    this.longTokens.drop(pairs - (pairs % 2));
    this.triggers.forgetBeginning(until);
    this.names.forgetEnding(keepNamesFrom);
  }

  /** Forgets the groups that begin at `offset` or later. */
  dropGroupsFrom(offset: number): void {
    const { groupStarts, groupEnds } = this;
    while (groupStarts.length > 0 && groupStarts.get(groupStarts.length - 1) >= offset) {
      groupStarts.length--;
      groupEnds.length--;
    }
  }

  private columns(): readonly Column[] {
    const { groupStarts, prefixes, signs, longTokens, endings, mixed } = this;
    return [groupStarts, prefixes, signs, longTokens, endings, mixed];
  }
}
