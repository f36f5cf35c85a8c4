import { foldCodePoint } from '@/lib/scan/characters';

const isAscii = /^[\n -~]*$/;

/** A word as the detectors see it in a text, where Cyrillic and Greek letters that look like Latin ones are read as these. */
export function folded(word: string): string {
  if (isAscii.test(word)) return word;
  let read = '';
  for (const letter of word) {
    const seen = foldCodePoint(letter.codePointAt(0) ?? 0);
    // Less than 0: it is not seen at all.
    if (seen >= 0) read += String.fromCodePoint(seen);
  }
  return read;
}

/** The same for a list of phrases, each once. */
export const foldedAll = (phrases: Iterable<string>): string[] => [...new Set(Array.from(phrases, folded))];
