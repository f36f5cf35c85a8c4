import type { Likelihood } from '@/lib/model/likelihood';
import type { Candidate } from '@/lib/scan/candidate';
import { isCompactDate } from '@/lib/scan/checks/calendar';
import { isFiller } from '@/lib/scan/checks/filler';
import type { Context } from '@/lib/scan/context';

/** One long label of a form, with what people write between it and the value. Code units. */
const defaultReach = 48;

/** `DNI N° 31.188.204`; code units. */
const directly = 4;

/**
 * How sure one is of a number whose check digit fits, by its label. Without one, one number in ten fits, so it says
 * nothing. `reach` in code units: less for labels that are everyday words elsewhere. Not `isSure`: its check digit does not
 * fit, as in some that were given out.
 */
export function named(
  { before, after, gap }: Pick<Candidate, 'before' | 'after' | 'gap'>,
  { label, distance, isMentioned }: Pick<Context, 'label' | 'distance' | 'isMentioned'>,
  reach = defaultReach,
  isSure = true,
): Likelihood | undefined {
  if (label === undefined) return isMentioned ? 'POSSIBLE' : undefined;
  // The end of one value of a list and the beginning of the next: `2931 3810, 7235`.
  if (distance > reach || gap.startsWith('odd')) return 'POSSIBLE';
  if ((before === 'token' || after === 'token') && distance > 1) return 'POSSIBLE';
  return isSure ? 'VERY_LIKELY' : 'LIKELY';
}

/** How likely digits without a check digit are, bare or with dots: only one of these names directly beside them is enough. */
export const besideName = (
  { value, gap, before, after }: Candidate,
  { label, distance }: Context,
  name: RegExp,
): Likelihood | undefined => {
  if (label === undefined || distance > directly || !name.test(label)) return undefined;
  if ((gap !== '' && gap !== '.') || before === 'token' || after !== 'nothing') return undefined;
  return isFiller(value) || isCompactDate(value) ? undefined : 'LIKELY';
};

/** Something touches it, or another kind of number is spoken of. */
export const isDoubtful = (
  { before, after }: Pick<Candidate, 'before' | 'after'>,
  { isOther }: Pick<Context, 'isOther'>,
): boolean => isOther || before !== 'nothing' || after !== 'nothing';

/** It is not doubtful, and no other number stands beside it. */
export const standsAlone = (
  candidate: Pick<Candidate, 'before' | 'after' | 'neighbour'>,
  around: Pick<Context, 'isOther'>,
): boolean => !isDoubtful(candidate, around) && candidate.neighbour === 0;
