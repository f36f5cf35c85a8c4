export const plans = ['free', 'pro', 'max', 'team', 'enterprise', 'education', 'government', 'api'] as const;
export type Plan = (typeof plans)[number];

const ofCompanies: readonly (Plan | 'unknown')[] = ['team', 'enterprise', 'education', 'government'];

/** Plans that a company buys: an account on one of them is no person's own. */
export function isOfCompanies(plan: Plan | 'unknown'): boolean {
  return ofCompanies.includes(plan);
}

export type AccountKind = 'personal' | 'company';

/** `never` = excluded by contract; `not-chosen` = the switch was never touched. */
export type Training = 'on' | 'off' | 'never' | 'not-chosen';

/** Where a switch exists and was never touched, the documents allow training: the stricter reading. */
export const mayTrain = (training: Training | 'unknown'): boolean =>
  training === 'on' || training === 'not-chosen';

export const isTrainingOff = (training: Training | 'unknown'): boolean =>
  training === 'off' || training === 'never';

/**
 * How long a conversation may be kept: days counted from the conversation itself, or from the day on which it was
 * deleted. `custom` = set by the organisation's contract or settings.
 */
export type Retention = { readonly days: number; readonly after: 'conversation' | 'deletion' } | 'custom';

/** A value with the signals that led to it. `unknown` is a value of its own and never a default. */
export type Known<T> = {
  readonly value: T | 'unknown';
  /** Names of the signals, for example `organization.raven_type`. Never their content. */
  readonly evidence: readonly string[];
};

/** `incognito` = a chat that the site does not keep in the person's list, and for which rules of its own hold. */
export type ChatMode = 'normal' | 'incognito';

/** The chat in view. Its training and retention are the account's, except where it is incognito. */
export type ChatStatus = {
  readonly mode: Known<ChatMode>;
  readonly training: Known<Training>;
  readonly retention: Known<Retention>;
};

/** The name is empty for a personal organization, and for a company's that neither the page nor the policy names. */
export type Organization = { readonly id: string; readonly name: string };

/** What differs between the organisations of one person. */
export type Membership = {
  readonly organization: Organization;
  readonly plan: Known<Plan>;
  readonly kind: Known<AccountKind>;
  readonly training: Known<Training>;
  readonly retention: Known<Retention>;
};

/** What is known of the account that the page is signed in to. */
export type AccountStatus = {
  /** False when the page said that nobody is signed in; `unknown` before the page said anything. */
  readonly signedIn: boolean | 'unknown';
  readonly organization: Organization | 'unknown';
  /** Id of the person's account on claude.ai (UUID, lower case): tells colleagues from each other. */
  readonly person: string | 'unknown';
  /** Lower case, without the mailbox: `example.com`. */
  readonly emailDomain: string | 'unknown';
  readonly plan: Known<Plan>;
  readonly kind: Known<AccountKind>;
  readonly training: Known<Training>;
  readonly retention: Known<Retention>;
  readonly chat: ChatStatus;
  /** The company's organisation that this person is also a member of, when the active one is not it. */
  readonly companyOrganization: Organization | null;
  /** The person's other organisations: a request may be made for one of them. One that stands twice is not known. */
  readonly others: readonly Membership[];
};

const nothing = { value: 'unknown', evidence: [] } as const;

/** Before anything has been seen. */
export const unknownAccount: AccountStatus = {
  signedIn: 'unknown',
  organization: 'unknown',
  person: 'unknown',
  emailDomain: 'unknown',
  plan: nothing,
  kind: nothing,
  training: nothing,
  retention: nothing,
  chat: { mode: nothing, training: nothing, retention: nothing },
  companyOrganization: null,
  others: [],
};
