import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { decide } from '@/lib/decide/decide';
import type { Action } from '@/lib/model/action';
import { categories, type Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import { didYouMean } from '@/lib/policy/sentence';
import { chooseDetectors } from '@/lib/scan/choose-detectors';
import { detectors } from '@/lib/scan/detectors/index';
import { createOrganizationDetectors } from '@/lib/scan/organization/organization-detectors';
import { createScanner } from '@/lib/scan/scan';
import { Complaint } from './complaint';

/** A finding that the policy does not allow, and what it asks for. */
export type Answer = { readonly finding: Finding; readonly action: Exclude<Action, 'allow'> };

/** Sorted by start. */
export type Scan = (text: string) => readonly Answer[];

export const detectorIds: readonly string[] = detectors.map(({ id }) => id);

/** The account on which a policy asks for the least. */
const account: AccountStatus = {
  ...unknownAccount,
  kind: { value: 'company', evidence: [] },
  training: { value: 'never', evidence: [] },
};

/** The scanner and the decision of the extension; of the findings those that have one of `names`, when there are any. */
export function createScan(policy: Policy, names: readonly string[] | undefined): Scan {
  const wanted = names === undefined ? undefined : idsOf(names);
  const named = Object.fromEntries([...(wanted ?? [])].map((id) => [id, 'warn'] as const));
  const scan = createScanner(
    chooseDetectors({ ...named, ...policy.actions }),
    createOrganizationDetectors(policy),
  );
  return (text) =>
    scan(text).flatMap((finding): readonly Answer[] => {
      if (wanted?.has(finding.detector) === false) return [];
      const judged = decide(
        { way: 'send', found: [[finding]], unreadable: false, isFixed: false },
        account,
        policy,
      );
      return judged.kind === 'ask' ? [{ finding, action: judged.action }] : [];
    });
}

function idsOf(names: readonly string[]): ReadonlySet<string> {
  const known = ['all', ...categories, ...detectorIds];
  const ids = new Set<string>();
  for (const written of names) {
    const name = written.toLowerCase();
    if (!known.includes(name)) {
      const hint = didYouMean(written, known);
      throw new Complaint(`--detectors: ${JSON.stringify(written)} is no detector and no category.${hint}`);
    }
    for (const { id, category } of detectors)
      if (name === 'all' || name === id || name === category) ids.add(id);
  }
  return ids;
}
