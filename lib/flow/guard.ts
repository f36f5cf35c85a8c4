import { createPlaceholders, edited, redact } from '@/lib/act/redact';
import { decide } from '@/lib/decide/decide';
import type { Activity } from '@/lib/model/activity';
import type { Justification } from '@/lib/model/answer';
import type { Decision } from '@/lib/model/decision';
import type { Finding } from '@/lib/model/finding';
import type { Submission } from '@/lib/model/submission';
import { scan } from '@/lib/scan/scan';
import type { Guard, Held, Ports } from './ports';
import { toQuestion } from './question';

/**
 * The product on one screen: scan, decide, ask, act, record.
 *
 * @param placeholderLabels detector id -> the word in the brackets of its placeholder
 */
export function createGuard(ports: Ports, placeholderLabels: Readonly<Record<string, string>>): Guard {
  const placeholders = createPlaceholders(placeholderLabels);

  function record(submission: Submission, found: Found, rest: Pick<Activity, 'action' | 'outcome'>) {
    ports.record({ ...outline(submission, found), ...rest, justification: null });
  }

  function redacted(held: Held, found: Found) {
    const { parts } = held.submission;
    const edits = parts.map((part, index) => redact(part, found[index] ?? [], placeholders));
    held.replace(
      parts.map((part, index) => edited(part, edits[index] ?? [])),
      edits,
    );
  }

  return {
    judge(submission) {
      const { parts, way } = submission;
      const scanned = scanAll(parts);
      const unreadable = submission.unreadable || !scanned;
      const found = ports.releases.withoutReleased(parts, scanned ?? []);
      const policy = ports.policy();
      const decision = decide({ way, found, unreadable }, ports.account(), policy);
      if (policy.mode === 'simulate' && decision.kind !== 'release') {
        const action = decision.kind === 'ask' ? decision.action : 'redact';
        record(submission, found, { action, outcome: 'would-have-asked' });
        // Counted once, by the first gate that saw it.
        ports.releases.add(parts, found);
        return { kind: 'release' };
      }
      return decision;
    },

    async settle(held, decision) {
      const { submission } = held;
      if (decision.kind === 'refuse') {
        held.cancel();
        return record(submission, [], { action: 'block', outcome: 'refused' });
      }
      if (decision.kind === 'redact') {
        // Not recorded: it repeats with every pause in the typing, and the send itself will be.
        return redacted(held, decision.found);
      }

      const answer = await ports.ask(toQuestion(submission, decision, ports.account(), ports.policy()));
      const { action, found } = decision;
      if (answer.choice === 'redact' && decision.mayRedact) {
        redacted(held, found);
        record(submission, found, { action, outcome: 'redacted' });
      } else if (answer.choice === 'proceed' && mayProceed(decision, answer.justification)) {
        ports.releases.add(submission.parts, found);
        held.release();
        const { justification } = answer;
        ports.record({ ...outline(submission, found), action, outcome: 'overridden', justification });
      } else {
        held.cancel();
        record(submission, found, { action, outcome: 'cancelled' });
      }
    },
  };
}

function mayProceed({ mayProceed }: Ask, justification: Justification | null): boolean {
  return mayProceed === 'yes' || (mayProceed === 'with-justification' && justification !== null);
}

type Ask = Extract<Decision, { kind: 'ask' }>;
type Found = readonly (readonly Finding[])[];

/** Null when the scanner failed: then nobody knows what is in the text, and it counts as unreadable. */
function scanAll(parts: readonly string[]): Found | null {
  try {
    return parts.map((part) => scan(part));
  } catch {
    // A bug of ours must not let a text go as clean, and its message might hold the text.
    return null;
  }
}

/** Ids and counts: all that a record may know. */
function outline(submission: Submission, found: Found): Pick<Activity, 'way' | 'unreadable' | 'counts'> {
  const counts: Record<string, number> = {};
  for (const { detector } of found.flat()) counts[detector] = (counts[detector] ?? 0) + 1;
  return { way: submission.way, unreadable: submission.unreadable, counts };
}
