import type { Reason } from '@/lib/model/finding';
import { isAtLeast, type Likelihood } from '@/lib/model/likelihood';
import type { Candidate } from '@/lib/scan/candidate';
import type { Named } from '@/lib/scan/numbers/chain';
import type { Context, Surroundings } from '@/lib/scan/context';
import type { NumberDetector } from '@/lib/scan/detector';
import type { ReasonsOf } from '@/lib/scan/surroundings/reasons';
import type { Headings } from './headings';
import type { AddFinding } from '@/lib/scan/report';
import { noGap, type Segments, touching } from '@/lib/scan/tokens/segments';
import type { Shape } from '@/lib/scan/numbers/shapes';

const dash = 45;
const dot = 46;
const comma = 44;

/** Between the cells of a row, and between rows. Where a pipe stands, the value may be a field of a message as well. */
const partsCells = (code: number): boolean =>
  code === comma || code === 9 || code === 10 || code === 13 || code === 59;

/** One of those who look at the values below a heading, and what it says to them. */
class Asked {
  readonly detector: NumberDetector;
  readonly isFormat: boolean;
  readonly context: Context;
  /** What a value is that it finds. */
  readonly named: Named | undefined;
  hasAsked = false;
  private readonly reasons: (readonly Reason[] | undefined)[] = [];

  constructor(detector: NumberDetector, isFormat: boolean, around: Surroundings, shape: string) {
    this.detector = detector;
    this.isFormat = isFormat;
    this.context = around.of(detector.id);
    const { label } = this.context;
    this.named = label === undefined ? undefined : { detector: detector.id, shape, label };
  }

  readonly contextOf = (): Context => {
    this.hasAsked = true;
    return this.context;
  };

  reasonsFor(likelihood: Likelihood, reasonsOf: ReasonsOf): readonly Reason[] {
    const which = (this.hasAsked ? 1 : 0) | (likelihood === 'UNLIKELY' ? 2 : 0);
    return (this.reasons[which] ??= reasonsOf(
      this.detector.reasons,
      this.isFormat,
      likelihood,
      this.hasAsked ? this.context : undefined,
    ));
  }
}

/** What a heading says of the values of one shape: settled once for all rows below it. */
export class Headed {
  readonly heading: string;
  readonly around: Surroundings;
  /** Those of the detectors for which they are a mere shape that it names. */
  readonly named: readonly NumberDetector[];
  readonly asked: readonly Asked[];

  constructor(heading: string, around: Surroundings, { formats, shapes, picture }: Shape) {
    this.heading = heading;
    this.around = around;
    this.named = around.named(shapes);
    this.asked = [
      ...formats.map((detector) => new Asked(detector, true, around, picture)),
      ...this.named.map((detector) => new Asked(detector, false, around, picture)),
    ];
  }
}

/** What the heading says of values of this shape, kept with the shape for the next row. */
export function headedBy(heading: string, headings: Headings, shape: Shape): Surroundings | undefined {
  if (shape.headed?.heading === heading) return shape.headed.around;
  const around = headings.of(heading);
  if (around !== undefined) shape.headed = new Headed(heading, around, shape);
  return around;
}

/**
 * Judges the value, if nothing but its digits tells it from the one above: it fills its cell, alone or with dashes or dots
 * between its groups, and stands below the same heading.
 */
export type JudgeBelow = (first: number, last: number, shape: Shape) => boolean;

export function createJudgeBelow(
  text: string,
  segments: Segments,
  headingOf: (start: number, end: number, shape: Shape) => string | undefined,
  add: AddFinding,
  reasonsOf: ReasonsOf,
  found: (end: number, named: Named | undefined) => void,
): JudgeBelow {
  /** The sign between the groups, `noGap` for one group, -1 when the numbers in the cells beside it may change what it is. */
  const gapOf = (first: number, last: number, start: number, end: number): number => {
    if (!partsCells(text.charCodeAt(start - 1)) || !partsCells(text.charCodeAt(end))) return -1;
    const before = segments.gap(first);
    if (before !== noGap && !partsCells(before)) return -1;
    const after = last + 1 < segments.length ? segments.gap(last + 1) : noGap;
    if (after !== noGap && !partsCells(after)) return -1;
    let gap = noGap;
    for (let at = first + 1; at <= last; at++) {
      const next = segments.gap(at);
      if (next === touching) continue;
      if ((next !== dash && next !== dot) || (gap !== noGap && gap !== next)) return -1;
      gap = next;
    }
    // A decimal comma.
    const isDecimal =
      gap === noGap && before === comma && segments.end(first - 1) - segments.start(first - 1) === 1;
    return isDecimal ? -1 : gap;
  };

  const valueOf = (first: number, last: number, isBare: boolean): string => {
    let value = text.slice(segments.start(first), segments.end(isBare ? last : first));
    let hasLetters = segments.kind(first) === 1;
    for (let at = first + 1; at <= last; at++) {
      if (!isBare) value += text.slice(segments.start(at), segments.end(at));
      hasLetters ||= segments.kind(at) === 1;
    }
    return hasLetters ? value.toUpperCase() : value;
  };

  // One for all of them, because there are many: nobody keeps it.
  const value = {
    ...{ start: 0, end: 0, value: '', shape: '', gap: '' },
    ...{ before: 'nothing', after: 'nothing', neighbour: 0, isPreceded: false },
  } satisfies Candidate;

  const judge = ({ asked }: Headed): void => {
    for (const one of asked) {
      const { detector } = one;
      one.hasAsked = false;
      const likelihood = detector.judge(value, one.contextOf);
      if (likelihood === undefined) continue;
      add(detector, one.reasonsFor(likelihood, reasonsOf), value.start, value.end, likelihood);
      if (isAtLeast(likelihood, 'LIKELY')) found(value.end, one.hasAsked ? one.named : undefined);
    }
  };

  return (first, last, shape) => {
    const { headed } = shape;
    if (headed === undefined) return false;
    const start = segments.start(first);
    const end = segments.end(last);
    const gap = gapOf(first, last, start, end);
    if (gap < 0 || headingOf(start, end, shape) !== headed.heading) return false;
    if (headed.asked.length === 0) return true;
    value.start = start;
    value.end = end;
    value.value = valueOf(first, last, gap === noGap);
    value.shape = shape.picture;
    value.gap = gap === noGap ? '' : gap === dash ? '-' : '.';
    judge(headed);
    return true;
  };
}
