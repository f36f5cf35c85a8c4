import type { PhraseIndex } from '@/lib/scan/phrases/phrases';
import { createWordReader, type WordReader } from './read-words';
import { letterBeyond, lower, numberSign, spaceless } from './token-kinds';
import type { Tokens } from './tokens';

/**
 * Sees to it that `tokens.names` holds the words from `from` to `to` (offsets in the text), as far as the text has been
 * taken. Words name nothing in a text without a number, where they are read only when somebody asks.
 */
export type ReadNames = (tokens: Tokens, from: number, to: number) => void;

export function createNameReader(indexOf: () => PhraseIndex): ReadNames {
  let reader: WordReader | undefined;
  const createReader = (index: PhraseIndex): WordReader =>
    createWordReader({
      quick: index.quick,
      knows: (key) => index.numbers.get(key) !== 0,
      take: ({ names }, start, end, key) => names.push(index, start, end, key),
      initialsOf: ({ names }) => names.initials,
    });

  /** The first of the cuts at `index` in `codes` or behind it. */
  const cutAt = ({ cuts, cutCount }: Tokens, index: number): number => {
    let low = 0;
    let high = cutCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle] as number) >> 3 < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return (tokens, from, to) => {
    if (tokens.namesTo >= to) return;
    const { base, cuts, cutCount } = tokens;
    let start = tokens.namesTo;
    // What stands first may be the rest of a word.
    if (start < from) start = base === 0 ? from : Math.max(from, base + 1);
    reader ??= createReader(indexOf());
    if (!tokens.isAscii) indexOf().openBeyondAscii();
    let cut = cutAt(tokens, start - base);
    for (; cut < cutCount; cut++) {
      const piece = cuts[cut] as number;
      const at = piece >> 3;
      if (base + at >= to) break;
      const kind = piece & 7;
      if (kind < lower) continue;
      const end = (cuts[cut + 1] as number) >> 3;
      if (kind <= letterBeyond) reader.readLetters(tokens, kind, at, end);
      else if (kind === numberSign) reader.readNumberSigns(tokens, at, end);
      else if (kind === spaceless) reader.readSpaceless(tokens, at, end);
    }
    tokens.namesTo = base + ((cuts[cut] as number) >> 3);
  };
}
