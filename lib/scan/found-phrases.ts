import { goesOn, isPhrase, longestGap, type Phrase, type PhraseIndex } from './phrases';
import type { PhraseWords } from './phrase-words';
import { joinHashes, lowerCase } from './words';

/** A phrase in the folded text; offsets are UTF-16 code units. */
export type FoundPhrase = { readonly phrase: Phrase; readonly start: number; readonly end: number };

function equals(text: string, start: number, end: number, word: string): boolean {
  // Initials are written with signs between them; their hash has to do.
  if (end - start !== word.length) return text.charCodeAt(start + 1) < 65;
  for (let at = 0; at < word.length; at++) {
    if (lowerCase(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** Equal hashes are no proof. */
function isWritten(text: string, found: PhraseWords, last: number, phrase: Phrase): boolean {
  const { words } = phrase;
  let at = last;
  for (let word = words.length - 1; word >= 0; word--, at--) {
    if (!equals(text, found.starts.get(at), found.ends.get(at), words[word] ?? '')) return false;
  }
  return true;
}

/** Shows every phrase that ends with word `last`, the shorter first. */
export function forEachPhraseEndingAt(
  text: string,
  words: PhraseWords,
  last: number,
  index: PhraseIndex,
  visit: (phrase: Phrase, start: number, end: number) => void,
): void {
  const { starts, ends, hashes, flags } = words;
  const end = ends.get(last);
  const show = (key: number, first: number): void => {
    for (const phrase of index.phrasesAt(key))
      if (phrase.words.length === last - first + 1 && isWritten(text, words, last, phrase))
        visit(phrase, starts.get(first), end);
  };
  let key = hashes.get(last);
  if ((flags.get(last) & isPhrase) !== 0) show(key, last);
  for (let first = last; first > 0 && (flags.get(first) & goesOn) !== 0;) {
    const gap = starts.get(first) - ends.get(first - 1);
    if (gap < 0 || gap > longestGap) return;
    first--;
    key = joinHashes(key, hashes.get(first));
    show(key, first);
  }
}

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
  forEachPhraseEndingAt(text, words, last, index, (phrase, start, end) => {
    found = { phrase, start, end };
  });
  words.phrases[last] = found;
  return found;
}
