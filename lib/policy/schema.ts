import * as z from 'zod/mini';
import { plans } from '@/lib/model/account-status';
import { actions } from '@/lib/model/action';
import { likelihoods } from '@/lib/model/likelihood';
import { accountStances, modes, overrides, type Policy, reminderPauses } from '@/lib/model/policy';
import { baseline } from './baseline';
import { actionMap, choice, type Field, flag, list, single } from './field';
import { facts, factsReviewDays, vendorReview } from './fact-fields';
import { deletionFields } from './deletion-fields';
import { classificationWords, exactMatch, patterns, wordLists } from './organization-fields';
import { oneOf } from './sentence';
import { strictest } from './strictest';

const organizationName = z.string().check(z.trim(), z.maxLength(100));

const contact = z.string().check(
  z.maxLength(500),
  z.refine((text) => text === '' || /^(https:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+$)/.test(text)),
  z.refine((text) => text === '' || URL.canParse(text)),
);

const organizationId = z.string().check(z.trim(), z.toLowerCase(), z.guid());

// RFC 1035, 2.3.4: labels of at most 63 characters, 253 in all. Names in other scripts come as `xn--…`.
const emailDomain = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(253),
    z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/),
  );

// 30 days is the shortest that any document names for claude.ai; a smaller number could never be met.
const retentionDays = z.int().check(
  z.maximum(3650),
  z.refine((days) => days === 0 || days >= 30),
);

/**
 * The policy, key by key: the source of the check, of the browser's managed schema and of the administrator's reference.
 * Every key stands alone, because Chromium drops a whole top-level key for one bad value inside it.
 */
