import { folded } from '@/lib/scan/checks/folded';
import { once } from '@/lib/scan/once';
import { WordKinds } from './word-kinds';

/** Words to compare with; they are read from their list when somebody first asks. */
export type WordSet = {
  has(word: string): boolean;
  /** As in `WordKinds`. */
  mayHave(text: string, start: number, end: number): boolean;
  /** Whether `text.slice(start, end)` is one of them, in small letters or large ones. Takes nothing out of the text. */
  hasAt(text: string, start: number, end: number): boolean;
};

const split = (list: string): readonly string[] => list.trim().split(/\s+/);

const lazily = (read: () => string): WordSet => {
  const made = once(() => {
    const set = new Set(split(read()));
    return { set, kinds: new WordKinds([[1, set]]) };
  });
  return {
    has: (word) => made().set.has(word),
    mayHave: (text, start, end) => made().kinds.mayHave(text, start, end),
    hasAt: (text, start, end) => made().kinds.at(text, start, end) !== 0,
  };
};

/** The words of a list that is written with white space. */
export const words = (text: string): WordSet => lazily(() => text);

/** The same as the scanner sees them: Cyrillic and Greek letters that look like Latin ones are read as those. */
export const foldedWords = (text: string): WordSet => lazily(() => folded(text));

/** The same for several lists together, by the bit of each. */
export const foldedKinds = (...lists: readonly (readonly [number, string])[]): (() => WordKinds) =>
  once(() => new WordKinds(lists.map(([kind, list]) => [kind, split(folded(list))])));
