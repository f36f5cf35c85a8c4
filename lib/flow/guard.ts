import { edited, redact } from '@/lib/act/redact';
import { decide } from '@/lib/decide/decide';
import { namedAccount } from '@/lib/decide/named-account';
import { isAsAsked } from '@/lib/model/account-name';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { Answer, Justification } from '@/lib/model/answer';
import { countsOf } from '@/lib/model/counts';
import type { Decision, Judged } from '@/lib/model/decision';
import type { Finding } from '@/lib/model/finding';
import type { Submission, Unreadable } from '@/lib/model/submission';
import { heard } from './heard';
import { createLetGo } from './let-go';
import { createOwnLabels } from './own-names';
import type { Guard, Held, Ports } from './ports';
import { isAllFixed, toQuestion } from './question';
import { type Found, isLong, scanAll, scanAllInSlices } from './scan-all';
import { otherFiles } from './several-files';
import { withSplit } from './split-values';
import { scannerWorks } from './scanner-works';
import { createScannerFor } from './scanner-for';
import { warmScanner } from './warm-scanner';

/**
 * The product on one screen: scan, decide, ask, act, record.
 *
 * @param placeholderLabels detector id -> the word in the brackets of its placeholder
 */
export function createGuard(ports: Ports, placeholderLabels: Readonly<Record<string, string>>): Guard {
  const scannerFor = createScannerFor();
  const ownLabel = createOwnLabels(scannerFor);
  const ledger = createLetGo(ports);
  const labelOf = (id: string) => placeholderLabels[id] ?? ownLabel(ports.policy(), id);
  let last: Promise<unknown> = Promise.resolve();
  let asking = 0;

  /** An account that cannot be told is an unknown one, not a reason to let go. @param named by the request */
  function account(named?: string): AccountStatus {
    try {
      return namedAccount(ports.account(), named, ports.policy());
    } catch {
      return unknownAccount;
    }
  }

  function judge(submission: Submission): Decision {
    if (isLong(submission)) return { kind: 'later' };
    const decision = judgeAtOnce(submission);
    if (decision.kind === 'release' && submission.way === 'send') ports.placeholders.sent();
    return decision;
  }

  function judgeAtOnce(submission: Submission): Judged {
    return decideOn(submission, scanAll(scannerFor(ports.policy()), submission.parts));
  }

  async function judgeInSlices(submission: Submission): Promise<Judged> {
    // The policy may change meanwhile: the verdict is that of the one in force at the end.
    for (let attempt = 0; attempt < 3; attempt++) {
      const policy = ports.policy();
      const scanned = await scanAllInSlices(scannerFor(policy), submission.parts, ports.pause);
      await ports.releases.prepare(submission, scanned ?? [], policy.mode === 'simulate');
      if (ports.policy() === policy) return decideOn(submission, scanned);
    }
    return decideOn(submission, null);
  }

  async function look(text: string): Promise<readonly Finding[]> {
    const policy = ports.policy();
    const scanned = await scanAllInSlices(scannerFor(policy), [text], ports.pause);
    const found = ports.releases.unreleased([text], scanned ?? []);
    const decision = decide({ way: 'send', found, unreadable: false, isFixed: false }, account(), policy);
    return decision.kind === 'ask' && policy.mode !== 'simulate' ? (decision.found[0] ?? []) : [];
  }

  function decideOn(submission: Submission, scanned: Found | null, mayAsk = true): Judged {
    const { way, isFixed, organization } = submission;
    const whole = scanned && withSplit(scannerFor(ports.policy()), submission, scanned);
    const left = ports.releases.unreadableWithoutReleased(submission);
    const unreadable = !whole || left.length > 0;
    const found = ports.releases.withoutReleased(submission, whole ?? []);
    const policy = ports.policy();
    const status = account(organization);
    const mayAskAccount = mayAsk && !ports.accounts.isLetGo(status);
    const decision = decide({ way, found, unreadable, isFixed, mayAskAccount }, status, policy);
    if (policy.mode !== 'simulate') {
      ledger.weigh({ submission, scanned, whole, found, left, status });
      if (decision.kind === 'release') ledger.goes(submission, status);
      return decision.kind === 'ask' && isAllFixed(submission, decision.found)
        ? { ...decision, mayRedact: false }
        : decision;
    }
    if (decision.kind === 'ask' && decision.asksAccount) {
      ports.record({
        ...outline('account', [], false),
        action: decision.action,
        outcome: 'would-have-asked',
      });
      ports.accounts.letGo(status);
      return decideOn(submission, scanned, false);
    }
    if (decision.kind === 'ask') tryOut(submission, decision, whole === null ? null : left);
    else if (decision.kind !== 'release')
      ports.releases.passesUncounted({ ...submission, unreadable: left }, found);
    return { kind: 'release' };
  }

  /**
   * Counted once, by the first gate that saw it. What would be redacted or refused without a question is not, as it is
   * not where the policy is in force.
   * @param left the pieces that were not let go; null when the scanner failed
   */
  function tryOut(submission: Submission, decision: Ask, left: readonly Unreadable[] | null): void {
    const { way } = submission;
    const { action, found, wrongAccount } = decision;
    const unreadable = decision.unreadable ? (left ?? []) : [];
    const wasCounted = ports.releases.wasCounted({ way, wrongAccount, unreadable });
    if (!wasCounted || left === null || found.some((findings) => findings.length > 0))
      ports.record({
        ...outline(way, found, decision.unreadable),
        action,
        outcome: 'would-have-asked',
      });
    ports.releases.add(submission, found);
  }

  function redacted(held: Held, found: Found) {
    const { parts } = held.submission;
    const { give, close } = ports.placeholders.open(parts, ports.policy().showOriginals);
    const placeholderFor = ({ detector }: Finding, value: string) => give(labelOf(detector), value);
    const edits = parts.map((part, index) => redact(part, found[index] ?? [], placeholderFor));
    close();
    held.replace(
      parts.map((part, index) => edited(part, edits[index] ?? [])),
      edits,
    );
  }

  async function ask(held: Held, decision: Ask): Promise<void> {
    const { submission } = held;
    const policy = ports.policy();
    const { organization } = submission;
    const status = account(organization);
    // What was answered under one policy, or on one account, was not answered under another.
    const isOther = () => ports.policy() !== policy || !isAsAsked(account(organization), status);
    const answer = await ports.ask(toQuestion(submission, decision, status, policy));
    const isCancelled = answer.choice === 'cancel' || answer.choice === 'switch';
    if (!isCancelled && isOther()) return askAnew(held);
    if (decision.asksAccount) return settleAccount(held, decision, answer, status);
    const { action, found } = decision;
    const about = { ...outline(submission.way, found, decision.unreadable), action };
    const others = answer.choice === 'others' ? otherFiles(submission, decision) : [];
    if (answer.choice === 'redact' && decision.mayRedact) {
      redacted(held, found);
      ledger.goes(submission, status);
      ledger.answered(status, decision, false);
      ports.record({ ...about, outcome: 'redacted' });
    } else if (others.length > 0 && held.releaseFiles) {
      held.releaseFiles(others);
      ports.record({ ...about, outcome: 'left-out' });
    } else if (answer.choice === 'proceed' && mayProceed(decision, answer.justification)) {
      await ports.releases.prepare(submission, found, true);
      if (isOther()) return askAnew(held);
      ports.releases.add(submission, found);
      held.release();
      ledger.goes(submission, status, decision);
      ledger.answered(status, decision, true);
      ports.record({ ...about, outcome: 'overridden', justification: answer.justification });
    } else {
      held.cancel();
      ledger.answered(status, decision, false);
      ports.record({ ...about, outcome: 'cancelled' });
    }
  }

  /** What the message holds is a question of its own, after that of the account. */
  async function settleAccount(
    held: Held,
    decision: Ask,
    answer: Answer,
    status: AccountStatus,
  ): Promise<void> {
    const justification = answer.choice === 'proceed' ? answer.justification : null;
    const isLetGo = answer.choice === 'proceed' && mayProceed(decision, justification);
    const about = { ...outline('account', [], false), action: decision.action };
    ports.record({ ...about, outcome: isLetGo ? 'overridden' : 'cancelled', justification });
    if (!isLetGo) return held.cancel();
    ports.accounts.letGo(status);
    await askAnew(held);
  }

  async function askAnew(held: Held): Promise<void> {
    const decision = await judgeInSlices(held.submission);
    if (decision.kind === 'ask') return ask(held, decision);
    if (decision.kind === 'release') held.release();
    else held.cancel();
  }

  /** One question at a time; what was answered meanwhile is not asked again. */
  async function askInTurn(held: Held, decision: Ask): Promise<void> {
    if (asking >= mostAsking) {
      held.cancel();
      const { action, found, unreadable } = decision;
      return ports.record({ ...outline(held.submission.way, found, unreadable), action, outcome: 'stopped' });
    }
    const before = last;
    const waits = asking > 0;
    asking += 1;
    const turn = (async () => {
      await before;
      await (waits ? askAnew(held) : ask(held, decision));
    })();
    last = turn.catch(() => undefined); // the caller of this one hears of it
    await turn.finally(() => (asking -= 1));
  }

  return {
    works: () => scannerWorks(scannerFor(ports.policy()), ports.policy()),
    warm: (pause) => warmScanner(() => scannerFor(ports.policy()), pause),
    judge,
    judgeAtOnce,
    judgeInSlices,
    look,
    async settle(given, first) {
      const held = heard(given, ports.placeholders.sent);
      const decision = first.kind === 'later' ? await judgeInSlices(held.submission) : first;
      if (decision.kind === 'ask') return askInTurn(held, decision);
      // Neither is recorded: it repeats with every pause in the typing, and the send itself will be.
      if (decision.kind === 'redact') redacted(held, decision.found);
      else if (decision.kind === 'release') held.release();
      else held.cancel();
    },
  };
}

function mayProceed({ mayProceed }: Ask, justification: Justification | null): boolean {
  return mayProceed === 'yes' || (mayProceed === 'with-justification' && justification !== null);
}

/** More questions than this do not wait: a page that floods does not bury the person. What is not asked does not go. */
const mostAsking = 10;

type Ask = Extract<Decision, { kind: 'ask' }>;

/** Ids and counts: all that a record may know. */
function outline(way: Activity['way'], found: Found, unreadable: boolean) {
  return { way, unreadable, counts: countsOf(found), justification: null } satisfies Partial<Activity>;
}
