import { endOfLine } from '@/lib/scan/characters';
import { phraseEndingAt } from '@/lib/scan/phrases/found-phrases';
import { isInsideCode } from './inside-code';
import { once } from '@/lib/scan/once';
import { type Bits, haveCommon, type PhraseIndex } from '@/lib/scan/phrases/phrases';
import { createBlocks, createPlaces, type PossibleHeadings } from '@/lib/scan/structure/blocks';
import {
  aboveRule,
  createWordsBehind,
  inColumns,
  inLine,
  inList,
  inTuple,
  mayHead,
} from '@/lib/scan/structure/heading-edges';
import { isRuleLine } from '@/lib/scan/structure/rules';
import { createRowFinder, createTupleFinder } from '@/lib/scan/structure/rows-behind';
import type { Tokens } from '@/lib/scan/tokens/tokens';

/**
 * What the text has named so far, near or far: a gate before the looks around a number, because most texts with many numbers
 * never name the kind of number that a detector looks for.
 */
export type SaidNames = {
  /** Takes the words that have been read since the last call. */
  update(): void;
  /** Whether nothing at all has been said, and nothing that may head a table. */
  isSilent(): boolean;
  /** Whether a label of one of these detectors has been said. */
  has(detectors: Bits): boolean;
  /** Whether a label or a heading of one of these detectors stands where a heading may stand. */
  mayHead(detectors: Bits): boolean;
  /** The same for names of other numbers. */
  mayOthersHead(): boolean;
  /** All these places. */
  readonly places: PossibleHeadings;
};

function unite(all: Bits, more: Bits): void {
  for (let at = 0; at < all.length; at++) all[at] = (all[at] as number) | (more[at] as number);
}

export function createSaidNames(text: string, tokens: Tokens, index: PhraseIndex): SaidNames {
  const said = index.bitsOf([]);
  const heads = index.bitsOf([]);
  const blocks = createBlocks(text);
  const listed = createPlaces();
  const tuplesBehind = once(() => createTupleFinder(text));
  const rowsBehind = once(() => createRowFinder(text));
  const wordsBehind = createWordsBehind(text);
  let seen = 0;
  let isAnySaid = false;
  let doOthersHead = false;
  let takenTo = -1;

  let lineEnd = -1;
  let isRuled = false;
  const isAboveRule = (at: number): boolean => {
    if (at <= lineEnd) return isRuled;
    lineEnd = endOfLine(text, at);
    return (isRuled = isRuleLine(text, lineEnd + 1));
  };

  /** The kinds of tables in which the words may be a heading. */
  const kindsOf = (start: number, end: number): number => {
    const found = mayHead(text, start, end, wordsBehind);
    if (found === aboveRule) return isAboveRule(end) ? found : 0;
    let kinds = found & ~(inColumns | inTuple);
    if ((found & inTuple) !== 0 && tuplesBehind()(end) > 0) kinds |= inTuple;
    if ((found & inColumns) !== 0 && rowsBehind()(end) > 0) kinds |= inList;
    return kinds;
  };

  return {
    update() {
      const { names } = tokens;
      const { ends: wordEnds } = names;
      for (let word = wordEnds.countBelow(takenTo + 1); word < wordEnds.length; word++) {
        if (!index.isName(names.numbers.get(word))) continue;
        const found = phraseEndingAt(text, names, word, index);
        if (found === null) continue;
        const { start, end, phrase } = found;
        const { labelOf, headerOf, labelBits, namingBits, isOther } = phrase;
        if (!isOther && labelOf.length + headerOf.length === 0) continue;
        if (isInsideCode(text, start, end)) continue;
        if (labelOf.length > 0) {
          unite(said, labelBits);
          isAnySaid = true;
        }
        const place = kindsOf(start, end);
        if (place === 0) continue;
        unite(heads, namingBits);
        doOthersHead ||= isOther;
        seen |= place;
        if ((place & (inLine | aboveRule)) !== 0) blocks.add(start);
        if ((place & (inList | inTuple)) !== 0) listed.add(start);
      }
      takenTo = wordEnds.length === 0 ? takenTo : wordEnds.get(wordEnds.length - 1);
    },
    isSilent: () => !isAnySaid && seen === 0,
    has: (detectors) => isAnySaid && haveCommon(said, detectors),
    mayHead: (detectors) => seen !== 0 && haveCommon(heads, detectors),
    mayOthersHead: () => doOthersHead,
    places: { ...blocks, nextListed: listed.next, kinds: () => seen },
  };
}
