import { isDigit } from './characters';
import type { FoundPhrase } from './found-phrases';
import type { PhraseIndex } from './phrases';

/** What the reader of tokens looks for besides numbers and words of phrases. */
export type TokenGates = {
  readonly index: PhraseIndex;
  /** By `prefixIndex` of the first three characters. */
  readonly prefixes: Uint8Array;
  /** By ASCII code. */
  readonly signs: Uint8Array;
  /** By `flagIndex` of the last three letters of a word; empty when nobody asks. */
  readonly endings: Uint8Array;
};

/** Index of three code units in the table of prefixes; a digit in the third place counts as any digit. */
export const prefixIndex = (first: number, second: number, third: number): number =>
  Math.imul((first << 14) ^ (second << 7) ^ (isDigit(third) ? 48 : third), 0x9e3779b1) >>> 17;
export const prefixTableLength = 1 << 15;

/** A row of numbers that grows; never shrinks its room, so it can be used again for the next text. */
export class Column {
  at: Int32Array;
  length = 0;
  constructor(room: number) {
    this.at = new Int32Array(room);
  }
  push(value: number): void {
    if (this.length === this.at.length) {
      const wider = new Int32Array(2 * this.length);
      wider.set(this.at);
      this.at = wider;
    }
    this.at[this.length++] = value;
  }
  /** How many of the entries, which must ascend, are less than `value`. */
  countBelow(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.get(middle) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Forgets the first `count` entries. */
  drop(count: number): void {
    if (count === 0) return;
    this.at.copyWithin(0, count, this.length);
    this.length -= count;
  }
  /** Entry `index`, which must exist. */
  get(index: number): number {
    return this.at[index] as number;
  }
}

const room = 1024;
const blockRoom = 0x2000;
/** What stands before a word says something about it. */
const codesBefore = 4;
/** So that nobody has to ask where the text ends. */
const zerosBehind = 16;

/** Groups this far behind stay known, because what stands before a number says something about it. Code units. */
const keptBehind = 160;

/**
 * What one pass over the text has found so far and nobody has looked at yet. Offsets are UTF-16 code units in the folded
 * text. The same tokens serve one text after the other, so that a short text costs no memory of its own.
 */
export class Tokens {
  /** A piece of the text as code units, with some zeros behind its end. */
  codes = new Uint16Array(blockRoom);
  /** Offset in the text of the first of them. */
  base = 0;
  /** Groups of digits. */
  readonly groupStarts = new Column(room);
  readonly groupEnds = new Column(room);
  /** Words that may belong to a phrase, with their hashes. */
  readonly wordStarts = new Column(room);
  readonly wordEnds = new Column(room);
  readonly wordHashes = new Column(room);
  /** The longest phrase that ends with each word: null for none, `undefined` before anybody has asked. */
  readonly wordPhrases: (FoundPhrase | null | undefined)[] = [];
  /** Indices of words that may end a trigger. */
  readonly triggers = new Column(64);
  /** Places where a token begins like a prefix. */
  readonly prefixes = new Column(64);
  /** Places of signs. */
  readonly signs = new Column(64);
  /** Starts and ends of long tokens of letters and digits, which may be something encoded. */
  readonly longTokens = new Column(64);
  /** Ends of words whose ending is a trigger. */
  readonly endings = new Column(64);
  /** Starts of rows of eight or more single letters and digits with one character between them. */
  readonly spacedRows = new Column(16);
  /** The row that is being read: its start, its end so far, how many. */
  singlesStart = 0;
  singlesEnd = -9;
  singles = 0;
  /** The single letters that were read last, taken as one word. */
  initialsStart = 0;
  initialsEnd = -9;
  initialsHash = 0;

  /** Makes ready for another text. */
  clear(): void {
    for (const column of this.columns()) column.length = 0;
    this.initialsEnd = -9;
    this.singlesEnd = -9;
    this.singles = 0;
    this.wordPhrases.length = 0;
  }

  /**
   * Takes the code units of `text` from a little before `from` to `to`. Reading them from here costs a third of asking
   * the string.
   */
  take(text: string, from: number, to: number): void {
    const base = Math.max(0, from - codesBefore);
    const length = to - base;
    if (this.codes.length < length + zerosBehind) this.codes = new Uint16Array(2 * length + zerosBehind);
    const { codes } = this;
    for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(base + at);
    codes.fill(0, length, length + zerosBehind);
    this.base = base;
  }

  /** Forgets the groups, triggers and other places before `until`, and the words that end before `keepWordsFrom`. */
  forget(until: number, keepWordsFrom: number): void {
    const groups = this.groupStarts.countBelow(until - keptBehind);
    this.groupStarts.drop(groups);
    this.groupEnds.drop(groups);
    for (const column of [this.prefixes, this.signs, this.endings, this.spacedRows])
      column.drop(column.countBelow(until));
    const pairs = this.longTokens.countBelow(until);
    this.longTokens.drop(pairs - (pairs % 2));

    let triggers = 0;
    while (triggers < this.triggers.length && this.wordStarts.get(this.triggers.get(triggers)) < until)
      triggers++;
    this.triggers.drop(triggers);
    const words = this.wordEnds.countBelow(keepWordsFrom);
    for (const column of [this.wordStarts, this.wordEnds, this.wordHashes]) column.drop(words);
    if (words > 0) this.wordPhrases.splice(0, words);
    for (let at = 0; at < this.triggers.length; at++) this.triggers.at[at] = this.triggers.get(at) - words;
  }

  /** Forgets the groups from this index on. */
  dropGroupsFrom(index: number): void {
    this.groupStarts.length = index;
    this.groupEnds.length = index;
  }

  private columns(): readonly Column[] {
    const { groupStarts, groupEnds, wordStarts, wordEnds, wordHashes } = this;
    const { triggers, prefixes, signs, longTokens, endings, spacedRows } = this;
    return [
      ...[groupStarts, groupEnds, wordStarts, wordEnds, wordHashes],
      ...[triggers, prefixes, signs, longTokens, endings, spacedRows],
    ];
  }
}
