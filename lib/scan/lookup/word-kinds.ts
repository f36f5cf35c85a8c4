import { BitTable } from './bit-table';
import { lowerCase } from '@/lib/scan/tokens/words';

/** By the first letter, the last one and the length, for 12 bits. */
const keyOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 7) | ((text.charCodeAt(end - 1) & 31) << 2) | ((end - start) & 3);

const startsAt = (text: string, start: number, word: string): boolean => {
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(start + at);
    if (code !== word.charCodeAt(at) && lowerCase(code) !== word.charCodeAt(at)) return false;
  }
  return true;
};

/** Words in small letters, each of one kind or several: bits. */
export class WordKinds {
  private readonly keys = new BitTable(12);
  private readonly byKey = new Map<number, { readonly word: string; kinds: number }[]>();

  /** @param lists of words, each with its kind */
  constructor(lists: Iterable<readonly [number, Iterable<string>]>) {
    for (const [kind, words] of lists) for (const word of words) this.add(word, kind);
  }

  /** Whether `text.slice(start, end)` may be one of them: quick, and no more than a gate. */
  mayHave(text: string, start: number, end: number): boolean {
    return this.keys.has(keyOf(text, start, end));
  }

  /** The kinds of `text.slice(start, end)`, in small letters or large ones, 0 for none. Takes nothing out of the text. */
  at(text: string, start: number, end: number): number {
    const key = keyOf(text, start, end);
    if (!this.keys.has(key)) return 0;
    for (const { word, kinds } of this.byKey.get(key) ?? [])
      if (word.length === end - start && startsAt(text, start, word)) return kinds;
    return 0;
  }

  private add(word: string, kind: number): void {
    const key = keyOf(word, 0, word.length);
    this.keys.set(key);
    const same = this.byKey.get(key) ?? [];
    const known = same.find((one) => one.word === word);
    if (known === undefined) this.byKey.set(key, [...same, { word, kinds: kind }]);
    else known.kinds |= kind;
  }
}
