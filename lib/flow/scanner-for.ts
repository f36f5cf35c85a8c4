import type { Policy } from '@/lib/model/policy';
import { chooseDetectors } from '@/lib/scan/choose-detectors';
import { createOrganizationDetectors } from '@/lib/scan/organization/organization-detectors';
import { createScanner, type Scanner } from '@/lib/scan/scan';

const scannerOf = (policy: Policy): Scanner =>
  createScanner(chooseDetectors(policy.actions), createOrganizationDetectors(policy));

/** Makes the scanner of a policy when it is first asked for, and keeps it until the policy is another one. */
export function createScannerFor(): (policy: Policy) => Scanner {
  let made: { readonly policy: Policy; readonly scanner: Scanner } | undefined;
  return (policy) => {
    if (made?.policy !== policy) made = { policy, scanner: scannerOf(policy) };
    return made.scanner;
  };
}
