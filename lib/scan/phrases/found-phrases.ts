import type { Found } from './phrase-endings';
import type { PhraseWords } from './phrase-words';
import type { Phrase, PhraseIndex } from './phrases';

/** A phrase in the folded text. */
export type FoundPhrase = Found<Phrase>;

/** The longest phrase that ends with word `last`, null for none. Looked up once. */
export function phraseEndingAt(
  text: string,
  words: PhraseWords,
  last: number,
  index: PhraseIndex,
): FoundPhrase | null {
  const known = words.phrases[last];
  if (known !== undefined) return known;
  const { starts, ends, numbers } = words;
  const found = index.longestAt(text, numbers.get(last), starts.get(last), ends.get(last));
  words.phrases[last] = found;
  return found;
}
