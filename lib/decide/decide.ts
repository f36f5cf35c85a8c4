import { type AccountStatus, isTrainingOff } from '@/lib/model/account-status';
import { type Action, stricter } from '@/lib/model/action';
import type { Judged } from '@/lib/model/decision';
import type { Finding } from '@/lib/model/finding';
import { isAtLeast } from '@/lib/model/likelihood';
import type { Policy } from '@/lib/model/policy';
import type { Way } from '@/lib/model/submission';
import { stanceOn } from './stance';

/** What is to be decided: findings per part, without those that were released before. */
export type Matter = {
  readonly way: Way;
  readonly found: readonly (readonly Finding[])[];
  readonly unreadable: boolean;
  /** It cannot be changed here. */
  readonly isFixed: boolean;
  /** The person can be asked about the account here, and has not let it go yet. Not written: they cannot. */
  readonly mayAskAccount?: boolean;
};

/** The strictest action that any finding, or content that cannot be read, calls for. Total; never throws. */
export function decide(matter: Matter, account: AccountStatus, policy: Policy): Judged {
  const floor = accountFloor(account, policy);
  const found = matter.found.map((findings) =>
    findings.filter((finding) => actionFor(finding, floor, policy) !== 'allow'),
  );
  const findings = found.flat();
  const onFindings = findings.map((finding) => actionFor(finding, floor, policy));
  const onUnreadable: Action = matter.unreadable ? forUnreadable(matter.way, policy) : 'allow';
  const stance = isMessage(matter.way) ? stanceOn(account, policy) : 'allow';
  const wrongAccount = stance === 'block';
  const onAccount: Action = wrongAccount ? 'block' : 'allow';
  const onFeedback: Action = matter.way === 'feedback' ? policy.feedback : 'allow';
  const onContent = [onAccount, onUnreadable, ...onFindings].reduce(stricter, 'allow');
  const action = stricter(onContent, onFeedback);

  // What may not go from any account is not asked about twice; what nobody asks about waits for the account.
  const asksFirst = action !== 'block' || matter.way === 'early-request';
  if (stance === 'warn' && matter.mayAskAccount === true && asksFirst) return askAccount(matter, policy);
  if (action === 'allow') return { kind: 'release' };
  // What cannot be read cannot be redacted, nor what cannot be written.
  const isRedactable = onUnreadable === 'allow' && !matter.isFixed;
  if (matter.way === 'early-request') {
    // Nobody pressed send: the page may get its answer later, with the send itself.
    return isRedactable && !wrongAccount ? { kind: 'redact', found } : { kind: 'refuse' };
  }
  return {
    kind: 'ask',
    action,
    found,
    unreadable: onUnreadable !== 'allow',
    wrongAccount,
    asksAccount: false,
    mayRedact: action !== 'block' && findings.length > 0 && isRedactable,
    // That feedback is kept is said so that the person can choose: no rule is overridden.
    mayProceed: action !== 'warn' ? 'no' : onContent === 'allow' ? 'yes' : proceed[policy.override],
  };
}

/** Speech is content that cannot be read, with a rule of its own. */
const forUnreadable = (way: Way, policy: Policy): Action =>
  way === 'voice' ? policy.audio : policy.unreadableContent;

const messages: readonly Way[] = ['send', 'edit', 'request', 'voice', 'feedback', 'early-request'];
const isMessage = (way: Way): boolean => messages.includes(way);

/** Nothing of it leaves from an account that the person was not asked about; a draft that the page sends ahead waits. */
function askAccount({ way, found }: Matter, policy: Policy): Judged {
  if (way === 'early-request') return { kind: 'refuse' };
  return {
    kind: 'ask',
    action: 'warn',
    found: found.map(() => []),
    unreadable: false,
    wrongAccount: false,
    asksAccount: true,
    mayRedact: false,
    mayProceed: proceed[policy.override],
  };
}

const proceed = { never: 'no', allowed: 'yes', 'with-justification': 'with-justification' } as const;

function actionFor(finding: Finding, floor: Action, policy: Policy): Action {
  if (!isAtLeast(finding.likelihood, policy.minimumLikelihood)) return 'allow';
  const named = [policy.actions[finding.detector], policy.actions[finding.category]].filter(
    (action) => action !== undefined,
  );
  const written = named.length > 0 ? named.reduce(stricter) : (policy.actions['default'] ?? 'warn');
  // A detector that the policy allows outright stays allowed on every account.
  return written === 'allow' ? 'allow' : stricter(written, floor);
}

/** An unknown account is treated as a personal one, unknown training as on: unknown is not safe. */
function accountFloor(account: AccountStatus, policy: Policy): Action {
  const personal = account.kind.value !== 'company' ? policy.minimumActionOnPersonalAccount : 'allow';
  const trained = isTrainingOff(account.training.value) ? 'allow' : policy.minimumActionWithTrainingOn;
  return stricter(personal, trained);
}
