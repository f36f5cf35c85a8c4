import { Column } from './column';
import type { FoundPhrase } from './found-phrases';
import { goesOn, isPhrase, longestGap, type PhraseIndex, startsPhrase } from './phrases';
import type { Initials } from './read-words';

const room = 1024;

/** The words of one text that may belong to a phrase of one index, in the order of their ends. UTF-16 code units. */
export class PhraseWords implements Initials {
  readonly starts = new Column(room);
  readonly ends = new Column(room);
  readonly hashes = new Column(room);
  /** `isPhrase` and `goesOn` of each. */
  readonly flags = new Column(room);
  /** The longest phrase that ends with each word: null for none, `undefined` before anybody has asked. */
  readonly phrases: (FoundPhrase | null | undefined)[] = [];
  /** The single letters that were read last, taken as one word. */
  initialsStart = 0;
  initialsEnd = -9;
  initialsHash = 0;

  get length(): number {
    return this.ends.length;
  }

  clear(): void {
    for (const column of this.columns()) column.length = 0;
    this.phrases.length = 0;
    this.initialsEnd = -9;
  }

  /** Takes a word with this hash, unless no phrase has it. */
  push({ words }: PhraseIndex, start: number, end: number, hash: number): void {
    const flags = words.get(hash);
    if (flags === 0) return;
    // The `of` of `date of birth` means something only behind a word that may begin a phrase.
    if ((flags & (isPhrase | startsPhrase)) === 0) {
      const last = this.ends.length - 1;
      if (last < 0 || start - this.ends.get(last) > longestGap) return;
    }
    this.starts.push(start);
    this.ends.push(end);
    this.hashes.push(hash);
    this.flags.push(flags & (isPhrase | goesOn));
    this.phrases.push(undefined);
  }

  /** Forgets the words that end before `offset`. */
  forget(offset: number): void {
    const words = this.ends.countBelow(offset);
    if (words === 0) return;
    for (const column of this.columns()) column.drop(words);
    this.phrases.splice(0, words);
  }

  private columns(): readonly Column[] {
    return [this.starts, this.ends, this.hashes, this.flags];
  }
}
