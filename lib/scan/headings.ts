import { type Context, nowhere, type Surroundings } from './context';
import { type FoundPhrase, phraseEndingAt } from './found-phrases';
import type { PhraseIndex } from './phrases';
import type { ReadTokens } from './read-tokens';
import { Tokens } from './tokens';

/** A table has a few headings; more than this many are forgotten together. */
const remembered = 64;

/** What the heading of a column says of the values below it; `undefined` when it holds no known phrase. */
export type Headings = (heading: string) => Surroundings | undefined;

export function createHeadings(read: ReadTokens, index: PhraseIndex): Headings {
  const tokens = new Tokens();
  const known = new Map<string, Surroundings | undefined>();

  /** Without those that are part of another: `social` of `social insurance`. */
  const longestPhrases = (heading: string): FoundPhrase[] => {
    const found: FoundPhrase[] = [];
    for (let word = tokens.wordEnds.length - 1; word >= 0; word--) {
      const phrase = phraseEndingAt(heading, tokens, word, index);
      const later = found.at(-1);
      if (phrase !== null && (later === undefined || phrase.start < later.start)) found.push(phrase);
    }
    return found;
  };

  const understand = (heading: string): Surroundings | undefined => {
    tokens.clear();
    tokens.take(heading, 0, heading.length);
    read(tokens, 0, heading.length);
    const labels = new Map<string, string>();
    const hints = new Set<string>();
    let isOther = false;
    for (const { phrase } of longestPhrases(heading)) {
      for (const id of [...phrase.labelOf, ...phrase.headerOf]) labels.set(id, phrase.text);
      for (const id of phrase.hintOf) hints.add(id);
      if (phrase.isOther && phrase.labelOf.length + phrase.headerOf.length === 0) isOther = true;
    }
    if (labels.size === 0 && !isOther) return undefined;
    const contextOf = (id: string): Context => ({
      label: labels.get(id),
      distance: 0,
      isHeader: labels.has(id),
      isMentioned: labels.has(id),
      isHinted: hints.has(id),
      isOther: isOther && !labels.has(id),
    });
    // Typed for a sign of a cheque, or a unit: in a column nobody writes a label onto the value.
    return {
      ...nowhere,
      isGluedBefore: true,
      isGluedAfter: true,
      of: contextOf,
      names: (id) => labels.has(id),
    };
  };

  return (heading) => {
    if (known.has(heading)) return known.get(heading);
    if (known.size === remembered) known.clear();
    const understood = understand(heading);
    known.set(heading, understood);
    return understood;
  };
}
