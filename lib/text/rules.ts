import { type Action, actions } from '@/lib/model/action';
import { categories, type Category } from '@/lib/model/finding';
import type { AccountStance, Policy } from '@/lib/model/policy';
import { duration, kindLabel, planNames } from './en';

/** The organisation's rules in words, for the guide. One line: what it is about, and sentences. */
export type RuleLine = { readonly title: string; readonly says: readonly string[] };

export function rulesTitle(organizationName: string): string {
  return organizationName === '' ? 'The rules in force here' : `What ${organizationName} requires`;
}

/**
 * Account, training and retention first: they hold before anything is written.
 * @param feedbackDays how many days a chat may be kept that goes along with feedback
 */
export function rulesInWords(policy: Policy, feedbackDays: number): readonly RuleLine[] {
  return [
    { title: 'Account', says: accountRules(policy) },
    { title: 'Training', says: trainingRules(policy) },
    { title: 'Kept for', says: [retentionRule(policy)] },
    ...valueRules(policy),
    { title: 'What cannot be checked', says: uncheckedRules(policy) },
    { title: 'Feedback to the provider', says: [feedbackRule(policy, feedbackDays)] },
  ];
}

const stances: Readonly<Record<AccountStance, string>> = {
  allow: 'Accounts that are not the company’s may be used.',
  remind: 'On an account that is not the company’s, a reminder is shown.',
  warn: 'On an account that is not the company’s, a reminder is shown and the first message is asked about.',
  block: 'From an account that is not the company’s, nothing can be sent.',
};

function accountRules(policy: Policy): readonly string[] {
  const { exemptPlans, exemptEmailDomains, restrictTenants, organizationIds } = policy;
  return [
    ...(policy.requireCompanyAccount ? ['Work is done on the company account.'] : []),
    ...(!policy.requireCompanyAccount && policy.personalAccounts === 'allow'
      ? ['No rule about which account is used.']
      : []),
    stances[policy.personalAccounts],
    ...(exemptPlans.length > 0
      ? [`Exempt: accounts on the ${exemptPlans.map((plan) => planNames[plan]).join(', ')}.`]
      : []),
    ...(exemptEmailDomains.length > 0
      ? [`Exempt: accounts with an address at ${exemptEmailDomains.join(', ')}.`]
      : []),
    ...(restrictTenants && organizationIds.length > 0
      ? ['With every request the provider is asked to refuse all other organizations.']
      : []),
  ];
}

function trainingRules({ requireTrainingOff, mayTurnTrainingOff }: Policy): readonly string[] {
  return [
    requireTrainingOff ? 'Chats must not be used for training.' : 'No rule about training.',
    ...(mayTurnTrainingOff ? ['The extension may turn the switch off for you once you confirm it.'] : []),
  ];
}

function retentionRule({ maximumRetentionDays: days }: Policy): string {
  return days === 0 ? 'No rule about how long chats are kept.' : `At most ${duration(days)}.`;
}

// What is looked for in a text

export const categoryNames: Readonly<Record<Category, string>> = {
  identity: 'Identity numbers',
  financial: 'Account, card and other financial numbers',
  health: 'Health and insurance numbers',
  credentials: 'Passwords and keys',
  personal: 'Contact details and dates of birth',
  marking: 'Confidentiality markings',
  organization: 'The organization’s own terms and numbers',
};

const actionTitles: Readonly<Record<Action, string>> = {
  block: 'Blocked',
  redact: 'Redacted',
  warn: 'Warned about',
  allow: 'Left alone',
};

const actionMeanings: Readonly<Record<Exclude<Action, 'warn'>, string>> = {
  block: 'A text does not leave while it holds one of these.',
  redact: 'A text leaves only with placeholders in their place.',
  allow: 'These may be sent.',
};

const warnMeanings: Readonly<Record<Policy['override'], string>> = {
  never: 'You are asked, and can redact or cancel.',
  allowed: 'You are asked, and can redact, cancel or go on.',
  'with-justification': 'You are asked, and can redact, cancel or go on with a reason.',
};

const atLeast: Readonly<Record<Exclude<Action, 'allow'>, string>> = {
  warn: 'warned about',
  redact: 'redacted',
  block: 'blocked',
};

/** Strictest first. */
function valueRules(policy: Policy): readonly RuleLine[] {
  const written = { default: 'warn', ...policy.actions } satisfies Record<string, Action>;
  const entries = Object.entries<Action>(written);
  const hasMany = entries.length > 1;
  const lines = [...actions].reverse().flatMap((action): RuleLine[] => {
    const names = entries.flatMap(([id, own]) => (own === action ? [nameOf(id, policy, hasMany)] : []));
    if (names.length === 0) return [];
    const meaning = action === 'warn' ? warnMeanings[policy.override] : actionMeanings[action];
    return [{ title: actionTitles[action], says: [`${names.join('; ')}.`, meaning] }];
  });
  const more = [
    ...(hasMany ? ['Where two of these lines fit a value, the stricter one counts.'] : []),
    ...floorRules(policy),
  ];
  return more.length === 0 ? lines : [...lines, { title: 'Besides', says: more }];
}

function floorRules(policy: Policy): readonly string[] {
  const { minimumActionOnPersonalAccount: personal, minimumActionWithTrainingOn: training } = policy;
  return [
    ...(isUsual(personal)
      ? []
      : [
          `On an account that is not the company’s, whatever is not left alone is at least ${atLeast[personal]}.`,
        ]),
    ...(isUsual(training)
      ? []
      : [
          `While chats may be used for training, whatever is not left alone is at least ${atLeast[training]}.`,
        ]),
  ];
}

/** What is not left alone is warned about anyway. */
function isUsual(action: Action): action is 'allow' | 'warn' {
  return action === 'allow' || action === 'warn';
}

/** The name of a category, of a detector, or of a rule of the organisation's own. */
export function nameOf(id: string, { patterns, wordLists, exactMatch }: Policy, hasMany: boolean): string {
  if (id === 'default')
    return hasMany ? 'Everything else that is looked for' : 'Everything that is looked for';
  const category = categories.find((one) => one === id);
  if (category !== undefined) return categoryNames[category];
  const own = [...patterns, ...wordLists, ...exactMatch].find((rule) => rule.id === id);
  return kindLabel({ detector: id, ownName: own?.name ?? '' });
}

// What cannot be read, and feedback

const unchecked = { allow: 'is let through', warn: 'is asked about', block: 'is blocked' } as const;

function uncheckedRules({ unreadableContent, audio }: Policy): readonly string[] {
  return [
    `Content that cannot be read, such as a picture, ${unchecked[unreadableContent]}.`,
    `Speech ${unchecked[audio]}.`,
  ];
}

const feedbackRules: Readonly<Record<Policy['feedback'], string>> = {
  allow: 'may be sent',
  warn: 'are asked about',
  block: 'cannot be sent',
};

function feedbackRule({ feedback }: Policy, days: number): string {
  const why =
    feedback === 'allow' ? '' : `: the chat goes along, and may then be kept for up to ${duration(days)}`;
  return `Thumbs up or down ${feedbackRules[feedback]}${why}.`;
}
