import { phraseEndingAt } from './found-phrases';
import { type Bits, haveCommon, type PhraseIndex } from './phrases';
import type { Tokens } from './tokens';

/**
 * What the text has named so far, near or far: a gate before the search for headings, because most texts with many numbers
 * never name the kind of number that a detector looks for.
 */
export type SaidNames = {
  /** Takes the words that have been read since the last call. */
  update(): void;
  /** Whether a name or a heading of one of these detectors has been said. */
  has(detectors: Bits): boolean;
  /** Whether a name for other numbers has been said. */
  hasOther(): boolean;
};

export function createSaidNames(text: string, tokens: Tokens, index: PhraseIndex): SaidNames {
  const said = index.bitsOf([]);
  let isOtherSaid = false;
  let takenTo = -1;
  return {
    update() {
      const { wordEnds } = tokens;
      for (let word = wordEnds.countBelow(takenTo + 1); word < wordEnds.length; word++) {
        const found = phraseEndingAt(text, tokens, word, index);
        if (found === null) continue;
        const { namingBits, isOther } = found.phrase;
        isOtherSaid ||= isOther;
        for (let at = 0; at < said.length; at++) said[at] = (said[at] as number) | (namingBits[at] as number);
      }
      takenTo = wordEnds.length === 0 ? takenTo : wordEnds.get(wordEnds.length - 1);
    },
    has: (detectors) => haveCommon(said, detectors),
    hasOther: () => isOtherSaid,
  };
}
