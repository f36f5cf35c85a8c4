import type { Policy } from '@/lib/model/policy';
import { chooseDetectors } from '@/lib/scan/choose-detectors';
import { createScanner, type Scanner } from '@/lib/scan/scan';

/** Makes the scanner of a policy when it is first asked for, and keeps it until the policy is another one. */
export function createScannerFor(): (policy: Policy) => Scanner {
  let made: { readonly policy: Policy; readonly scanner: Scanner } | undefined;
  return (policy) => {
    if (made?.policy !== policy) made = { policy, scanner: createScanner(chooseDetectors(policy.actions)) };
    return made.scanner;
  };
}
