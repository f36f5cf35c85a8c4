import type { PhraseWords } from './phrase-words';
import type { Phrase, PhraseIndex } from './phrases';

/** A phrase in the folded text; offsets are UTF-16 code units. */
export type FoundPhrase = { readonly phrase: Phrase; readonly start: number; readonly end: number };

/** The longest phrase that ends with word `last`, null for none. Looked up once. */
export function phraseEndingAt(
  text: string,
  words: PhraseWords,
  last: number,
  index: PhraseIndex,
): FoundPhrase | null {
  const known = words.phrases[last];
  if (known !== undefined) return known;
  let found: FoundPhrase | null = null;
  const { starts, ends, numbers } = words;
  const first = starts.get(last);
  index.forEachAt(text, numbers.get(last), first, ends.get(last), (phrase, start, end) => {
    if (found === null || start < found.start) found = { phrase, start, end };
  });
  words.phrases[last] = found;
  return found;
}
