import { type Surroundings } from './context';
import type { FoundPhrase } from './found-phrases';
import { leadIn } from './lead-in';
import type { Phrase } from './phrases';

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

/** The detectors that the value has the shape of. */
export type Rivals = readonly { readonly id: string }[];

function isLabelOf({ labelOf }: Phrase, rivals: Rivals): boolean {
  if (labelOf.length === 0) return false;
  for (const { id } of rivals) if (labelOf.includes(id)) return true;
  return false;
}

/** The phrase speaks of other numbers than those that the rivals look for. */
const isForOthers = (phrase: Phrase, rivals: Rivals): boolean => phrase.isOther && !isLabelOf(phrase, rivals);

/** Adds a phrase that stands before the value at `start`. */
export function pushBefore(
  matches: Match[],
  text: string,
  { phrase, end }: FoundPhrase,
  start: number,
  isForeign: boolean,
  rivals: Rivals,
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
  rivals: Rivals,
): void {
  const isOther = isForOthers(phrase, rivals);
  if (isOther && phrase.hintOf.length === 0) return;
  const distance = start - end;
  matches.push({ phrase, distance, rank: distance + afterPenalty, isForeign: isForeign || isOther, end: -1 });
}

/** The best of the labels that compete for the value. */
function nearestOf(matches: readonly Match[], rivals: Rivals): Match | undefined {
  let nearest: Match | undefined;
  for (const match of matches) {
    const { phrase, rank, isForeign } = match;
    if (isForeign || !(phrase.isOther || isLabelOf(phrase, rivals))) continue;
    const isNearer = nearest === undefined || rank < nearest.rank;
    // `checking` and `checking account number` begin at the same place.
    if (isNearer || (rank === nearest?.rank && phrase.words > nearest.phrase.words)) nearest = match;
  }
  return nearest;
}

const isGlued = (matches: readonly Match[]): boolean =>
  matches.some(({ phrase, distance }) => distance === 0 && phrase.labelOf.length > 0);

/** What the phrases before and after the value at `start` say together. */
export function combine(
  text: string,
  start: number,
  before: readonly Match[],
  after: readonly Match[],
  rivals: Rivals,
): Surroundings {
  const all = before.length === 0 ? after : after.length === 0 ? before : [...before, ...after];
  const nearest = nearestOf(all, rivals);
  const isOther = nearest !== undefined && isForOthers(nearest.phrase, rivals);
  const names = (detector: string): boolean =>
    all.some(({ phrase, isForeign }) => !isForeign && phrase.labelOf.includes(detector));
  let distance = -1;
  const distanceOf = ({ end, distance: apart }: Match): number =>
    distance >= 0 ? distance : (distance = end < 0 ? apart : leadIn(text, end, start));
  return {
    isGluedBefore: isGlued(before),
    isGluedAfter: isGlued(after),
    named: (detectors) => (all.length === 0 ? [] : detectors.filter(({ id }) => names(id))),
    of(detector) {
      const own = nearest?.phrase.labelOf.includes(detector) === true ? nearest : undefined;
      return {
        label: own?.phrase.text,
        distance: own === undefined ? 0 : distanceOf(own),
        isHeader: false,
        isMentioned: own !== undefined || names(detector),
        isHinted: all.some(({ phrase }) => phrase.hintOf.includes(detector)),
        isOther,
        isNamedOtherwise: own === undefined && nearest !== undefined && !isOther,
      };
    },
  };
}
