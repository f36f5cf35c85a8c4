import { isAtLeast } from '@/lib/model/likelihood';
import { createJudgeBelow, headedBy } from '@/lib/scan/structure/below-headings';
import type { Candidate } from '@/lib/scan/candidate';
import { isLinked, type Named, withLabel } from './chain';
import { type Context, nowhere, type Surroundings } from '@/lib/scan/context';
import type { SurroundingsOf } from '@/lib/scan/surroundings/surroundings';
import type { NumberDetector } from '@/lib/scan/detector';
import type { Headings } from '@/lib/scan/structure/headings';
import { goesOn, mayBegin } from './number-edges';
import { candidate as candidateOf, outline } from './numbers';
import { noGap, type Segments, touching } from '@/lib/scan/tokens/segments';
import { readLookAlikes } from '@/lib/scan/encodings/ocr';
import { isListed, isRow } from './matrix';
import { isMixed, misreadAround } from '@/lib/scan/encodings/misread';
import { mayRowName } from '@/lib/scan/surroundings/row-label';
import { isRunOn } from './run-on';
import { lastOfRow } from './uneven';
import { isOtherColumn } from '@/lib/scan/surroundings/other-column';
import { createSaidNames } from '@/lib/scan/surroundings/said-names';
import type { Gates } from '@/lib/scan/gates';
import { createReasons } from '@/lib/scan/surroundings/reasons';
import type { AddFinding, Report } from '@/lib/scan/report';
import { createRepeatedValues } from './repeated-values';
import type { Tokens } from '@/lib/scan/tokens/tokens';
import { isFieldPlace, isFieldSignAt, mayBeginField } from '@/lib/scan/structure/field-place';
import { mayBeRecord, nachaFields } from '@/lib/scan/structure/nacha';
import { codeAt, isCellSide } from '@/lib/scan/structure/signs';
import { createStructure, type Structure } from '@/lib/scan/structure/structure';
import { root, type Shape, type ShapeTree } from './shapes';

/** A name further from groups that nobody prints is of another number. Code units. */
const nearUneven = 8;

/** Shows the numbers and codes of the segments to the detectors of their shapes. */
export type JudgeNumbers = (from: number, until: number) => void;

/** What all numbers of one text have in common. */
export type NumberReading = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly gates: Gates;
  readonly segments: Segments;
  readonly surroundingsOf: SurroundingsOf;
  readonly headings: Headings;
  readonly report: Report;
  readonly add: AddFinding;
  /** Called with what stands in the place of a value that was written otherwise. */
  readonly decoded: (start: number, end: number, text: string) => void;
};

