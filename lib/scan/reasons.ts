import type { Reason } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import type { Context } from './context';

/** Those of the way it is written, and what stands around it. */
export function reasonsOf(
  given: readonly Reason[],
  likelihood: Likelihood,
  context: Context | undefined,
): readonly Reason[] {
  const isSample = likelihood === 'UNLIKELY';
  const { label, isHeader = false, isHinted = false } = context ?? {};
  if (!isSample && label === undefined && !isHinted) return given;
  const reasons = [...given];
  if (isSample) reasons.push('known-sample');
  if (label !== undefined) reasons.push(isHeader ? 'header' : label === 'list' ? 'list' : 'label');
  if (isHinted) reasons.push('hint');
  return reasons;
}
