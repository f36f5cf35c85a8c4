import type { Plan } from './account-status';
import type { Action } from './action';
import type { Likelihood } from './likelihood';
import type { OrganizationFact } from './organization-fact';
import type { ExactMatchRule, PatternRule, WordListRule } from './organization-rules';
import type { Condition } from './vendor-review';

/** Whether a person may let a finding go that the policy only warns about. */
export const overrides = ['never', 'allowed', 'with-justification'] as const;
export type Override = (typeof overrides)[number];

export const modes = ['enforce', 'simulate'] as const;
/** `simulate` records what would have happened and interrupts nobody. */
export type Mode = (typeof modes)[number];

/** What is done about an account that is not the company's, or not known to be; each does what those before it do. */
export const accountStances = ['allow', 'remind', 'warn', 'block'] as const;
export type AccountStance = (typeof accountStances)[number];

/** How long a reminder that was dismissed stays away: not at all, until the tab is loaded anew, 24 hours, 7 days. */
export const reminderPauses = ['none', 'tab', 'day', 'week'] as const;
export type ReminderPause = (typeof reminderPauses)[number];

/**
 * The provider takes at most so many organisations for its tenant restriction, and refuses all others.
 * @see https://support.claude.com/en/articles/13198485
 */
export const mostRestrictedTenants = 500;

/** The organisation's written policy, every field filled in. */
export type Policy = {
  readonly organizationName: string;
  /** Where people ask for help: an `https:` or `mailto:` address, or empty. */
  readonly contact: string;
  /** claude.ai organisation ids (UUID, lower case) that are the company's. Empty: plan and e-mail domain decide. */
  readonly organizationIds: readonly string[];
  /** E-mail domains of the company, lower case. */
  readonly emailDomains: readonly string[];
  readonly mode: Mode;
  /** Percentage of the seats on which `enforce` enforces; on the others it is `simulate`. 0 to 100. */
  readonly enforcePercent: number;
  /** Detector id or category -> action; `default` for all others. */
  readonly actions: Readonly<Record<string, Action>>;
  /** Findings below this are left alone. */
  readonly minimumLikelihood: Likelihood;
  /** On a personal account (or an unknown one) a finding that is not allowed gets at least this action. */
  readonly minimumActionOnPersonalAccount: Action;
  /** While training is on (or unknown) a finding that is not allowed gets at least this action. */
  readonly minimumActionWithTrainingOn: Action;
  readonly override: Override;
  /** What happens to content that cannot be read. */
  readonly unreadableContent: 'allow' | 'warn' | 'block';
  /** What happens to speech (voice, dictation), which cannot be checked. */
  readonly audio: 'allow' | 'warn' | 'block';
  /**
   * `remind`: a banner says so; `warn`: it stays, and the first message of a tab is asked about; `block`: nothing can be
   * sent. An account that is not known to be the company's counts as one that is not.
   */
  readonly personalAccounts: AccountStance;
  /** Accounts on these plans are allowed, whatever `personalAccounts` says. */
  readonly exemptPlans: readonly Plan[];
  /** Accounts whose e-mail address is in one of these domains (lower case) are allowed, whatever `personalAccounts` says. */
  readonly exemptEmailDomains: readonly string[];
  readonly reminderPause: ReminderPause;
  /** Whether the provider is asked to refuse all organisations but `organizationIds` (tenant restriction). */
  readonly restrictTenants: boolean;
  /** `block`: no message leaves a tab whose page gate has not reported in. */
  readonly unguardedTabs: 'allow' | 'block';
  /** Whether placeholders in replies are shown to the person with what they stand for. */
  readonly showOriginals: boolean;
  readonly requireCompanyAccount: boolean;
  readonly requireTrainingOff: boolean;
  /** Whether the extension may turn training off through the site's own endpoint once the person has confirmed it. */
  readonly mayTurnTrainingOff: boolean;
  /** What happens to feedback (thumbs) about an answer: the provider keeps the conversation for years. */
  readonly feedback: 'allow' | 'warn' | 'block';
  /** In days; 0 = no requirement. */
  readonly maximumRetentionDays: number;
  /** What the organisation itself knows, for example from its contract: goes before every document. */
  readonly facts: readonly OrganizationFact[];
  /** A fact is due for review when its document is older than so many days. */
  readonly factsReviewDays: number;
  /** Conditions that the organisation ticked, with the ISO date on which it did. */
  readonly vendorReview: Readonly<Partial<Record<Condition, string>>>;
  /** Whether people are reminded to delete conversations in which something was sent that should not stay. */
  readonly remindToDelete: boolean;
  /** Detector id, category or `default` -> days after which such a conversation is due; 0 = at once. The shortest counts. */
  readonly deletionDays: Readonly<Record<string, number>>;
  /** The same on an account that is not the company's, or not known to be: at most so many days. */
  readonly deletionDaysOnPersonalAccount: number;
  /** Whether every conversation on an account that is not the company's is to be deleted, whatever is in it. */
  readonly deletePersonalChats: boolean;
  /** Hours between two reminders of the same conversation. */
  readonly remindEveryHours: number;
  /** When nobody is reminded, in the person's own time: `22:00-07:00`, or empty. */
  readonly quietHours: string;
  /** How often a person may put off one conversation. */
  readonly mostSnoozes: number;
  /** For how many hours. */
  readonly snoozeHours: number;
  /** The ledger holds at most so many conversations; those that are gone, then the oldest, give way. */
  readonly ledgerSize: number;
  /** A dismissed reminder about the account comes back after so many messages; 0 = not by their number. */
  readonly reminderSends: number;
  /** Whether incognito chats are suggested on an account that is not the company's. */
  readonly suggestIncognito: boolean;
  /** The organisation's own detectors. */
  readonly patterns: readonly PatternRule[];
  readonly wordLists: readonly WordListRule[];
  readonly exactMatch: readonly ExactMatchRule[];
  /** Words and phrases that mark a text as confidential, besides those that everybody uses. */
  readonly classificationWords: readonly string[];
};
