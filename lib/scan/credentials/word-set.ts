import { BitTable } from '@/lib/scan/bit-table';
import { folded } from '@/lib/scan/checks/folded';
import { once } from '@/lib/scan/once';
import { lowerCase } from '@/lib/scan/words';

/** Words to compare with; they are read from their list when somebody first asks. */
export type WordSet = {
  has(word: string): boolean;
  /** Whether `text.slice(start, end)` may be one of them: quick, and no more than a gate. */
  mayHave(text: string, start: number, end: number): boolean;
  /** Whether it is one of them, in small letters or large ones. Takes nothing out of the text. */
  hasAt(text: string, start: number, end: number): boolean;
};

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

const lazily = (read: () => string): WordSet => {
  const made = once(() => {
    const set = new Set(read().trim().split(/\s+/));
    const keys = new BitTable(12);
    const byKey = new Map<number, string[]>();
    for (const word of set) {
      const key = keyOf(word, 0, word.length);
      keys.set(key);
      byKey.set(key, [...(byKey.get(key) ?? []), word]);
    }
    return { set, keys, byKey };
  });
  return {
    has: (word) => made().set.has(word),
    mayHave: (text, start, end) => made().keys.has(keyOf(text, start, end)),
    hasAt(text, start, end) {
      const { keys, byKey } = made();
      const key = keyOf(text, start, end);
      if (!keys.has(key)) return false;
      for (const word of byKey.get(key) ?? [])
        if (word.length === end - start && startsAt(text, start, word)) return true;
      return false;
    },
  };
};

/** The words of a list that is written with white space. */
export const words = (text: string): WordSet => lazily(() => text);

/** The same as the scanner sees them: Cyrillic and Greek letters that look like Latin ones are read as those. */
export const foldedWords = (text: string): WordSet => lazily(() => folded(text));
