import { folded } from '@/lib/scan/checks/folded';

/** Words to compare with; they are read from their list when somebody first asks. */
export type WordSet = { has(word: string): boolean };

const lazily = (read: () => string): WordSet => {
  let set: ReadonlySet<string> | undefined;
  return { has: (word) => (set ??= new Set(read().trim().split(/\s+/))).has(word) };
};

/** The words of a list that is written with white space. */
export const words = (text: string): WordSet => lazily(() => text);

/** The same as the scanner sees them: Cyrillic and Greek letters that look like Latin ones are read as those. */
export const foldedWords = (text: string): WordSet => lazily(() => folded(text));
