import { Column } from '@/lib/scan/tokens/column';
import type { FoundPhrase } from './found-phrases';
import type { PhraseEndings } from './phrase-endings';
import { Initials } from '@/lib/scan/tokens/initials';

const room = 256;

/** The words of one text with which a phrase may end, in the order of their ends. UTF-16 code units. */
export class PhraseWords {
  readonly starts = new Column(room);
  readonly ends = new Column(room);
  /** Of the phrases that end so; see `PhraseEndings`. */
  readonly numbers = new Column(room);
  /** The longest phrase that ends with each: null for none, `undefined` before anybody has asked. */
  readonly phrases: (FoundPhrase | null | undefined)[] = [];
  readonly initials = new Initials();

  get length(): number {
    return this.ends.length;
  }

  clear(): void {
    this.drop(this.length);
    this.initials.clear();
  }

  push({ numbers }: PhraseEndings<unknown>, start: number, end: number, key: number): void {
    const number = numbers.get(key);
    if (number <= 0) return;
    this.starts.push(start);
    this.ends.push(end);
    this.numbers.push(number);
    this.phrases.push(undefined);
  }

  /** Forgets the words that end before `offset`. */
  forgetEnding(offset: number): void {
    this.drop(this.ends.countBelow(offset));
  }

  /** Forgets the words up to the first that begins at `offset` or later. */
  forgetBeginning(offset: number): void {
    let count = 0;
    while (count < this.length && this.starts.get(count) < offset) count++;
    this.drop(count);
  }

  private drop(count: number): void {
    if (count === 0) return;
    for (const column of [this.starts, this.ends, this.numbers]) column.drop(count);
    this.phrases.splice(0, count);
  }
}
