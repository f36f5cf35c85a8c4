import type { Policy } from '@/lib/model/policy';
import type { Scanner } from '@/lib/scan/scan';

/** What the organisation calls what a rule of its own finds; empty for an id that is no rule of the policy. */
export function ownName({ patterns, wordLists, exactMatch }: Policy, id: string): string {
  const rule = [...patterns, ...wordLists, ...exactMatch].find((one) => one.id === id);
  // `own-case-number` says as much as a name would.
  return rule === undefined ? '' : rule.name || id.replace(/^own-/, '').replaceAll('-', ' ');
}

/** Where the name itself must not leave, because it holds one of the very terms. */
const nameless = 'REDACTED';

/** Tells the word in the brackets of a placeholder: the name of the rule, unless something is found in that. */
export function createOwnLabels(scannerFor: (policy: Policy) => Scanner) {
  let made: { readonly policy: Policy; readonly labels: Map<string, string> } | undefined;

  const labelOf = (policy: Policy, id: string): string => {
    const name = (ownName(policy, id) || id).replace(/[[\]\s\p{C}]+/gu, ' ').trim();
    const label = name.toUpperCase();
    const scan = scannerFor(policy);
    return label === '' || [name, label].some((text) => scan(text).length > 0) ? nameless : label;
  };

  return (policy: Policy, id: string): string => {
    if (made?.policy !== policy) made = { policy, labels: new Map() };
    const label = made.labels.get(id) ?? labelOf(policy, id);
    made.labels.set(id, label);
    return label;
  };
}
