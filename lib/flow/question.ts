import type { AccountStatus } from '@/lib/model/account-status';
import type { Decision } from '@/lib/model/decision';
import type { Policy } from '@/lib/model/policy';
import type { Question, QuestionItem } from '@/lib/model/question';
import type { Submission } from '@/lib/model/submission';
import { mask } from '@/lib/scan/mask';

/** More than this many masked values of one kind help nobody. */
const shown = 5;

/** What the dialog is told: kinds, counts and masked values. The values themselves stay here. */
export function toQuestion(
  submission: Submission,
  decision: Extract<Decision, { kind: 'ask' }>,
  account: AccountStatus,
  policy: Policy,
): Question {
  const masked = new Map<string, string[]>();
  decision.found.forEach((findings, index) => {
    const part = submission.parts[index] ?? '';
    for (const { detector, start, end } of findings) {
      masked.set(detector, [...(masked.get(detector) ?? []), mask(part.slice(start, end))]);
    }
  });
  const items: QuestionItem[] = [...masked].map(([detector, values]) => ({
    detector,
    masked: values.slice(0, shown),
    count: values.length,
  }));
  return {
    way: submission.way,
    action: decision.action,
    items,
    unreadable: submission.unreadable,
    mayRedact: decision.mayRedact,
    mayProceed: decision.mayProceed,
    account,
    organizationName: policy.organizationName,
    contact: policy.contact,
  };
}
