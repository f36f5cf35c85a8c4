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

/** What is known of one shape. */
type OfShape = {
  /** By how many of it stand before it in its line. */
  readonly runs: Run[];
  lineEnd: number;
  /** So many stand in that line. */
  inLine: number;
};

const passes = (detector: NumberDetector, value: Candidate): boolean => {
  const label = detector.labels[0];
  if (label === undefined) return false;
  const likelihood = detector.judge(value, () => asHeaded(label));
  return likelihood !== undefined && isAtLeast(likelihood, 'LIKELY');
};

/** Values that nothing names, but that stand below each other in a column or a list of nothing else. */
export type RepeatedValues = {
  /** Whether it stands alone in its cell or its line, and may be told by its check digit. */
  mayTake(start: number, end: number, shape: Shape): boolean;
  /** Takes such a value, from left to right. */
  take(value: Candidate, shape: Shape): void;
};

export function createRepeatedValues(text: string, report: Report): RepeatedValues {
  const byShape = new Map<Shape, OfShape>();

  const ofShape = (shape: Shape): OfShape => {
    let found = byShape.get(shape);
    if (found === undefined) byShape.set(shape, (found = { runs: [], lineEnd: -1, inLine: 0 }));
    return found;
  };

  const orderInLine = (those: OfShape, start: number): number => {
    if (start > those.lineEnd) {
      const next = text.indexOf('\n', start);
      those.lineEnd = next < 0 ? text.length : next;
      those.inLine = 0;
    }
    return those.inLine++;
  };

  /** Whether exactly one line break stands between. */
  const isNextLine = (from: number, to: number): boolean => {
    const first = text.indexOf('\n', from);
    return first >= 0 && first < to && text.lastIndexOf('\n', to - 1) === first;
  };

  const show = (detector: NumberDetector, { start, end }: Place): void =>
    report(detector, { start, end, likelihood: 'LIKELY', reasons: ['repeated'] });

  return {
    mayTake: (start, end, { checked }) =>
      checked.length > 0 && isCellSide(codeAt(text, start - 1)) && isCellSide(codeAt(text, end)),
    take(value, shape) {
      const { start, end } = value;
      const those = ofShape(shape);
      const order = orderInLine(those, start);
      let run = those.runs[order];
      if (run === undefined || !isNextLine(run.end, start))
        run = those.runs[order] = { detectors: shape.checked, values: new Set(), waiting: [], end };
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
