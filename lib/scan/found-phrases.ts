import { longestGap, type Phrase, type PhraseIndex } from './phrases';
import type { Tokens } from './tokens';
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
function isWritten(text: string, tokens: Tokens, last: number, phrase: Phrase): boolean {
  const { words } = phrase;
  let at = last;
  for (let word = words.length - 1; word >= 0; word--, at--) {
    if (!equals(text, tokens.wordStarts.get(at), tokens.wordEnds.get(at), words[word] ?? '')) return false;
  }
  return true;
}

/** Shows every phrase that ends with word `last` of the tokens, the shorter first. */
export function forEachPhraseEndingAt(
  text: string,
  tokens: Tokens,
  last: number,
  index: PhraseIndex,
  visit: (phrase: Phrase, start: number, end: number) => void,
): void {
  const { wordStarts, wordEnds, wordHashes } = tokens;
  let key = wordHashes.get(last);
  const phrases = index.endingWith(key);
  const end = wordEnds.get(last);
  for (let at = last, count = 1; ; count++) {
    for (let probe = key, phrase = phrases.get(probe); phrase !== undefined; phrase = phrases.get(++probe)) {
      if (phrase.words.length === count && isWritten(text, tokens, last, phrase))
        visit(phrase, wordStarts.get(at), end);
    }
    if (at === 0 || count === index.mostWords) return;
    const gap = wordStarts.get(at) - wordEnds.get(at - 1);
    if (gap < 0 || gap > longestGap) return;
    at--;
    key = joinHashes(key, wordHashes.get(at));
  }
}

/** The longest phrase that ends with word `last` of the tokens, null for none. Looked up once. */
export function phraseEndingAt(
  text: string,
  tokens: Tokens,
  last: number,
  index: PhraseIndex,
): FoundPhrase | null {
  const known = tokens.wordPhrases[last];
  if (known !== undefined) return known;
  let found: FoundPhrase | null = null;
  forEachPhraseEndingAt(text, tokens, last, index, (phrase, start, end) => {
    found = { phrase, start, end };
  });
  tokens.wordPhrases[last] = found;
  return found;
}
