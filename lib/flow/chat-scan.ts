import { edited, redact } from '@/lib/act/redact';
import { decide } from '@/lib/decide/decide';
import { namedAccount } from '@/lib/decide/named-account';
import type { AccountStatus } from '@/lib/model/account-status';
import { type Counts, countsOf } from '@/lib/model/counts';
import type { Policy } from '@/lib/model/policy';
import type { Scanner } from '@/lib/scan/scan';
import { createOwnLabels } from './own-names';
import { scanAllInSlices } from './scan-all';

type Ports = {
  policy(): Policy;
  account(): AccountStatus;
  readonly scannerFor: (policy: Policy) => Scanner;
  /** Lets the page do its own work for a moment. */
  pause(): Promise<void>;
};

/** Looks at conversations that are on claude.ai already. */
export type ChatScan = {
  /**
   * What of it the policy would not have let go as it is, on an account of this organisation (UUID, lower case). Null when
   * the scanner failed, or the policy kept changing: then nobody knows.
   */
  count(texts: readonly string[], organizationId: string): Promise<Counts | null>;
  /** A title with placeholders for all that is found in it, whatever the policy thinks of it; empty when the scanner failed. */
  withoutFindings(title: string): string;
};

/** @param placeholderLabels detector id -> the word in the brackets of its placeholder */
export function createChatScan(
  { policy, account, scannerFor, pause }: Ports,
  placeholderLabels: Readonly<Record<string, string>>,
): ChatScan {
  const ownLabel = createOwnLabels(scannerFor);
  return {
    async count(texts, organizationId) {
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const inForce = policy();
        const found = await scanAllInSlices(scannerFor(inForce), texts, pause);
        if (found === null) return null;
        if (policy() !== inForce) continue;
        const matter = { way: 'send', found, unreadable: false, isFixed: false } as const;
        const decision = decide(matter, namedAccount(account(), organizationId, inForce), inForce);
        return decision.kind === 'ask' ? countsOf(decision.found) : {};
      }
      return null;
    },
    withoutFindings(title) {
      const inForce = policy();
      try {
        const findings = scannerFor(inForce)(title);
        const label = (id: string) => placeholderLabels[id] ?? ownLabel(inForce, id);
        return edited(
          title,
          redact(title, findings, ({ detector }) => `[${label(detector)}]`),
        );
      } catch {
        // A bug of ours must not show what it could not look at; its message might hold the title.
        return '';
      }
    },
  };
}
