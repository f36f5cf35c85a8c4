import type { Policy } from '@/lib/model/policy';
import { baseline } from '@/lib/policy/baseline';

/** A policy that treats all accounts alike and requires nothing, for tests to change one key of. */
export const plainPolicy: Policy = {
  ...baseline,
  minimumActionOnPersonalAccount: 'allow',
  minimumActionWithTrainingOn: 'allow',
};
