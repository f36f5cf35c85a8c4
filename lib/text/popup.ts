import { type AccountStatus, isOfCompanies } from '@/lib/model/account-status';
import type { ComparisonRow, Verdict } from '@/lib/model/comparison';
import type { BrowserGateState, Health } from '@/lib/model/health';
import type { Policy } from '@/lib/model/policy';
import type { PolicyState, PolicyStateName } from '@/lib/model/policy-state';

import { dateText } from './date';
import { inDays } from './due';
import { accountKinds, duration, incognitoChat, planNames, retentionState, trainingStates } from './en';

export const sections = {
  comparison: 'This account and what is required',
  health: 'Protection in this tab',
  policy: 'Policy',
} as const;

export const showPolicy = 'Show the policy in force';

// The account

/** Plan, organisation and e-mail domain, as far as they are known. A personal organisation's name says nothing more. */
export function accountDetails(account: AccountStatus): readonly string[] {
  return [
    planNames[account.plan.value],
    account.organization === 'unknown' || account.kind.value === 'personal' ? '' : account.organization.name,
    account.emailDomain === 'unknown' ? '' : account.emailDomain,
    account.chat.mode.value === 'incognito' ? incognitoChat : '',
  ].filter((part) => part !== '');
}

export function accountTitle(account: AccountStatus): string {
  if (account.signedIn === false) return 'Nobody is signed in';
  return isOtherCompanys(account) ? 'Not your company’s account' : accountKinds[account.kind.value];
}

/** `personal` is whatever is not the company's: that of another company is no person's own. */
function isOtherCompanys({ kind, plan }: AccountStatus): boolean {
  return kind.value === 'personal' && isOfCompanies(plan.value);
}

export const howKnown = 'How this is known';
export const findOut = 'Reload the tab to find out.';

/** Names of the signals behind the account status, each once. */
export function evidence(account: AccountStatus): readonly string[] {
  const { plan, kind, training, retention, chat } = account;
  return [...new Set([plan, kind, training, retention, chat.mode].flatMap((known) => known.evidence))];
}

// The comparison

export const columns = { account: 'This account', required: 'Required', verdict: 'Result' } as const;

export const subjects: Readonly<Record<ComparisonRow['subject'], string>> = {
  account: 'Account',
  training: 'Training',
  retention: 'Kept for',
};

export const verdicts: Readonly<Record<Verdict, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  unknown: 'Unknown',
  'not-required': 'Not required',
};

export function actualCell(subject: ComparisonRow['subject'], account: AccountStatus): string {
  if (subject === 'training') return trainingStates[account.training.value];
  if (subject === 'retention') return retentionState(account.retention.value);
  if (isOtherCompanys(account)) return 'Not the company’s';
  return { personal: 'Personal', company: 'Company', unknown: 'Unknown' }[account.kind.value];
}

export function requiredCell({ subject, verdict }: ComparisonRow, policy: Policy): string {
  if (verdict === 'not-required') return 'No rule';
  if (subject === 'training') return 'Off';
  if (subject === 'retention') return `At most ${duration(policy.maximumRetentionDays)}`;
  const hasExempt = policy.exemptPlans.length > 0 || policy.exemptEmailDomains.length > 0;
  return hasExempt ? 'Company, or exempt' : 'Company';
}

/** One line above the table. */
export function comparisonSummary(rows: readonly ComparisonRow[]): string {
  const required = rows.filter((row) => row.verdict !== 'not-required');
  const missed = required.filter((row) => row.verdict === 'not-met').length;
  const unknown = required.filter((row) => row.verdict === 'unknown').length;
  if (required.length === 0) return 'Nothing is required of this account.';
  const of = (count: number) =>
    required.length === 1 ? 'The one rule' : `${count} of ${required.length} rules`;
  if (missed > 0) return `${of(missed)} ${missed === 1 ? 'is' : 'are'} not met.`;
  if (unknown > 0) return `${of(unknown)} cannot be checked.`;
  return `${of(required.length)} ${required.length === 1 ? 'is' : 'are'} met.`;
}

// The gates

export type Gate = 'pageGate' | 'wireGate' | 'browserGate';

export const gates: Readonly<Record<Gate, { readonly name: string; readonly covers: string }>> = {
  pageGate: { name: 'Page check', covers: 'Paste, drop, files, typing and send' },
  wireGate: { name: 'Request check', covers: 'What the page sends to the server' },
  browserGate: { name: 'Browser check', covers: 'What goes out by any other way' },
};

export const gateStates: Readonly<Record<BrowserGateState, string>> = {
  active: 'Working',
  starting: 'Not confirmed yet',
  broken: 'Not working',
  'cannot-block': 'Can only watch',
};

/** For the person, then for whoever installs the extension; also a line of the badge's tooltip. */
export const watchOnly =
  'The first two checks hold what you send. The browser check only watches here: it cannot stop what gets past them.';
