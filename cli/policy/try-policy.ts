import { decide } from '@/lib/decide/decide';
import { type Say, whyOf } from '@/lib/decide/why';
import { isAllFixed, toQuestion } from '@/lib/flow/question';
import { scanAll } from '@/lib/flow/scan-all';
import { createScannerFor } from '@/lib/flow/scanner-for';
import type { AccountStatus } from '@/lib/model/account-status';
import type { Judged } from '@/lib/model/decision';
import type { Finding } from '@/lib/model/finding';
import type { Policy } from '@/lib/model/policy';
import type { Question } from '@/lib/model/question';
import type { Submission, Way } from '@/lib/model/submission';

/** A finding, where it is, and which keys decide about it. It holds no value. */
export type TriedFinding = Pick<Finding, 'detector' | 'likelihood' | 'reasons'> & {
  /** Number of the part, from 0; lines and columns from 1, columns in UTF-16 code units. */
  readonly part: number;
  readonly line: number;
  readonly column: number;
  /** The strictest first: its action is the one that the finding gets. */
  readonly says: readonly [Say, ...Say[]];
};

/** One moment at which something is decided. */
export type Step = {
  readonly way: Way;
  /** Null where it goes without a question. */
  readonly question: Question | null;
  /** Keys that ask for it besides those of the findings. */
  readonly because: readonly string[];
};

export type Tried = { readonly findings: readonly TriedFinding[]; readonly steps: readonly Step[] };

/** What the extension would find and decide, and in `simulate` what it would count. */
export function tryPolicy(submission: Submission, account: AccountStatus, policy: Policy): Tried {
  const found = scanAll(createScannerFor()(policy), submission.parts);
  const findings = (found ?? []).flatMap((list, part) =>
    list.map((finding) => {
      const { detector, likelihood, reasons, start } = finding;
      const before = (submission.parts[part] ?? '').slice(0, start).split('\n');
      return {
        ...{ detector, likelihood, reasons, part },
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        says: whyOf(finding, account, policy),
      };
    }),
  );
  const unreadable = found === null || submission.unreadable.length > 0;
  const steps = decideAll(submission, found ?? [], unreadable, account, policy);
  // A file is attached to a message, which is judged when it is sent.
  const message: Submission = { way: 'send', parts: [], unreadable: [], isFixed: false };
  const later = submission.way === 'file' ? decideAll(message, [], false, account, policy) : [];
  return { findings, steps: [...steps, ...later] };
}

function decideAll(
  submission: Submission,
  found: readonly (readonly Finding[])[],
  unreadable: boolean,
  account: AccountStatus,
  policy: Policy,
): readonly Step[] {
  const { way, isFixed } = submission;
  const step = (mayAskAccount: boolean): readonly Step[] => {
    const judged = decide({ way, found, unreadable, isFixed, mayAskAccount }, account, policy);
    const own = {
      way,
      question: questionOf(submission, judged, account, policy),
      because: becauseOf(judged),
    };
    return judged.kind === 'ask' && judged.asksAccount ? [own, ...step(false)] : [own];
  };
  return step(true);
}

function questionOf(submission: Submission, judged: Judged, account: AccountStatus, policy: Policy) {
  // The other two are for what nobody pressed send for, which is not tried here.
  if (judged.kind !== 'ask') return null;
  const mayRedact = judged.mayRedact && !isAllFixed(submission, judged.found);
  return toQuestion(submission, { ...judged, mayRedact }, account, policy);
}

function becauseOf(judged: Judged): readonly string[] {
  if (judged.kind !== 'ask') return [];
  return [
    ...(judged.wrongAccount || judged.asksAccount ? ['personalAccounts'] : []),
    ...(judged.unreadable ? ['unreadableContent'] : []),
  ];
}
