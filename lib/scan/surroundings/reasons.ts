import type { Reason } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import type { Context } from '@/lib/scan/context';

const kinds: readonly (readonly Reason[])[] = [[], ['label'], ['header'], ['list']];

const kindOf = ({ label, isHeader }: Context): number =>
  label === undefined ? 0 : isHeader ? 2 : label === 'list' ? 3 : 1;

/** All reasons for a finding: what every finding of its detector has passed, its format, and what stands around it. */
export type ReasonsOf = (
  passed: readonly Reason[],
  isFormat: boolean,
  likelihood: Likelihood,
  context: Context | undefined,
) => readonly Reason[];

/** There are few different ones and many findings, so each is made once. */
export function createReasons(): ReasonsOf {
  const known = new Map<readonly Reason[], (readonly Reason[] | undefined)[]>();
  return (passed, isFormat, likelihood, context) => {
    const kind = context === undefined ? 0 : kindOf(context);
    const isSample = likelihood === 'UNLIKELY';
    const isHinted = context?.isHinted === true;
    const which = (isFormat ? 1 : 0) | (isSample ? 2 : 0) | (isHinted ? 4 : 0) | (kind << 3);
    let list = known.get(passed);
    if (list === undefined) known.set(passed, (list = []));
    return (list[which] ??= [
      ...new Set<Reason>([
        ...passed,
        ...(isFormat ? (['format'] as const) : []),
        ...(isSample ? (['known-sample'] as const) : []),
        ...(kinds[kind] ?? []),
        ...(isHinted ? (['hint'] as const) : []),
      ]),
    ]);
  };
}
