import type { Retention } from '@/lib/model/account-status';

/** Times go by their days, whatever these are counted from; what only a contract knows counts as the longest. */
export const lengthOf = (time: Retention): number => (time === 'custom' ? Infinity : time.days);

/** The longest; null stands for "no time named" and is what nothing but that gives. */
export function longest(times: readonly (Retention | null)[]): Retention | null {
  return times.reduce(
    (one, other) => (one === null || (other !== null && lengthOf(other) > lengthOf(one)) ? other : one),
    null,
  );
}
