import type { Reason } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import type { Claim, Detector } from './detector';

/** Takes what a detector claims; offsets are UTF-16 code units in the folded text. */
export type Report = (detector: Pick<Detector, 'id' | 'category' | 'reasons'>, claim: Claim) => void;

/** The same where all reasons are known. */
export type AddFinding = (
  detector: Pick<Detector, 'id' | 'category'>,
  reasons: readonly Reason[],
  start: number,
  end: number,
  likelihood: Likelihood,
) => void;
