import { endOfLine } from '@/lib/scan/characters';
import { isAtLeast } from '@/lib/model/likelihood';
import type { Candidate } from '@/lib/scan/candidate';
import type { Context } from '@/lib/scan/context';
import type { NumberDetector } from '@/lib/scan/detector';
import type { Report } from '@/lib/scan/report';
import type { Shape } from './shapes';
import { codeAt, isCellSide } from '@/lib/scan/structure/signs';

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
  /** The first of them, until there is a second: most values stand alone, and nobody need look at those. */
  first: Candidate | undefined;
  /** Those that all values so far have passed. */
  detectors: readonly NumberDetector[];
  readonly values: Set<string>;
  /** Not reported yet. */
  waiting: Place[];
  /** Where the line of the last of them ends. */
  lineEnd: number;
};

/** What is known of one shape. */
type OfShape = {
  /** By how many of it stand before it in its line. */
  readonly runs: Run[];
  /** Where the line of the last one begins, and how many stand in it. */
  lineStart: number;
  inLine: number;
};

const passes = (detector: NumberDetector, value: Candidate): boolean => {
  const label = detector.labels?.[0];
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
  let lineStart = 0;
  let lineEnd = -1;

  const takeLine = (start: number): void => {
    if (start <= lineEnd) return;
    lineStart = text.lastIndexOf('\n', start - 1) + 1;
    lineEnd = endOfLine(text, start);
  };

  const ofShape = (shape: Shape): OfShape => {
    let found = byShape.get(shape);
    if (found === undefined) byShape.set(shape, (found = { runs: [], lineStart, inLine: 0 }));
    if (found.lineStart !== lineStart) found.inLine = 0;
    found.lineStart = lineStart;
    return found;
  };

  const show = (detector: NumberDetector, { start, end }: Place): void =>
    report(detector, { start, end, likelihood: 'LIKELY', reasons: ['repeated'] });

  const add = (run: Run, value: Candidate): void => {
    if (run.detectors.length === 0) return;
    run.detectors = run.detectors.filter((detector) => passes(detector, value));
    const [detector] = run.detectors;
    if (detector === undefined) return;
    if (run.values.size < fewest) run.values.add(value.value);
    run.waiting.push({ start: value.start, end: value.end });
    if (run.values.size < fewest) return;
    for (const place of run.waiting) show(detector, place);
    run.waiting = [];
  };

  return {
    mayTake: (start, end, { checked }) =>
      checked.length > 0 && isCellSide(codeAt(text, start - 1)) && isCellSide(codeAt(text, end)),
    take(value, shape) {
      takeLine(value.start);
      const those = ofShape(shape);
      const order = those.inLine++;
      const run = those.runs[order];
      const end = value.end <= lineEnd ? lineEnd : endOfLine(text, value.end);
      if (run?.lineEnd !== lineStart - 1) {
        const { checked: detectors } = shape;
        those.runs[order] = { first: value, detectors, values: new Set(), waiting: [], lineEnd: end };
        return;
      }
      run.lineEnd = end;
      if (run.first !== undefined) add(run, run.first);
      run.first = undefined;
      add(run, value);
    },
  };
}
