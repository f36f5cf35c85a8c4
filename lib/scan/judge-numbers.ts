import type { Reason } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import type { Candidate } from './candidate';
import { isLinked, type Named, withLabel } from './chain';
import { type Context, type Surroundings, type SurroundingsOf } from './context';
import type { Claim, NumberDetector } from './detector';
import type { Headings } from './headings';
import { candidate as candidateOf, joinsOneNumber, outline } from './numbers';
import type { Segments } from './segments';
import { noGap, touching } from './segments';
import { isDigitLike, readLookAlikes } from './encodings/ocr';
import { createSaidNames } from './said-names';
import type { Gates } from './gates';
import type { Bits } from './phrases';
import type { Tokens } from './tokens';
import { nachaFields } from './structure/nacha';
import type { Structure } from './structure/structure';
import { root, type Shape, type ShapeTree, stepIndex } from './shapes';

/** `|`, `^`, `~`, `*`, `:` and the signs of a cheque. */
const isFieldSign = (code: number): boolean =>
  code === 124 || code === 94 || code === 126 || code === 42 || code === 58 || code >= 0x2440;

/** Longest number that was misread, separators included. Code units. */
const longestMisread = 32;

/** Digits that open a line of a payment file; more than one number has, fewer than one line. */
const shortestRecord = 10;

export type Report = (detector: Pick<NumberDetector, 'id' | 'category' | 'reasons'>, claim: Claim) => void;

/** Shows the numbers and codes of the segments to the detectors of their shapes. */
export type JudgeNumbers = (from: number, until: number) => void;

/** What all numbers of one text have in common. */
export type NumberReading = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly gates: Gates;
  readonly segments: Segments;
  readonly surroundingsOf: SurroundingsOf;
  readonly structure: Structure;
  readonly headings: Headings;
  readonly report: Report;
  /** Called with what stands in the place of a value that was written otherwise. */
  readonly decoded: (start: number, end: number, text: string) => void;
};

