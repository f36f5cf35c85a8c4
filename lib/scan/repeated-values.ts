import { isAtLeast } from '@/lib/model/likelihood';
import type { Candidate } from './candidate';
import type { Context } from './context';
import type { NumberDetector } from './detector';
import type { Report } from './judge-numbers';
import type { Shape } from './shapes';
import { codeAt, isCellSide } from './structure/signs';

/** So many different values below each other, all with a right check digit: by chance once in 10^20. */
const fewest = 20;

/** What a detector is told about each of them: that it is what it looks for, as far as a heading can say. */
const asHeaded = (label: string): Context => ({
  ...{ label, distance: 0, isHeader: true, isMentioned: true },
  ...{ isHinted: false, isOther: false, isNamedOtherwise: false },
});

type Place = { readonly start: number; readonly end: number };

/** Values of one shape, one in each line. */
type Run = {
  /** Those that all values so far have passed. */
  detectors: readonly NumberDetector[];
  readonly values: Set<string>;
  /** Not reported yet. */
  waiting: Place[];
  end: number;
};

const hasCheckDigit = ({ reasons }: NumberDetector): boolean => reasons.includes('check-digit');

const passes = (detector: NumberDetector, value: Candidate): boolean => {
  const label = detector.labels[0];
  if (label === undefined) return false;
  const likelihood = detector.judge(value, () => asHeaded(label));
  return likelihood !== undefined && isAtLeast(likelihood, 'LIKELY');
};

/** Values that nothing names, but that stand below each other in a column or a list of nothing else. */
export type RepeatedValues = {
  /** Whether it stands alone in its cell or its line. */
  isAlone(start: number, end: number): boolean;
  /** Takes such a value, from left to right. */
  take(value: Candidate, shape: Shape): void;
};

export function createRepeatedValues(text: string, report: Report): RepeatedValues {
  // By the shape and how many of it stand before it in its line.
  const runs = new Map<string, Run>();
  let lineEnd = -1;
  const inLine = new Map<string, number>();

  const orderInLine = (start: number, picture: string): number => {
    if (start > lineEnd) {
      const next = text.indexOf('\n', start);
      lineEnd = next < 0 ? text.length : next;
      inLine.clear();
    }
    const order = inLine.get(picture) ?? 0;
    inLine.set(picture, order + 1);
    return order;
  };

  /** Whether exactly one line break stands between. */
  const isNextLine = (from: number, to: number): boolean => {
    const first = text.indexOf('\n', from);
    return first >= 0 && first < to && text.lastIndexOf('\n', to - 1) === first;
  };

  const show = (detector: NumberDetector, { start, end }: Place): void =>
    report(detector, { start, end, likelihood: 'LIKELY', reasons: ['repeated'] });

  return {
    isAlone: (start, end) => isCellSide(codeAt(text, start - 1)) && isCellSide(codeAt(text, end)),
    take(value, { picture, all }) {
      const { start, end } = value;
      const key = `${picture} ${orderInLine(start, picture)}`;
      let run = runs.get(key);
      if (run === undefined || !isNextLine(run.end, start)) {
        run = { detectors: all.filter(hasCheckDigit), values: new Set(), waiting: [], end };
        runs.set(key, run);
      }
      run.end = end;
      if (run.detectors.length === 0) return;
      run.detectors = run.detectors.filter((detector) => passes(detector, value));
      const [detector] = run.detectors;
      if (detector === undefined) return;
      if (run.values.size < fewest) run.values.add(value.value);
      run.waiting.push({ start, end });
      if (run.values.size < fewest) return;
      for (const place of run.waiting) show(detector, place);
      run.waiting = [];
    },
  };
}
