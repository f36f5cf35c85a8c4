import type { LabelDetector } from '@/lib/scan/detector';
import { createPhraseEndings, type PhraseEndings } from './phrase-endings';
import type { PhraseList } from './phrase-lists';

/** Phrases as in `LabelDetector.triggers`, and who waits for them; nobody for the words of numbers that are spelled out. */
export type Waiting = PhraseList & {
  readonly detector: LabelDetector | undefined;
  // As the detector has them: engines find them here as quickly as if all detectors were alike.
  readonly read: LabelDetector['read'];
  readonly digitWithin: number;
  readonly hasCell: boolean;
};

export const waitingFor = (texts: readonly string[], detector?: LabelDetector): Waiting => ({
  texts,
  detector,
  read: detector?.read ?? (() => undefined),
  digitWithin: detector?.digitWithin ?? Infinity,
  hasCell: detector?.cell !== undefined,
});

/** Phrases that open the way to all those who wait for them. */
export type Triggers = PhraseEndings<readonly Waiting[]> & {
  /** All who wait for a phrase with this number look only where a digit stands within so many code units; `Infinity` if not. */
  digitWithin(number: number): number;
};

const reachOf = ({ digitWithin, hasCell }: Waiting): number => (hasCell ? Infinity : digitWithin);

export function createTriggers(waiting: readonly Waiting[]): Triggers {
  const endings = createPhraseEndings(waiting, (_text, lists) => [...new Set(lists)]);
  /** By number; 0 before it is known. */
  let known = new Float64Array(0);

  const learn = (number: number): number => {
    if (number >= known.length) {
      const wider = new Float64Array(2 * number);
      wider.set(known);
      known = wider;
    }
    let most = 1;
    endings.forEachOf(number, (lists, reach) => {
      for (const list of lists) most = Math.max(most, reachOf(list) + reach);
    });
    return (known[number] = most);
  };

  return { ...endings, digitWithin: (number) => known[number] || learn(number) };
}
