import { canonical } from '@/lib/act/canonical';
import { namedAccount } from '@/lib/decide/named-account';
import { feedbackDays } from '@/lib/facts/feedback';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Decision } from '@/lib/model/decision';
import type { Policy } from '@/lib/model/policy';
import type { Question, QuestionItem } from '@/lib/model/question';
import type { Stop } from '@/lib/model/stop';
import type { Submission, Way } from '@/lib/model/submission';
import { ownName } from './own-names';
import type { Found } from './scan-all';
import { severalFiles } from './several-files';
import { shownValue } from './shown-value';

/** More than this many masked values of one kind help nobody. */
const shown = 5;

/** What the dialog is told: kinds, counts and masked values. The values themselves stay here. */
export function toQuestion(
  submission: Submission,
  decision: Extract<Decision, { kind: 'ask' }>,
  account: AccountStatus,
  policy: Policy,
): Question {
  const kinds = new Map<string, { masked: string[]; count: number }>();
  // A paste brings one text in several writings.
  const isOneText = submission.way === 'paste' || submission.way === 'drop';
  const before = new Set<string>();
  decision.found.forEach((findings, index) => {
    const part = submission.parts[index] ?? '';
    const values = findings.map(({ start, end }) => canonical(part.slice(start, end)));
    const isKnown = values.map((value) => isOneText && before.has(value));
    for (const value of values) before.add(value);
    for (const [at, { detector, category, start, end }] of findings.entries()) {
      if (isKnown[at]) continue;
      const kind = kinds.get(detector) ?? { masked: [], count: 0 };
      kinds.set(detector, kind);
      kind.count += 1;
      if (kind.masked.length < shown) kind.masked.push(shownValue(part.slice(start, end), category));
    }
  });
  const items: QuestionItem[] = [...kinds].map(([detector, kind]) => ({
    detector,
    ownName: ownName(policy, detector),
    ...kind,
  }));
  return {
    way: submission.way,
    action: decision.action,
    items,
    unreadable: decision.unreadable,
    wrongAccount: decision.wrongAccount,
    asksAccount: decision.asksAccount,
    feedback: onFeedback(submission.way, account, policy),
    mayRedact: decision.mayRedact,
    leftOut: leftOut(submission, decision.found),
    files: severalFiles(submission, decision),
    mayProceed: decision.mayProceed,
    sendAgain: false,
    account,
    organizationName: policy.organizationName,
    contact: policy.contact,
  };
}

/** How many files Redact leaves out: they hold something, and cannot be changed. */
function leftOut({ documents = [] }: Submission, found: Found): number {
  return new Set(documents.filter((document, index) => document !== null && (found[index]?.length ?? 0) > 0))
    .size;
}

/** Whether all that was found stands in files that cannot be changed: then there is nothing to redact. */
export function isAllFixed({ documents = [] }: Submission, found: Found): boolean {
  return found.every((findings, index) => findings.length === 0 || (documents[index] ?? null) !== null);
}

/** The same for what a gate has stopped that can ask nobody: it tells what it found, and no values at all. */
export function toStopQuestion(stop: Stop, ofTab: AccountStatus, policy: Policy): Question {
  const { way, action, unreadable, wrongAccount, asksAccount, mayProceed } = stop;
  const account = namedAccount(ofTab, stop.organization, policy);
  const items = Object.entries(stop.counts).map(([detector, count]) => ({
    detector,
    ownName: ownName(policy, detector),
    masked: [],
    count,
  }));
  return {
    way,
    action,
    items,
    unreadable,
    wrongAccount,
    asksAccount,
    feedback: onFeedback(way, account, policy),
    mayRedact: false,
    leftOut: 0,
    files: null,
    mayProceed,
    sendAgain: true,
    account,
    organizationName: policy.organizationName,
    contact: policy.contact,
  };
}

function onFeedback(way: Way, { plan }: AccountStatus, { feedback, facts }: Policy): Question['feedback'] {
  if (way !== 'feedback' || feedback === 'allow') return null;
  return { isAllowed: feedback !== 'block', keptDays: feedbackDays(facts, plan.value) };
}