export const fields: { readonly [K in keyof Policy]: Field<Policy[K]> } = {
  organizationName: single(organizationName, strictest.organizationName, {
    title: 'Name of the organisation',
    description: 'Shown where the person is told whose rule applies. At most 100 characters.',
    allowed: 'a text of at most 100 characters',
  }),
  contact: single(contact, strictest.contact, {
    title: 'Contact',
    description: 'Where people ask for help or for an exception: an https: or mailto: address.',
    allowed: 'an https: or mailto: address, or empty',
  }),
  organizationIds: list(organizationId, strictest.organizationIds, {
    title: 'Organisations of the company',
    description:
      'Ids of the claude.ai organisations that are the company’s (claude.ai, Settings, Account, Organization ID). ' +
      'An account in any other organisation counts as personal. Without the list, the plan decides: ' +
      'Team, Enterprise, Education and Government count as the company’s.',
    itemAllowed: 'an organisation id such as "12345678-90ab-4cde-8f01-234567890abc"',
    untilCorrected: 'Until it is corrected, no organisation counts as the company’s.',
  }),
  emailDomains: list(emailDomain, strictest.emailDomains, {
    title: 'E-mail domains of the company',
    description:
      'Used while no organisation ids are given: an account on a company plan counts as the company’s only when its ' +
      'e-mail address is in one of these domains, exactly (subdomains are listed on their own).',
    itemAllowed: 'a domain such as "example.com", without "@" or "*"',
    untilCorrected: 'Until it is corrected, no e-mail domain counts as the company’s.',
  }),
  mode: choice(modes, strictest.mode, {
    title: 'Mode',
    description: `"simulate" records what would have happened and interrupts nobody. Not written: "${baseline.mode}".`,
  }),
  enforcePercent: single(z.int().check(z.minimum(0), z.maximum(100)), strictest.enforcePercent, {
    title: 'Percentage of seats that enforce',
    description:
      'For a gradual roll-out: on so many percent of the seats "enforce" enforces, on the others it counts as "simulate". ' +
      'A seat is a browser profile. It keeps its place, so that a greater percentage only adds seats. ' +
      `Not written: ${baseline.enforcePercent}.`,
    allowed: 'a whole number from 0 to 100',
  }),
  actions: actionMap(baseline.actions['default'] ?? 'warn', strictest.actions, {
    title: 'Actions',
    description:
      'Detector id, id of a rule of your own, category ("identity", "financial") or "default" (all others), each with "allow" (leave alone), ' +
      '"warn" (ask; may go on where overrides are allowed), "redact" (ask; redact or cancel) or "block". ' +
      'Not written: "default" is "warn".',
  }),
  minimumLikelihood: choice(likelihoods, strictest.minimumLikelihood, {
    title: 'Minimum likelihood',
    description: `Findings that are less sure than this are left alone. Not written: "${baseline.minimumLikelihood}".`,
  }),
  minimumActionOnPersonalAccount: choice(actions, strictest.minimumActionOnPersonalAccount, {
    title: 'Minimum action on a personal account',
    description:
      'On a personal account, or one that could not be told, a finding gets at least this action, unless ' +
      'its own action is "allow". An account that is exempt is personal all the same. ' +
      `Not written: "${baseline.minimumActionOnPersonalAccount}".`,
  }),
  minimumActionWithTrainingOn: choice(actions, strictest.minimumActionWithTrainingOn, {
    title: 'Minimum action while training is on',
    description:
      'While the account lets its chats be used for training, or that could not be told, a finding gets at least ' +
      `this action, unless its own action is "allow". Not written: "${baseline.minimumActionWithTrainingOn}".`,
  }),
  override: choice(overrides, strictest.override, {
    title: 'Override',
    description: `Whether a person may go on after a warning. Not written: "${baseline.override}".`,
  }),
  unreadableContent: choice(['allow', 'warn', 'block'], strictest.unreadableContent, {
    title: 'Unreadable content',
    description: `What happens to content that cannot be read and so not checked. Not written: "${baseline.unreadableContent}".`,
  }),
  audio: choice(['allow', 'warn', 'block'], strictest.audio, {
    title: 'Voice and dictation',
    description: `What happens to speech, which cannot be checked. Not written: "${baseline.audio}".`,
  }),
  personalAccounts: choice(accountStances, strictest.personalAccounts, {
    title: 'Accounts that are not the company’s',
    description:
      'On an account that is not the company’s, or that could not be told: "remind" shows a banner, "warn" also asks ' +
      'before the first message of a tab, "block" lets nothing be sent. ' +
      `Not written: "${baseline.personalAccounts}".`,
  }),
  exemptPlans: list(z.enum(plans), strictest.exemptPlans, {
    title: 'Plans that are exempt',
    description:
      'Accounts on these plans are allowed, whatever is said of accounts that are not the company’s. Where such accounts ' +
      'are blocked, one that is exempt can send as soon as its tab has told which account it is.',
    itemAllowed: oneOf(plans),
    untilCorrected: 'Until it is corrected, no plan is exempt.',
  }),
  exemptEmailDomains: list(emailDomain, strictest.exemptEmailDomains, {
    title: 'E-mail domains that are exempt',
    description:
      'Accounts whose e-mail address is in one of these domains are allowed, whatever is said of accounts that are not ' +
      'the company’s.',
    itemAllowed: 'a domain such as "example.com", without "@" or "*"',
    untilCorrected: 'Until it is corrected, no e-mail domain is exempt.',
  }),
  reminderPause: choice(reminderPauses, strictest.reminderPause, {
    title: 'Pause of reminders',
    description:
      'How long a reminder that a person dismissed stays away: "none" (it cannot be dismissed), "tab" (until the tab is ' +
      `loaded anew), "day" or "week". Not written: "${baseline.reminderPause}".`,
  }),
  restrictTenants: flag(strictest.restrictTenants, {
    title: 'Tenant restriction',
    description:
      'Whether the provider is told, with every request, to refuse all organisations but those of the company ' +
      '(the header anthropic-allowed-org-ids). It knows no exceptions: exempt accounts are refused as well. Needs the ids of the organisations, at most 500, and a plan of the provider ' +
      'that honours it. Not written: false.',
  }),
  unguardedTabs: choice(['allow', 'block'], strictest.unguardedTabs, {
    title: 'Tabs without a working page gate',
    description:
      '"block": no message leaves a claude.ai tab in which the extension has not reported in. ' +
      `Not written: "${baseline.unguardedTabs}".`,
  }),
  showOriginals: flag(strictest.showOriginals, {
    title: 'Show originals',
    description:
      'Whether placeholders in replies are shown to the person together with what they stand for. The values stay in the ' +
      'memory of the tab. Not written: false.',
  }),
  requireCompanyAccount: flag(strictest.requireCompanyAccount, {
    title: 'Require a company account',
    description: 'Whether work must be done with the company’s account. Not written: false.',
  }),
  requireTrainingOff: flag(strictest.requireTrainingOff, {
    title: 'Require training to be off',
    description: 'Whether the account must not let its chats be used for training. Not written: false.',
  }),
  mayTurnTrainingOff: flag(strictest.mayTurnTrainingOff, {
    title: 'Turn training off for the person',
    description:
      'Whether the extension may turn training off for a person who has confirmed it. Otherwise it opens the settings ' +
      'where the person does it. Not written: false.',
  }),
  feedback: choice(['allow', 'warn', 'block'], strictest.feedback, {
    title: 'Feedback about answers',
    description:
      'What happens to feedback (thumbs up or down), with which the provider keeps the whole conversation for years. ' +
      `Not written: "${baseline.feedback}".`,
  }),
  maximumRetentionDays: single(retentionDays, strictest.maximumRetentionDays, {
    title: 'Maximum retention in days',
    description:
      'How long the vendor may keep a conversation: 0 for no requirement, or 30 to 3650 days ' +
      '(30 is the shortest that claude.ai offers). Not written: 0.',
    allowed: '0 or a whole number from 30 to 3650',
  }),
  facts,
  factsReviewDays,
  vendorReview,
  ...deletionFields,
  patterns,
  wordLists,
  exactMatch,
  classificationWords,
};
