import type { Finding } from '@/lib/model/finding';
import { isLetter } from './characters';
import { createSurroundings, type Surroundings } from './context';
import type { CodeDetector, Detector, NumberDetector } from './detector';
import { detectors } from './detectors/index';
import { forEachRun, type Run } from './digits';
import { normalise } from './normalise';
import { candidate, isInRow, joinsOneNumber, type NumberCandidate } from './numbers';
import { withoutOverlaps } from './overlap';
import { createShapeTree } from './shapes';

/** A scanner of these detectors. What it returns never throws, whatever the text, and is linear in the text's length. */
function createScanner(all: readonly Detector[]): (text: string) => readonly Finding[] {
  const codeDetectors = all.filter((detector): detector is CodeDetector => detector.kind === 'code');
  const shapes = createShapeTree(
    all.filter((detector): detector is NumberDetector => detector.kind === 'number'),
  );
  const surroundingsFor = createSurroundings(all);

  return (given) => {
    const view = normalise(given);
    const { text } = view;
    const surroundingsOf = surroundingsFor(text);
    const findings: Finding[] = [];

    const report = (
      { id, category }: Detector,
      claim: Pick<Finding, 'start' | 'end' | 'likelihood'>,
    ): void => {
      const { start, end } = view.original(claim.start, claim.end);
      findings.push({ detector: id, category, start, end, likelihood: claim.likelihood });
    };

    const judge = (number: NumberCandidate, interested: readonly NumberDetector[]): void => {
      const { start, end } = number;
      let known: Surroundings | undefined;
      const surroundings = (): Surroundings => (known ??= surroundingsOf(start, end, interested));
      for (const detector of interested) {
        const likelihood = detector.judge(number, () => surroundings().of(detector.id));
        if (likelihood === undefined) continue;
        // A letter touching the number makes it part of a word or a code, unless the word is the label.
        if (number.before === 'letter' && !surroundings().isGluedBefore) return;
        if (number.after === 'letter' && !surroundings().isGluedAfter) return;
        report(detector, { start, end, likelihood });
      }
    };

    const readCodes = (at: number): void => {
      for (const detector of codeDetectors) {
        const claim = detector.read(text, at, (start, end) =>
          surroundingsOf(start, end, [detector]).of(detector.id),
        );
        if (claim !== undefined) report(detector, claim);
      }
    };

    const readNumbers = (run: Run, first: number): void => {
      let shape = shapes;
      for (let last = first; last < run.starts.length; last++) {
        const next = shape.next[(run.ends[last] ?? 0) - (run.starts[last] ?? 0)];
        if (next === undefined) return;
        shape = next;
        const interested = isInRow(run, first, last) ? shape.inRows : shape.detectors;
        if (interested.length === 0) continue;
        const number = candidate(text, run, first, last, shape.shape);
        if (number !== undefined) judge(number, interested);
      }
    };

    forEachRun(text, (run) => {
      for (let group = 0; group < run.starts.length; group++) {
        const start = run.starts[group] ?? 0;
        if (isLetter(text.charCodeAt(start - 1))) readCodes(start);
        if (!joinsOneNumber(run.gaps[group] ?? '')) readNumbers(run, group);
      }
    });
    return withoutOverlaps(findings);
  };
}

/**
 * Everything the detectors see in a text, sorted by start, without overlaps. Offsets are UTF-16 code units in the text
 * as given: `text.slice(start, end)` is the value with all zero-width characters inside it.
 */
export const scan: (text: string) => readonly Finding[] = createScanner(detectors);
