import { foldCodePoint } from '@/lib/scan/characters';

/** A word as the detectors see it in a text, where Cyrillic and Greek letters that look like Latin ones are read as these. */
export const folded = (word: string): string =>
  Array.from(word, (letter) => String.fromCodePoint(foldCodePoint(letter.codePointAt(0) ?? 0))).join('');

/** The same for a list of phrases, each once. */
export const foldedAll = (phrases: Iterable<string>): string[] => [...new Set(Array.from(phrases, folded))];
