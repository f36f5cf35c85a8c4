/** What is kept of an organisation object. */
export type OrganizationFacts = {
  /** UUID, lower case. */
  readonly id: string;
  /** Empty when it holds an e-mail address, as the default name of a personal organisation does. */
  readonly name: string;
  readonly capabilities: readonly string[];
  readonly ravenType: string | null;
  readonly rateLimitTier: string | null;
  readonly billingType: string | null;
  readonly hasParent: boolean;
  /** Whether the organisation has a retention setting of its own. */
  readonly customRetention: boolean;
};

export type MembershipFacts = {
  readonly organization: OrganizationFacts;
  readonly role: string | null;
  readonly seatTier: string | null;
};

/** The training switch; null = never chosen, `unknown` = not in the body. */
export type SettingsFacts = {
  readonly training: boolean | null | 'unknown';
  /** The vendor excludes this e-mail domain from training. */
  readonly domainExcluded: boolean;
};

export type BootstrapFacts =
  | { readonly signedIn: false }
  | {
      readonly signedIn: true;
      /** Id of the person's account (UUID, lower case). */
      readonly person: string | null;
      /** Lower case, without the mailbox. */
      readonly emailDomain: string | null;
      readonly memberships: readonly MembershipFacts[];
      /** Whether there are memberships that could not be read: any of them may be the active one. */
      readonly hasUnread: boolean;
      readonly settings: SettingsFacts | null;
      /** The organisation that the body itself calls the active one; often absent. */
      readonly resolvedOrganization: string | null;
    };

/** Why a body told nothing. */
export type BodyProblem =
  | 'not-json'
  | 'not-an-object'
  | 'not-a-list'
  | 'no-account'
  | 'no-memberships'
  | 'not-an-organization'
  | 'no-settings';

export type BodyReading<T> =
  { readonly facts: T; readonly problem: null } | { readonly facts: null; readonly problem: BodyProblem };
