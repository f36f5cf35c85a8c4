import { createPhraseEndings } from './phrase-endings';
import type { PhraseList } from './phrase-lists';
import type { Bits, Labelled, PhraseIndex } from './phrases';

type Use = 'labelOf' | 'headerOf' | 'hintOf' | 'other';

/** One list of phrases of one detector. */
type Entry = PhraseList & { readonly id: string; readonly use: Use };

const entriesOf = (detectors: readonly Labelled[], others: readonly string[]): readonly Entry[] => {
  const entries: Entry[] = [{ id: '', use: 'other', isName: true, texts: others }];
  // Companions have the lists of their detector.
  const known = new Set<readonly string[]>();
  const add = (id: string, use: Use, texts: readonly string[]): void => {
    if (texts.length === 0 || known.has(texts)) return;
    known.add(texts);
    entries.push({ id, use, isName: use !== 'hintOf', texts });
  };
  for (const { id, labels = [], headers = [], hints = [] } of detectors) {
    add(id, 'labelOf', labels);
    add(id, 'hintOf', hints);
    add(id, 'headerOf', headers);
  }
  return entries;
};

/**
 * The phrases of all detectors that say what a number is.
 *
 * @param others phrases that say of a number that it is no detector's
 */
export function createPhraseIndex(
  detectors: readonly Labelled[],
  others: readonly string[] = [],
): PhraseIndex {
  const bitsOf = createBits(detectors);
  const endings = createPhraseEndings(entriesOf(detectors, others), (text, entries) => {
    const idsOf = (wanted: Use): readonly string[] => [
      ...new Set(entries.filter(({ use }) => use === wanted).map(({ id }) => id)),
    ];
    const labelOf = idsOf('labelOf');
    const headerOf = idsOf('headerOf');
    return {
      ...{ text, words: text.split(' ').length, labelOf, headerOf, hintOf: idsOf('hintOf') },
      isOther: entries.some(({ use }) => use === 'other'),
      labelBits: bitsOf(labelOf),
      namingBits: bitsOf([...labelOf, ...headerOf]),
      labelled: new Map(),
    };
  });
  return { ...endings, bitsOf };
}

/** Numbers the detectors; those without an entry are left out of every set. */
export function createBits(detectors: readonly Labelled[]): (ids: readonly string[]) => Bits {
  const numbers = new Map<string, number>();
  for (const { id } of detectors) if (!numbers.has(id)) numbers.set(id, numbers.size);
  return (ids) => {
    const bits = new Int32Array((numbers.size >> 5) + 1);
    for (const id of ids) {
      const number = numbers.get(id);
      if (number !== undefined) bits[number >> 5] = (bits[number >> 5] as number) | (1 << (number & 31));
    }
    return bits;
  };
}