export function createNumberJudge(tree: ShapeTree, reading: NumberReading): JudgeNumbers {
  const { text, segments, surroundingsOf, structure, headings, report, decoded } = reading;
  const { steps, shapes } = tree;
  const said = createSaidNames(text, reading.tokens, reading.gates.index);
  let named: Named | undefined;

  /** Fields of messages, payment files and cheques are named by their place; all other headings are words of the text. */
  const mayBeHeaded = (start: number, bits: Bits, orOther: boolean): boolean =>
    said.has(bits) || (orOther && said.hasOther()) || isFieldSign(text.charCodeAt(start - 1));

  /** A heading speaks for its whole column; the words beside a value in a row are mostly other columns. */
  const around = (
    start: number,
    end: number,
    { picture: shape, all: interested, bits }: Shape,
  ): Surroundings => {
    const heading = mayBeHeaded(start, bits, true) ? structure.headingOf(start, end) : undefined;
    const headed = heading === undefined ? undefined : headings(heading);
    if (headed !== undefined) return headed;
    const beside = surroundingsOf(start, end, interested);
    if (named === undefined || !isLinked(text, named, start, shape)) return beside;
    return withLabel(beside, named.detector);
  };

  const judge = (first: number, last: number, node: Shape): void => {
    const start = segments.start(first);
    const end = segments.end(last);
    // Most numbers in the world: no shape of their own, and no word that could name them.
    if (node.formats.length === 0 && !isNamed(start, end, node)) return;
    const found = outline(text, segments, first, last);
    if (found === undefined || (found.isInRow && node.formats.length === 0)) return;
    judgeCandidate(candidateOf(text, segments, found, node.picture), found.isInRow, node);
  };

  const isNamed = (start: number, end: number, { picture, bits }: Shape): boolean =>
    surroundingsOf.isNamed(start, end, bits) ||
    isLinked(text, named, start, picture) ||
    (mayBeHeaded(start, bits, false) && structure.headingOf(start, end) !== undefined);

  const judgeCandidate = (value: Candidate, isInRow: boolean, node: Shape, given?: Surroundings): void => {
    const { start, end } = value;
    let known = given;
    const surroundings = (): Surroundings => (known ??= around(start, end, node));
    const ask = (detector: NumberDetector, reasons: readonly Reason[]): boolean => {
      let asked: Context | undefined;
      const likelihood = detector.judge(value, () => (asked ??= surroundings().of(detector.id)));
      if (likelihood === undefined) return true;
      // A letter touching the number makes it part of a word or a code, unless the word is the label.
      if (value.before === 'letter' && !surroundings().isGluedBefore) return false;
      if (value.after === 'letter' && !surroundings().isGluedAfter) return false;
      report(detector, { start, end, likelihood, reasons: [...reasons, ...reasonsOf(likelihood, asked)] });
      if (asked?.label !== undefined) named = { detector: detector.id, end, shape: node.picture };
      return true;
    };
    for (const detector of node.formats) if (!ask(detector, ['format'])) return;
    if (isInRow) return;
    for (const detector of node.shapes) {
      if (surroundings().names(detector.id) && !ask(detector, [])) return;
    }
  };

  /** Digits touch a single letter that looks like one. */
  const isMixed = (at: number): boolean => {
    if (at + 1 >= segments.length || segments.gap(at + 1) !== touching) return false;
    const letter = segments.kind(at) === 1 ? at : at + 1;
    return (
      segments.end(letter) - segments.start(letter) <= 2 &&
      isDigitLike(text.charCodeAt(segments.start(letter)))
    );
  };

  const anyNumber = tree.all;
  let misreadTo = 0;
  /** `SSN 2l9-45-67B9`, where a word beside it says what it was before it was misread. */
  const readMisread = (first: number): void => {
    const start = segments.start(first);
    let last = first;
    while (
      last + 1 < segments.length &&
      segments.gap(last + 1) !== noGap &&
      segments.end(last + 1) - start <= longestMisread
    )
      last++;
    misreadTo = segments.end(last);
    const read = readLookAlikes(text, start, misreadTo);
    if (read !== undefined && surroundingsOf.isNamed(start, misreadTo, anyNumber))
      decoded(start, misreadTo, read);
  };

  /** A line of a payment file begins with more digits than any number has. */
  const isRecord = (at: number): boolean => {
    const start = segments.start(at);
    return segments.end(at) - start >= shortestRecord && (start === 0 || text.charCodeAt(start - 1) === 10);
  };

  /** Its fields stand at fixed places, with nothing between them. */
  const judgeRecord = (lineStart: number): void => {
    for (const { start, end, heading } of nachaFields(text, lineStart)) {
      const value = text.slice(start, end);
      const node = shapes[steps[stepIndex(root, 0, value.length, false)] as number];
      const around = headings(heading);
      if (node === undefined || around === undefined) continue;
      const touch = {
        before: 'nothing',
        after: 'nothing',
        gap: '',
        neighbour: 0,
        isPreceded: false,
      } as const;
      judgeCandidate({ start, end, value, shape: node.picture, ...touch }, false, node, around);
    }
  };

  /** Whether the group goes on a number written digit by digit, which is looked at from its first digit on. */
  const isSingleAfterSingle = (at: number): boolean =>
    segments.end(at) - segments.start(at) === 1 &&
    segments.end(at - 1) - segments.start(at - 1) === 1 &&
    segments.kind(at - 1) === 0 &&
    (at + 1 === segments.length || segments.gap(at + 1) !== touching);

  return (from, until) => {
    said.update();
    for (let first = 0; first < segments.length; first++) {
      const start = segments.start(first);
      if (start < from) continue;
      if (start >= until) return;
      if (isRecord(first)) judgeRecord(start);
      if (start >= misreadTo && isMixed(first)) readMisread(first);
      const before = segments.gap(first);
      if (joinsOneNumber(before) && segments.kind(first - 1) === 0) continue;
      // Inside a code only digits after letters, which may be a label that is glued on.
      if (before === touching && (segments.kind(first) === 1 || segments.kind(first - 1) === 0)) continue;
      if (before > touching && isSingleAfterSingle(first)) continue;
      let place = root;
      for (let last = first; last < segments.length; last++) {
        const gap = segments.gap(last);
        if (last > first && gap === noGap) break;
        const length = segments.end(last) - segments.start(last);
        place = steps[
          stepIndex(place, segments.kind(last), length, last > first && gap !== touching)
        ] as number;
        if (place === 0) break;
        const shape = shapes[place];
        if (shape !== undefined) judge(first, last, shape);
      }
    }
  };
}

function reasonsOf(likelihood: Likelihood, context: Context | undefined): Reason[] {
  const reasons: Reason[] = likelihood === 'UNLIKELY' ? ['known-sample'] : [];
  if (context === undefined) return reasons;
  if (context.label !== undefined)
    reasons.push(context.isHeader ? 'header' : context.label === 'list' ? 'list' : 'label');
  if (context.isHinted) reasons.push('hint');
  return reasons;
}
