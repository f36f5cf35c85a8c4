import type { Policy } from '@/lib/model/policy';
import type { Scanner } from '@/lib/scan/scan';

/** A number that could have been issued, and its label: found wherever such numbers are looked for. */
const proof = 'My Social Security number is 219-45-6789.';

/** Whether a scanner finds what it must find; one of a policy that allows such numbers has nothing to find here. */
export function scannerWorks(scan: Scanner, policy: Policy): boolean {
  try {
    return policy.actions['us-ssn'] === 'allow' || scan(proof).length > 0;
  } catch {
    return false;
  }
}