export function createNumberJudge(tree: ShapeTree, reading: NumberReading): JudgeNumbers {
  const { text, segments, surroundingsOf, headings, report, add, decoded } = reading;
  const said = createSaidNames(text, reading.tokens, reading.gates.names());
  let structure: Structure | undefined;
  const headingOf: Structure['headingOf'] = (start, end) =>
    (structure ??= createStructure(text, said.places)).headingOf(start, end);
  const repeated = createRepeatedValues(text, report);
  const reasonsOf = createReasons();
  let named: Named | undefined;
  let namedEnd = 0;
  let reportedTo = 0;
  /** The last number with a right check digit in a row of groups that are as long as its own. */
  let inRow: Shape | undefined;
  let rowStart = 0;
  let rowEnd = 0;

  /** A heading speaks for its whole column; the words beside a value in a row are mostly other columns. */
  const around = (start: number, end: number, shape: Shape): Surroundings => {
    const { picture, all: interested, bits } = shape;
    const mayBeHeaded = said.mayHead(bits) || said.mayOthersHead() || isFieldPlace(text, start, end);
    const heading = mayBeHeaded ? headingOf(start, end) : undefined;
    const isLeftToRow = heading !== undefined && mayRowName(heading, text, start);
    const headed = heading === undefined || isLeftToRow ? undefined : headedBy(heading, headings, shape);
    if (headed !== undefined) return headed;
    if (
      heading !== undefined &&
      !isLeftToRow &&
      isOtherColumn(text, start, end, bits, surroundingsOf.isNamed)
    )
      return nowhere;
    const beside = surroundingsOf(start, end, bits);
    if (isLeftToRow && beside.named(interested).length === 0) return headings.of(heading) ?? beside;
    if (named === undefined || !isLinked(text, named, namedEnd, start, picture)) return beside;
    return withLabel(beside, named.detector);
  };

  const judgedBelow = createJudgeBelow(
    ...([text, segments] as const),
    (start, end, { bits }) => (said.mayHead(bits) ? headingOf(start, end) : undefined),
    ...([add, reasonsOf] as const),
    (end, one) => {
      reportedTo = Math.max(reportedTo, end);
      if (one === undefined) return;
      named = one;
      namedEnd = end;
    },
  );

  const judge = (first: number, last: number, node: Shape): void => {
    const start = segments.start(first);
    if (start < rowEnd && start > rowStart && inRow?.isCutBy(node) === true) return;
    if (goesOn(segments, last) || judgedBelow(first, last, node)) return;
    const end = segments.end(last);
    // Most numbers in the world: no shape of their own, and no word that could name them.
    const isUnknown = node.formats.length === 0 && !isNamed(start, end, node);
    if (isUnknown && !repeated.mayTake(start, end, node)) return;
    const isTelling = node.formats.length === 0 || node.mayBeUnnamed(text, start, end);
    const known = isTelling ? undefined : around(start, end, node);
    if (known === nowhere) return;
    const found = outline(text, segments, first, last);
    if (found === undefined || (found.isInRow && node.formats.length === 0)) return;
    const value = candidateOf(text, segments, found, node.picture);
    if (isUnknown) return repeated.take(value, node);
    const isInMatrix = found.gap === 32 && (isRow(segments, first - 1, -1) || isRow(segments, last + 1, 1));
    const isOneOfMany = isInMatrix && !isListed(text, segments, found, value, node);
    judgeCandidate(isOneOfMany ? { ...value, neighbour: end - start } : value, found.isInRow, node, known);
  };

  /** A gate: most texts with many numbers never name the kind of number that a detector looks for. */
  const isNamed = (start: number, end: number, { picture, bits }: Shape): boolean => {
    const mayBeHeaded = said.mayHead(bits) || isFieldPlace(text, start, end);
    if (mayBeHeaded && headingOf(start, end) !== undefined) return true;
    if (!said.has(bits)) return false;
    return surroundingsOf.isNamed(start, end, bits) || isLinked(text, named, namedEnd, start, picture);
  };

  // What is being judged; one function for all of them, because there are many.
  let value: Candidate;
  let node: Shape;
  let known: Surroundings | undefined;
  let asking: NumberDetector;
  let asked: Context | undefined;
  const surroundings = (): Surroundings => (known ??= around(value.start, value.end, node));
  const contextOf = (): Context => (asked ??= surroundings().of(asking.id));

  /** Whether the others may be asked too. */
  const ask = (detector: NumberDetector, isFormat: boolean): boolean => {
    asking = detector;
    asked = undefined;
    const likelihood = detector.judge(value, contextOf);
    if (likelihood === undefined) return true;
    // A letter touching the number makes it part of a word or a code, unless the word is the label.
    if (value.before === 'letter' && !surroundings().isGluedBefore) return false;
    if (value.after === 'letter' && !surroundings().isGluedAfter && !isRunOn(text, value, contextOf()))
      return false;
    const { start, end } = value;
    const context = asked as Context | undefined;
    const reasons = reasonsOf(detector.reasons, isFormat, likelihood, context);
    add(detector, reasons, start, end, likelihood);
    if (value.neighbour > 0 && likelihood !== 'UNLIKELY' && node.checked.includes(detector)) {
      inRow = node;
      rowStart = start;
      rowEnd = end;
    }
    if (!isAtLeast(likelihood, 'LIKELY')) return true;
    reportedTo = Math.max(reportedTo, end);
    const label = context?.label === 'list' ? named?.label : context?.label;
    if (label === undefined) return true;
    named = { detector: detector.id, shape: node.picture, label, isChecked: node.checked.includes(detector) };
    namedEnd = end;
    return true;
  };

  const judgeCandidate = (
    candidate: Candidate,
    isInRow: boolean,
    shape: Shape,
    given?: Surroundings,
  ): void => {
    value = candidate;
    node = shape;
    known = given;
    for (const detector of shape.formats) if (!ask(detector, true)) return;
    if (isInRow || shape.shapes.length === 0) return;
    const around = surroundings();
    const those = around === shape.headed?.around ? shape.headed.named : around.named(shape.shapes);
    for (const detector of those) if (!ask(detector, false)) return;
  };

  let misreadTo = 0;
  /** `SSN 2l9-45-67B9`, where a word beside it says what it was before it was misread. */
  const readMisread = (at: number): void => {
    const { start, end } = misreadAround(text, segments, at);
    misreadTo = end;
    if (start < reportedTo || !said.has(tree.all)) return;
    const read = readLookAlikes(text, start, end);
    if (read !== undefined && surroundingsOf.isNamed(start, end, tree.all)) decoded(start, end, read);
  };

  /** `card no. 4024 0071 8820 4 472`: groups that nobody prints, with a name beside them and a check digit that fits. */
  const judgeUneven = (first: number): void => {
    const last = said.has(tree.all) ? lastOfRow(segments, first) : -1;
    const found = last < 0 ? undefined : outline(text, segments, first, last);
    if (found === undefined) return;
    value = candidateOf(text, segments, found, '');
    const shape = tree.at(tree.step(root, 0, value.value.length, false));
    if (shape === undefined || !isNamed(value.start, value.end, shape)) return;
    [node, known] = [shape, undefined];
    for (const detector of shape.checked) {
      const { label, distance } = surroundings().of(detector.id);
      if (label !== undefined && distance <= nearUneven) ask(detector, false);
    }
  };

  /** Its fields stand at fixed places, with nothing between them. */
  const judgeRecord = (lineStart: number): void => {
    for (const { start, end, heading } of nachaFields(text, lineStart)) {
      const value = text.slice(start, end);
      const node = tree.at(tree.step(root, 0, value.length, false));
      const around = headings.of(heading);
      if (node === undefined || around === undefined) continue;
      const beside = { before: 'nothing', after: 'nothing', neighbour: 0, isPreceded: false } as const;
      judgeCandidate({ start, end, value, shape: node.picture, gap: '', ...beside }, false, node, around);
    }
  };

  /** A gate for numbers without a form of their own: nothing has been said so far, and no field or cell begins here. */
  const isUnnoticed = (start: number): boolean =>
    start >= rowEnd && said.isSilent() && !isCellSide(codeAt(text, start - 1)) && !mayBeginField(text, start);

  const judgeFrom = (first: number): void => {
    let place = root;
    let isVain: boolean | undefined;
    for (let last = first; last < segments.length; last++) {
      const gap = segments.gap(last);
      if (last > first && gap === noGap) return;
      const length = segments.end(last) - segments.start(last);
      place = tree.step(place, segments.kind(last), length, last > first && gap !== touching);
      if (place === 0) return;
      const shape = tree.at(place);
      if (shape === undefined) continue;
      if (shape.formats.length === 0) isVain ??= isUnnoticed(segments.start(first));
      if (shape.formats.length > 0 || isVain !== true || isFieldSignAt(text, segments.end(last)))
        judge(first, last, shape);
    }
  };

  return (from, until) => {
    said.update();
    for (let first = 0; first < segments.length; first++) {
      const start = segments.start(first);
      if (start < from) continue;
      if (start >= until) return;
      if (mayBeRecord(text, start, segments.end(first))) judgeRecord(start);
      if (mayBegin(segments, first)) judgeFrom(first);
      if (start >= reportedTo) judgeUneven(first);
      if (start >= misreadTo && start >= reportedTo && isMixed(text, segments, first)) readMisread(first);
    }
  };
}
