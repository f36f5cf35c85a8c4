import type { Likelihood } from '@/lib/model/likelihood';
import type { Candidate } from '@/lib/scan/candidate';
import type { Context } from '@/lib/scan/context';
import type { NumberDetector } from '@/lib/scan/detector';
import { named, standsAlone } from './named';

type RegisterNumber = Omit<NumberDetector, 'kind' | 'category' | 'reasons' | 'formats' | 'judge'> &
  Partial<Pick<NumberDetector, 'category' | 'reasons' | 'formats'>> & {
    /** Layout and check digit. */
    isValid(value: string): boolean;
    /** Labels that are everyday words or initials, and how near they must stand; code units. */
    readonly reaches?: Readonly<Record<string, number>>;
    /** How likely one is by its label, where that is not told by its distance alone. */
    labelled?(candidate: Candidate, around: Context): Likelihood | undefined;
    /** How likely one is that no word names, alone in one of the formats. */
    unnamed?(candidate: Candidate, around: Context): Likelihood | undefined;
  };

/** What a register gives to people or companies: a word that names it, beside a check digit that fits, is enough. */
export const registerNumber = ({
  isValid,
  reaches = {},
  labelled = (candidate, around) => named(candidate, around, reaches[around.label ?? '']),
  unnamed,
  formats = [],
  ...rest
}: RegisterNumber): NumberDetector & Pick<RegisterNumber, 'isValid'> => ({
  ...{ kind: 'number', category: 'identity', reasons: ['check-digit'], formats },
  ...rest,
  isValid,
  judge(candidate, context) {
    if (!isValid(candidate.value)) return undefined;
    const around = context();
    if (around.label !== undefined) return labelled(candidate, around);
    return unnamed !== undefined && formats.includes(candidate.shape) && standsAlone(candidate, around)
      ? unnamed(candidate, around)
      : named(candidate, around);
  },
});
