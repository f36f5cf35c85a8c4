import { otherNumbers } from './other-numbers';
import { hashOf, wordsBetween, type Word } from './words';

export type Phrase = {
  readonly text: string;
  readonly words: readonly string[];
  /** Detectors that have it as a label or a hint. */
  readonly labelOf: Set<string>;
  readonly hintOf: Set<string>;
};

export type Labelled = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly hints: readonly string[];
};

/** Phrases for other numbers belong to no detector. */
export const isOther = (phrase: Phrase): boolean => phrase.labelOf.size === 0 && phrase.hintOf.size === 0;

/** Longest gap between two words of a phrase, code units: `Soc. (Sec`. */
const longestGap = 3;

/** A phrase is also found written as one word: `socialsecuritynumber`. */
const spellings = (text: string): string[] =>
  text.includes(' ') && text.length > 5 ? [text, text.replaceAll(' ', '')] : [text];

/** A phrase in the folded text; offsets are UTF-16 code units. */
type FoundPhrase = { readonly phrase: Phrase; readonly start: number; readonly end: number };

/** The phrases that stand wholly between two offsets, from left to right. Of those with the same end only the longest. */
export type PhraseFinder = (from: number, to: number) => FoundPhrase[];

/**
 * Texts are read in blocks of this many code units, each at most once and only when a value in reach asks, so that the
 * words around many numbers cost no more than reading the text.
 */
const blockLength = 512;
/** No phrase with its gaps, and no word of one, is longer. */
const longestPhrase = 64;

/** Phrases by the hashes of their words, last word first: one walk per word of the text serves every detector. */
type Node = { phrase: Phrase | undefined; readonly previous: Map<number, Node> };

const newNode = (): Node => ({ phrase: undefined, previous: new Map() });

function phraseOf(root: Node, text: string): Phrase {
  const words = text.split(' ');
  let node = root;
  for (const word of words.toReversed()) {
    const hash = hashOf(word);
    const next = node.previous.get(hash) ?? newNode();
    node.previous.set(hash, next);
    node = next;
  }
  node.phrase ??= { text, words, labelOf: new Set(), hintOf: new Set() };
  return node.phrase;
}

/** The longest phrase whose last word is `words[last]`. */
function longestEndingAt(root: Node, text: string, words: readonly Word[], last: number): Phrase | undefined {
  let best: Phrase | undefined;
  let node = root;
  for (let at = last; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    const next = node.previous.get(word.hash);
    if (next === undefined || (at < last && (words[at + 1]?.start ?? 0) - word.end > longestGap)) break;
    best = next.phrase ?? best;
    node = next;
  }
  return best !== undefined && isWritten(best, text, words, last) ? best : undefined;
}

/** Equal hashes are no proof. */
const isWritten = (phrase: Phrase, text: string, words: readonly Word[], last: number): boolean =>
  phrase.words.every((expected, index) => {
    const word = words[last - phrase.words.length + 1 + index];
    return (
      word !== undefined && text.slice(word.start, word.end).toLowerCase().replace('№', '#') === expected
    );
  });

/** Reads the phrases of all detectors once; the finder it returns is made for one text. */
export function createPhraseIndex(detectors: readonly Labelled[]): (text: string) => PhraseFinder {
  const root = newNode();
  for (const { id, labels, hints } of detectors) {
    for (const spelling of labels.flatMap(spellings)) phraseOf(root, spelling).labelOf.add(id);
    for (const spelling of hints.flatMap(spellings)) phraseOf(root, spelling).hintOf.add(id);
  }
  for (const spelling of otherNumbers.flatMap(spellings)) phraseOf(root, spelling);

  const readBlock = (text: string, block: number): FoundPhrase[] => {
    const from = block * blockLength;
    const words = wordsBetween(
      text,
      Math.max(0, from - longestPhrase),
      Math.min(text.length, from + blockLength + longestPhrase),
    );
    const found: FoundPhrase[] = [];
    for (const [last, word] of words.entries()) {
      // Those that begin before it or after it belong to its neighbours.
      if (word.start < from || word.start >= from + blockLength) continue;
      const phrase = longestEndingAt(root, text, words, last);
      if (phrase === undefined) continue;
      found.push({
        phrase,
        start: words[last - phrase.words.length + 1]?.start ?? word.start,
        end: word.end,
      });
    }
    return found;
  };

  return (text) => {
    const blocks = new Map<number, FoundPhrase[]>();
    const blockAt = (block: number): FoundPhrase[] => {
      const known = blocks.get(block);
      if (known !== undefined) return known;
      const read = readBlock(text, block);
      blocks.set(block, read);
      return read;
    };
    return (from, to) => {
      const found: FoundPhrase[] = [];
      for (let block = Math.floor(from / blockLength); block * blockLength < to; block++) {
        for (const phrase of blockAt(block)) if (phrase.start >= from && phrase.end <= to) found.push(phrase);
      }
      return found;
    };
  };
}
