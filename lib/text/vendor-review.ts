import type { Policy } from '@/lib/model/policy';
import type { ConditionState, VendorReview } from '@/lib/model/review-state';
import type { Condition } from '@/lib/model/vendor-review';
import { dateText } from './date';

export const reviewLead =
  'Conditions under which the provider was found fit for use at work. What this extension can see, it says; the rest your organization confirms in its policy.';

type Words = { readonly title: string; readonly says: string };

export const conditionWords: Readonly<Record<Condition, Words>> = {
  agreement: {
    title: 'A data processing agreement is signed',
    says: 'Before any use at work.',
  },
  'single-sign-on': {
    title: 'Single sign-on is set up',
    says: 'People reach the company account through the company’s own sign-in.',
  },
  'no-personal-accounts': {
    title: 'No personal accounts for work',
    says: 'The rule is written down, staff are trained, and the rule is enforced.',
  },
  iso: {
    title: 'The ISO 27001 status is checked with the provider',
    says: 'What the documents say of it stands with each plan above.',
  },
  'yearly-review': {
    title: 'The review is repeated every year',
    says: 'And whenever the provider changes something of weight.',
  },
};

export const statusNames: Readonly<Record<ConditionState['status'], string>> = {
  met: 'Met',
  partly: 'Half met',
  open: 'Open',
  due: 'Due',
};

export const halves = { seen: 'Seen here', said: 'Your organization' } as const;

/** What the extension itself sees of a condition. */
export function sightText({ condition, sight }: ConditionState, policy: Policy): string {
  if (condition === 'single-sign-on') return signOnText(sight, policy);
  if (condition === 'no-personal-accounts') return accountsText(sight, policy);
  return 'This cannot be seen from a browser.';
}

function signOnText(sight: ConditionState['sight'], { emailDomains }: Policy): string {
  switch (sight) {
    case 'shown':
    case 'exceptions':
      return `The company account in use has an address of the company (${emailDomains.join(', ')}). The sign-in itself cannot be seen from here.`;
    case 'not-shown':
      return `The company account in use has an address that is not at ${emailDomains.join(', ')}.`;
    case 'unknown':
      return 'Open claude.ai with the company account to see whether its address is the company’s.';
    case 'never':
      return 'The policy names no e-mail domain of the company, so nothing can be compared.';
  }
}

function accountsText(sight: ConditionState['sight'], policy: Policy): string {
  const isBlocked = policy.personalAccounts === 'block';
  switch (sight) {
    case 'shown':
      return isBlocked
        ? 'Nothing can be sent from an account that is not the company’s. A check that holds messages is proven to work in this browser.'
        : 'With every request the provider is asked to refuse all other organizations.';
    case 'exceptions':
      return 'Nothing can be sent from an account that is not the company’s, except from those that the policy exempts.';
    case 'unknown':
      return 'The policy forbids them. Open claude.ai to see whether the checks in this browser work.';
    case 'not-shown':
    case 'never':
      return whyNotEnforced(policy, isBlocked);
  }
}

function whyNotEnforced({ mode }: Policy, isBlocked: boolean): string {
  if (mode === 'simulate') return 'The policy is on trial: nothing is held back.';
  return isBlocked
    ? 'The policy forbids them, but the checks in this browser do not work. Reload the tab of claude.ai.'
    : 'The policy does not forbid messages from other accounts.';
}

/** What the organisation said of it in its policy. */
export function tickText({ condition, ticked }: ConditionState): string {
  if (ticked === null) return 'Not confirmed in the policy.';
  return condition === 'no-personal-accounts'
    ? `Confirmed on ${dateText(ticked)}: staff are trained.`
    : `Confirmed on ${dateText(ticked)}.`;
}

export function reviewSummary({ states, nextReview }: VendorReview, today: string): string {
  const met = states.filter(({ status }) => status === 'met').length;
  const count = `${met} of ${states.length} conditions ${met === 1 ? 'is' : 'are'} met.`;
  if (nextReview === null) return `${count} No yearly review is recorded.`;
  return nextReview <= today
    ? `${count} The yearly review has been due since ${dateText(nextReview)}.`
    : `${count} The next yearly review is due on ${dateText(nextReview)}.`;
}

export const howToTick =
  'For administrators: a condition is confirmed with its date in the policy, under vendorReview.';
