import { nounOf } from './detectors';
import {
  type AccountKind,
  type AccountStatus,
  isOfCompanies,
  type Organization,
  type Plan,
  type Retention,
  type Training,
} from '@/lib/model/account-status';

/**
 * The words that more than one surface uses; the sentences of one surface are in the file of its name beside this one.
 * Short and factual: first what is, then what can be done.
 */

export const product = 'Chat Guardrails';

/** Attributes for every element that holds our words, whatever the language of the page around it. */
export const language = { lang: 'en', dir: 'ltr' } as const;

// Detectors

/** A kind of finding, as it is to be called; `ownName` is empty unless a rule of the organisation found it. */
type Kind = { readonly detector: string; readonly ownName: string };

/** For the start of a line. A detector without a name is shown by its id, so that a new one is never invisible. */
export function kindLabel({ detector, ownName }: Kind): string {
  const name = ownName || nounOf(detector)?.name;
  if (name === undefined) return detector;
  // Not `eID number`.
  return /^\p{Ll}(?!\p{Lu})/u.test(name) ? sentenceCase(name) : name;
}

/** "a Social Security number", "3 Social Security numbers"; "a match for “case number”" for a rule of the organisation. */
export function counted({ detector, ownName }: Kind, count: number): string {
  const known = nounOf(detector);
  if (known !== null) return count === 1 ? known.one : `${count} ${known.many}`;
  // Whatever language the name is in, and whatever its plural.
  const name = `“${ownName || detector}”`;
  return count === 1 ? `a match for ${name}` : `${count} matches for ${name}`;
}

/** What a screen reader says in place of a row of dots: "ending in 89". */
export function spokenMask(masked: string): string {
  const tail = /[\p{L}\p{N}]+$/u.exec(masked)?.[0];
  return tail === undefined ? 'hidden value' : `ending in ${[...tail].join(' ')}`;
}

export function andMore(count: number): string {
  return `and ${count} more`;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// The account

export const planNames: Readonly<Record<Plan | 'unknown', string>> = {
  free: 'Free plan',
  pro: 'Pro plan',
  max: 'Max plan',
  team: 'Team plan',
  enterprise: 'Enterprise plan',
  education: 'Education plan',
  government: 'Government plan',
  api: 'API plan',
  unknown: 'Plan unknown',
};

export const accountKinds: Readonly<Record<AccountKind | 'unknown', string>> = {
  personal: 'Personal account',
  company: 'Company account',
  unknown: 'Account unknown',
};

export const trainingStates: Readonly<Record<Training | 'unknown', string>> = {
  on: 'On',
  off: 'Off',
  never: 'Never, by contract',
  'not-chosen': 'Not chosen yet',
  unknown: 'Unknown',
};

/** "30 days", "1 year", "5 years". From five years on, leap days are rounded away. */
export function duration(days: number): string {
  if (days >= 5 * 365 || (days > 0 && days % 365 === 0)) {
    const years = Math.floor(days / 365);
    return years === 1 ? '1 year' : `${years} years`;
  }
  return days === 1 ? '1 day' : `${days} days`;
}

export function retentionState(retention: Retention | 'unknown'): string {
  if (retention === 'unknown') return 'Unknown';
  if (retention === 'custom') return 'Set by its organization';
  const time = duration(retention.days);
  return retention.after === 'deletion' ? `${sentenceCase(time)} after deletion` : `Up to ${time}`;
}

const trainingMeaning: Readonly<Record<Training | 'unknown', string>> = {
  on: 'Chats here may be used to train AI models.',
  off: 'Training is off: chats here are not used to train AI models.',
  never: 'By contract, chats here are not used to train AI models.',
  'not-chosen': 'Nobody has chosen yet whether chats here may be used to train AI models.',
  unknown: 'It is not known whether chats here are used to train AI models.',
};

/** Of one chat for which rules of its own hold. */
function incognitoMeaning({ training, retention }: AccountStatus['chat']): string {
  const { value } = retention;
  const trained =
    training.value === 'never' ? 'It is not used to train AI models.' : trainingMeaning[training.value];
  const kept =
    value === 'unknown' || value === 'custom' || value.after === 'deletion'
      ? 'It is not known how long it is kept.'
      : `It may be kept for up to ${duration(value.days)}.`;
  return `This is an incognito chat. ${trained} ${kept}`;
}

function retentionMeaning(retention: Retention | 'unknown', isCompanys: boolean): string {
  if (retention === 'unknown') return 'It is not known how long they are kept.';
  if (retention === 'custom')
    return `${isCompanys ? 'Your organization' : 'The organization that owns this account'} sets how long they are kept.`;
  const time = duration(retention.days);
  return retention.after === 'deletion'
    ? `They are removed within ${time} once they are deleted.`
    : `They may be kept for up to ${time}.`;
}

/** What tells an incognito chat from others. */
export const incognitoChat = 'Incognito chat';

/** One line: which account this is. */
export function accountHeadline(account: AccountStatus): string {
  if (account.signedIn === false) return 'Nobody is signed in';
  if (account.kind.value === 'company') {
    return account.organization === 'unknown' || account.organization.name === ''
      ? 'You are in your company account'
      : `You are in your company account: ${account.organization.name}`;
  }
  if (account.kind.value === 'unknown') return 'It is not known yet which account this is';
  const plan = account.plan.value;
  const which = isOfCompanies(plan) ? 'an account that is not your company’s' : 'a personal account';
  return `You are in ${which}${plan === 'unknown' ? '' : ` (${planNames[plan]})`}`;
}

/** One or two short sentences: what that means for what is written here. */
export function accountMeaning(account: AccountStatus): string {
  const training = account.training.value;
  const retention = account.retention.value;
  if (account.signedIn === false) return 'Sign in to see which account this is.';
  if (account.kind.value === 'unknown' && training === 'unknown') {
    return 'Until it is known, it is treated like a personal account.';
  }
  return account.chat.mode.value === 'incognito'
    ? incognitoMeaning(account.chat)
    : `${trainingMeaning[training]} ${retentionMeaning(retention, account.kind.value === 'company')}`;
}

/** The company's organisation, by its name where it has one. */
export function companyName({ name }: Organization): string {
  return name === '' ? 'your company account' : name;
}

export function switchTo(company: Organization): string {
  return `Switch to ${companyName(company)}`;
}

export function alsoMember({ name }: Organization): string {
  return `You are also a member of ${name === '' ? 'your company’s organization' : name}. That account is meant for work.`;
}