export const installByPolicy =
  'For administrators: a browser lets an extension stop requests only when a policy has installed it.';

/** What the person can do about gates that are not proven, most urgent first; null when all are. */
export function gateHelp({ pageGate, wireGate, browserGate }: Health): string | null {
  if (pageGate === 'broken' || wireGate === 'broken') {
    return 'Reload the tab. If that does not help, ask for help before you send anything sensitive.';
  }
  if (pageGate === 'starting' || wireGate === 'starting') {
    return 'This takes a moment while the page loads. If it stays like this, reload the tab.';
  }
  if (browserGate === 'broken') {
    return 'The first two checks still hold what you send. Restart the browser; if that does not help, ask for help.';
  }
  return browserGate === 'starting'
    ? 'The browser check is still starting; the first two are at work.'
    : null;
}

/** What was seen that an earlier gate should have seen; null when nothing was. */
export function driftNote({ drift, browserGate }: Pick<Health, 'drift' | 'browserGate'>): string | null {
  if (drift.length === 0) return null;
  const missed = 'claude.ai may have changed: please tell whoever looks after this extension.';
  if (!drift.some(({ missedBy }) => missedBy === 'wire-gate')) {
    return `A message went past the page check; the request check has checked it. ${missed}`;
  }
  const then =
    browserGate === 'active' ? 'the browser check has checked it' : 'it may have gone out unchecked';
  return `A message went past the request check; ${then}. ${missed}`;
}

// The policy

export const policyTitles: Readonly<Record<PolicyStateName, string>> = {
  pending: 'Waiting for the browser',
  none: 'No policy',
  valid: 'In force',
  'partly-valid': 'Partly in force',
  lost: 'Policy missing',
};

export function policyText(state: PolicyState): string {
  const { organizationName } = state.policy;
  const policy = organizationName === '' ? 'The policy' : `The policy of ${organizationName}`;
  const since = state.since === null ? '' : ` since ${dateText(state.since)}`;
  const count = state.problems.length;
  switch (state.state) {
    case 'pending':
      return state.since === null
        ? 'The browser has not said yet whether there is a policy. Until then the built-in rules are in force.'
        : 'The browser has not said yet whether there is a policy. Until then the last one stays in force.';
    case 'none':
      return 'No organization manages this extension here. The built-in rules are in force.';
    case 'valid':
      return `${policy} is in force${since}.`;
    case 'partly-valid':
      return `${policy} is in force${since}, except for ${count === 1 ? '1 setting' : `${count} settings`} that could not be used. What counts instead is said below.`;
    case 'lost':
      return 'The browser no longer delivers the policy. The last good copy stays in force.';
  }
}

/** That this is a trial run, and why where the policy enforces on other seats; null where it enforces here. */
export function trialText({ isBeyondRing, policy }: PolicyState): string | null {
  if (policy.mode !== 'simulate') return null;
  const trial = 'Trial run: nothing is held back, only counted.';
  return isBeyondRing
    ? `${trial} The policy enforces on ${policy.enforcePercent} % of the seats, and this browser profile is not among them yet.`
    : trial;
}

export function problemCount(count: number): string {
  return count === 1 ? 'Show the setting' : `Show the ${count} settings`;
}

// What is due for deletion

/** "2 conversations are due for deletion. 1 will be in 3 days."; empty where nothing is, or will be. */
export function dueLine(due: number, later: number, nextInDays: number | null): string {
  const next = nextInDays === null ? '' : nextInDays <= 0 ? 'later today' : inDays(nextInDays);
  const many = (count: number) => (count === 1 ? '1 conversation' : `${count} conversations`);
  if (due === 0) {
    if (later === 0) return '';
    return `${many(later)} will be due for deletion${later === 1 ? '' : ', the first'} ${next}.`;
  }
  const now = `${many(due)} ${due === 1 ? 'is' : 'are'} due for deletion.`;
  if (later === 0) return now;
  return later === 1 ? `${now} 1 will be ${next}.` : `${now} ${later} will be, the first ${next}.`;
}

export const dueUnread = 'What is due for deletion could not be read.';
export const showDue = 'Show them';
export const checkChats = 'Check my conversations';

// Buttons and the empty state

export const buttons = {
  openClaude: 'Open claude.ai',
  reload: 'Reload this tab',
  contact: 'Ask for help',
} as const;

/** What was pressed could not be done in the tab. */
export const notHeard =
  'Nothing was done: the tab is gone, or does not answer. Reload it, or open claude.ai again; then try once more.';

export const empty = {
  title: 'Nothing to show for this tab',
  text: 'Chat Guardrails works on claude.ai. If this tab is claude.ai, reload it.',
  points: [
    'Shows whether the account is personal or your company’s.',
    'Holds sensitive numbers, such as Social Security numbers, before they are sent.',
    'Shows whether chats are used for training and how long they are kept.',
  ],
  privacy: 'Every check runs on this device. What you write is never stored or sent by this extension.',
} as const;
