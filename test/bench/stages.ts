import type { Engine } from './bundle';
import { bareLoop } from './loop';
import { compare } from './measure';
import type { SpeedRow } from './speed';
import type { Text } from './texts';

/** Where the time of a scan goes, in bare loops over the same text. */
export type StageRow = {
  readonly text: string;
  /** Folding what is written otherwise. */
  readonly fold: number;
  /** Finding the words, numbers and signs that anybody waits for. */
  readonly read: number;
  /** All the rest: showing them to those who wait, who look at what stands around them. */
  readonly look: number;
};

const rounds = 9;
const warmUps = 3;

/** @param speeds of the whole scan, of the same texts */
export function measureStages(
  { createNormaliser, createGates, createTokenReader, Tokens, blockLength, detectors }: Engine,
  texts: readonly Text[],
  speeds: readonly SpeedRow[],
): readonly StageRow[] {
  const gates = createGates(detectors);
  const read = createTokenReader(gates.tokens, gates.names);
  const tokens = new Tokens();

  const fold = (text: string): string => {
    const normaliser = createNormaliser(text);
    normaliser.advance(Infinity);
    return normaliser.view().text;
  };
  const readAll = (text: string): void => {
    tokens.clear();
    for (let at = 0; at < text.length; at += blockLength) {
      const end = Math.min(text.length, at + blockLength);
      tokens.take(text, at, end);
      read(tokens, true);
      tokens.forget(end, end);
    }
  };

  return texts.map(({ name, text }, index) => {
    const folded = fold(text);
    const loops = (work: () => unknown): number => {
      for (let time = 0; time < warmUps; time++) work();
      return compare(work, () => bareLoop(text), rounds).ratio;
    };
    const row = { fold: loops(() => fold(text)), read: loops(() => readAll(folded)) };
    return { text: name, ...row, look: (speeds[index]?.ratio ?? NaN) - row.fold - row.read };
  });
}
