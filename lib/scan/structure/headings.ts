import { type Context, nowhere, type Surroundings } from '@/lib/scan/context';
import type { LabelDetector, NumberDetector } from '@/lib/scan/detector';
import { type FoundPhrase, phraseEndingAt } from '@/lib/scan/phrases/found-phrases';
import type { Gates } from '@/lib/scan/gates';
import type { ReadTokens } from '@/lib/scan/tokens/read-tokens';
import { Tokens } from '@/lib/scan/tokens/tokens';

/** A table has a few headings; more than this many are forgotten together. */
const remembered = 64;

/** What the heading of a column says of the values below it. */
export type Headings = {
  /** `undefined` when it holds no known phrase. */
  of(heading: string): Surroundings | undefined;
  /** Those who wait for a trigger in it. */
  triggeredBy(heading: string): readonly LabelDetector[];
};

type Understood = {
  readonly around: Surroundings | undefined;
  readonly triggered: readonly LabelDetector[];
};

export function createHeadings(read: ReadTokens, { names: indexOf, tokens: { triggers } }: Gates): Headings {
  const tokens = new Tokens();
  const known = new Map<string, Understood>();

  /** Without those that are part of another: `social` of `social insurance`. */
  const longestPhrases = (heading: string): FoundPhrase[] => {
    const found: FoundPhrase[] = [];
    for (let word = tokens.names.length - 1; word >= 0; word--) {
      const phrase = phraseEndingAt(heading, tokens.names, word, indexOf());
      const later = found.at(-1);
      if (phrase !== null && (later === undefined || phrase.start < later.start)) found.push(phrase);
    }
    return found;
  };

  const triggeredBy = (heading: string): LabelDetector[] => {
    const found = new Set<LabelDetector>();
    const { starts, ends, numbers } = tokens.triggers;
    for (let word = 0; word < starts.length; word++)
      triggers.forEachAt(heading, numbers.get(word), starts.get(word), ends.get(word), (waiting) => {
        for (const { detector } of waiting) if (detector !== undefined) found.add(detector);
      });
    return [...found];
  };

  const surroundingsIn = (phrases: readonly FoundPhrase[]): Surroundings | undefined => {
    const labels = new Map<string, string>();
    const hints = new Set<string>();
    let isOther = false;
    for (const { phrase } of phrases) {
      for (const id of [...phrase.labelOf, ...phrase.headerOf]) labels.set(id, phrase.text);
      for (const id of phrase.hintOf) hints.add(id);
      if (phrase.isOther && phrase.labelOf.length + phrase.headerOf.length === 0) isOther = true;
    }
    if (labels.size === 0 && !isOther) return undefined;
    const contexts = new Map<string, Context>();
    const named = new Map<readonly NumberDetector[], readonly NumberDetector[]>();
    const makeContext = (id: string): Context => ({
      label: labels.get(id),
      distance: 0,
      isHeader: labels.has(id),
      isMentioned: labels.has(id),
      isHinted: hints.has(id),
      isOther: isOther && !labels.has(id),
      isNamedOtherwise: labels.size > 0 && !labels.has(id),
    });
    // A column has one heading and many values.
    const contextOf = (id: string): Context => {
      let context = contexts.get(id);
      if (context === undefined) contexts.set(id, (context = makeContext(id)));
      return context;
    };
    // Typed for a sign of a cheque, or a unit: in a column nobody writes a label onto the value.
    return {
      ...nowhere,
      isGluedBefore: true,
      isGluedAfter: true,
      of: contextOf,
      named(detectors) {
        let those = named.get(detectors);
        if (those === undefined) named.set(detectors, (those = detectors.filter(({ id }) => labels.has(id))));
        return those;
      },
    };
  };

  const understand = (heading: string): Understood => {
    tokens.clear();
    tokens.take(heading, 0, heading.length);
    read(tokens, true);
    return { around: surroundingsIn(longestPhrases(heading)), triggered: triggeredBy(heading) };
  };

  const understood = (heading: string): Understood => {
    let found = known.get(heading);
    if (found !== undefined) return found;
    if (known.size === remembered) known.clear();
    found = understand(heading);
    known.set(heading, found);
    return found;
  };

  return {
    of: (heading) => understood(heading).around,
    triggeredBy: (heading) => understood(heading).triggered,
  };
}
