import type { Context, Surroundings } from '@/lib/scan/context';
import type { NumberDetector } from '@/lib/scan/detector';
import type { FoundPhrase } from './found-phrases';
import { leadIn } from './lead-in';
import { type Bits, haveCommon, type Phrase } from './phrases';

/** A phrase near a value. */
export type Match = {
  readonly phrase: Phrase;
  readonly distance: number;
  /** The distance, made greater for what is worth less at the same distance. */
  readonly rank: number;
  /** It names another value, so it counts as a hint only. */
  readonly isForeign: boolean;
  /** Where it ends when it stands before the value, -1 behind it. */
  readonly end: number;
};

/** A label after the value is as good as one this much further away before it. */
const afterPenalty = 8;

/**
 * Words for other numbers count only beside the value: `order no. 219-45-6789`. A single one is often an everyday word
 * (`in that case`), so it has to stand nearer.
 */
const otherReach = { phrase: 16, word: 4 };

/** The phrase speaks of other numbers than those that the rivals look for. */
const isForOthers = ({ isOther, labelBits }: Phrase, rivals: Bits): boolean =>
  isOther && !haveCommon(labelBits, rivals);

/** Adds a phrase that stands before the value at `start`. */
export function pushBefore(
  matches: Match[],
  text: string,
  { phrase, end }: FoundPhrase,
  start: number,
  isForeign: boolean,
  rivals: Bits,
): void {
  const distance = start - end;
  let isHint = isForeign;
  if (isForOthers(phrase, rivals)) {
    const reach = phrase.words > 1 ? otherReach.phrase : otherReach.word;
    if (distance > reach || text.slice(end, start).includes('\n')) {
      // `Sort code 60-16-13, account 31926819`
      if (phrase.hintOf.length === 0) return;
      isHint = true;
    }
  }
  matches.push({ phrase, distance, rank: distance, isForeign: isHint, end });
}

/** Adds a phrase that stands behind the value, which ends at `end`. */
export function pushAfter(
  matches: Match[],
  { phrase, start }: FoundPhrase,
  end: number,
  isForeign: boolean,
  rivals: Bits,
): void {
  const isOther = isForOthers(phrase, rivals);
  if (isOther && phrase.hintOf.length === 0) return;
  const distance = start - end;
  matches.push({ phrase, distance, rank: distance + afterPenalty, isForeign: isForeign || isOther, end: -1 });
}

/** The best of the labels that compete for the value. */
function nearestOf(matches: readonly Match[], rivals: Bits): Match | undefined {
  let nearest: Match | undefined;
  for (const match of matches) {
    const { phrase, rank, isForeign } = match;
    if (isForeign || !(phrase.isOther || haveCommon(phrase.labelBits, rivals))) continue;
    const isNearer = nearest === undefined || rank < nearest.rank;
    // `checking` and `checking account number` begin at the same place.
    if (isNearer || (rank === nearest?.rank && phrase.words > nearest.phrase.words)) nearest = match;
  }
  return nearest;
}

const isGlued = (matches: readonly Match[]): boolean =>
  matches.some(({ phrase, distance }) => distance === 0 && phrase.labelOf.length > 0);

/** One object and no closures, because there are as many as numbers beside a word. */
class Combined implements Surroundings {
  readonly isGluedBefore: boolean;
  readonly isGluedAfter: boolean;
  private readonly text: string;
  private readonly start: number;
  private readonly all: readonly Match[];
  private readonly nearest: Match | undefined;
  private readonly isOther: boolean;
  /** From the nearest to the value; -1 before anybody has asked. */
  private distance = -1;

  constructor(text: string, start: number, before: readonly Match[], after: readonly Match[], rivals: Bits) {
    this.text = text;
    this.start = start;
    this.all = before.length === 0 ? after : after.length === 0 ? before : [...before, ...after];
    this.nearest = nearestOf(this.all, rivals);
    this.isOther = this.nearest !== undefined && isForOthers(this.nearest.phrase, rivals);
    this.isGluedBefore = isGlued(before);
    this.isGluedAfter = isGlued(after);
  }

  named(detectors: readonly NumberDetector[]): readonly NumberDetector[] {
    const only = this.onlyLabel();
    if (only !== undefined) return labelled(detectors, only);
    return detectors.filter(({ id }) => this.names(id));
  }

  of(detector: string): Context {
    const { nearest, isOther } = this;
    const own = nearest?.phrase.labelOf.includes(detector) === true ? nearest : undefined;
    return {
      label: own?.phrase.text,
      distance: own === undefined ? 0 : this.distanceOf(own),
      isHeader: false,
      isMentioned: own !== undefined || this.names(detector),
      isHinted: this.hints(detector),
      isOther,
      isNamedOtherwise: own === undefined && nearest !== undefined && !isOther,
    };
  }

  /** The phrase that names something, if there is one and no second. */
  private onlyLabel(): Phrase | undefined {
    let only: Phrase | undefined;
    for (const { phrase, isForeign } of this.all) {
      if (isForeign || phrase.labelOf.length === 0) continue;
      if (only !== undefined) return undefined;
      only = phrase;
    }
    return only;
  }

  private names(detector: string): boolean {
    for (const { phrase, isForeign } of this.all)
      if (!isForeign && phrase.labelOf.includes(detector)) return true;
    return false;
  }

  private hints(detector: string): boolean {
    for (const { phrase } of this.all) if (phrase.hintOf.includes(detector)) return true;
    return false;
  }

  private distanceOf({ end, distance }: Match): number {
    if (this.distance < 0) this.distance = end < 0 ? distance : leadIn(this.text, end, this.start);
    return this.distance;
  }
}

/** Those of the detectors that have the phrase as a label; a text has few of either. */
function labelled(
  detectors: readonly NumberDetector[],
  { labelOf, labelled }: Phrase,
): readonly NumberDetector[] {
  let those = labelled.get(detectors);
  if (those === undefined)
    labelled.set(detectors, (those = detectors.filter(({ id }) => labelOf.includes(id))));
  return those;
}

/** What the phrases before and after the value at `start` say together. */
export const combine = (
  text: string,
  start: number,
  before: readonly Match[],
  after: readonly Match[],
  rivals: Bits,
): Surroundings => new Combined(text, start, before, after, rivals);
