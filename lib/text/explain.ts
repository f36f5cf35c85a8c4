import { type Action, stricter } from '@/lib/model/action';
import type { Policy } from '@/lib/model/policy';
import { duration, planNames } from './en';
import { feedback, going, lookedFor, unchecked, whenFound } from './explain-content';

/** What a policy comes to, for whoever wrote it: a title, and sentences about the people it is for. */
export type Explained = { readonly title: string; readonly says: readonly string[] };

/** What people will see and be asked, from the account on. All sections, always in this order. */
export function explain(policy: Policy): readonly Explained[] {
  return [
    { title: 'In short', says: inShort(policy) },
    { title: 'Whose account it is', says: whoseAccount(policy) },
    { title: 'On the company’s account', says: onCompanyAccount(policy) },
    { title: 'On any other account', says: onOtherAccount(policy) },
    { title: 'While chats may be used for training', says: whileTraining(policy) },
    { title: 'How long chats are kept', says: kept(policy) },
    { title: 'What is to be deleted', says: deleted(policy) },
    { title: 'What is looked for', says: lookedFor(policy) },
    { title: 'When something is found', says: whenFound(policy) },
    { title: 'What cannot be checked', says: unchecked(policy) },
    { title: 'Feedback about answers', says: [feedback[policy.feedback]] },
    { title: 'Who asks, and who helps', says: whoAsks(policy) },
  ];
}

/** What becomes of most of what is found, and of some of it. */
const foundFirst: Readonly<Record<Action, string>> = {
  allow: 'Most of what is found is left alone',
  warn: 'People are asked before something sensitive leaves',
  redact: 'Something sensitive leaves only with placeholders in its place',
  block: 'Nothing sensitive leaves',
};
const foundThen: Readonly<Record<Action, string>> = {
  allow: '',
  warn: '; about some of it people are asked',
  redact: '; some of it only with placeholders in its place',
  block: '; some of it not at all',
};

function inShort({ mode, enforcePercent, actions: map, personalAccounts }: Policy): readonly string[] {
  if (mode === 'simulate')
    return [
      'A trial run: nobody is asked, reminded or stopped. What would have been is counted.',
      'What follows is what people will see once "mode" is "enforce".',
    ];
  const rest = map['default'] ?? 'warn';
  const strictest = Object.values(map).reduce(stricter, rest);
  const found = `${foundFirst[rest]}${strictest === rest ? '' : foundThen[strictest]}`;
  const elsewhere = {
    allow: 'any account may be used',
    remind: 'other accounts than the company’s are reminded of',
    warn: 'other accounts than the company’s are asked about',
    block: 'nothing can be sent from other accounts than the company’s',
  }[personalAccounts];
  return [
    `${found}; ${elsewhere}.`,
    'Clean text goes at once, unchanged, and nobody notices.',
    ...(enforcePercent === 100
      ? []
      : [
          `So it is for ${enforcePercent} % of the seats (browser profiles). For the others it is a trial run: nobody is asked or stopped, and what would have been is counted.`,
        ]),
  ];
}

function whoseAccount({ organizationIds, emailDomains, exemptPlans, exemptEmailDomains }: Policy) {
  const { length } = organizationIds;
  const company =
    length > 0
      ? `An account is the company’s when it is in ${length === 1 ? 'the listed organization' : `one of the ${length} listed organizations`}.`
      : emailDomains.length > 0
        ? `An account is the company’s when it is on a company plan (Team, Enterprise, Education, Government) and its address is at ${some(emailDomains)}.`
        : 'Any account on a company plan (Team, Enterprise, Education, Government) counts as the company’s, even if the plan is another company’s.';
  const exempt = [
    ...exemptPlans.map((plan) => `on the ${planNames[plan]}`),
    ...(exemptEmailDomains.length > 0 ? [`with an address at ${some(exemptEmailDomains)}`] : []),
  ];
  return [
    company,
    'An unknown account is treated as one that is not the company’s.',
    ...(exempt.length > 0
      ? [
          `Accounts ${exempt.join(', or ')} may be used all the same; what is found on them is judged as on any other account.`,
        ]
      : []),
  ];
}

function onCompanyAccount(policy: Policy): readonly string[] {
  const { restrictTenants, organizationIds } = policy;
  return [
    'No banner about the account.',
    ...strongest(policy),
    ...(policy.showOriginals
      ? ['In replies, placeholders are shown together with what they stand for, in that tab only.']
      : []),
    ...(restrictTenants && organizationIds.length > 0
      ? ['The provider is asked to refuse every other organization, exempt ones included.']
      : []),
  ];
}

/** What the actions say before an account makes them stricter. */
function strongest({ actions: map }: Policy): readonly string[] {
  return map['default'] === 'allow' && Object.values(map).every((action) => action === 'allow')
    ? ['Whatever is found may be sent.']
    : ['What is found gets the action that is said below under “What is looked for”.'];
}

const pauses: Readonly<Record<Policy['reminderPause'], string>> = {
  none: 'It cannot be dismissed.',
  tab: 'Dismissed, it stays away until the tab is loaded anew.',
  day: 'Dismissed, it stays away for a day.',
  week: 'Dismissed, it stays away for a week.',
};

function onOtherAccount(policy: Policy): readonly string[] {
  const { personalAccounts, minimumActionOnPersonalAccount: least, requireCompanyAccount } = policy;
  const shown: Readonly<Record<Policy['personalAccounts'], readonly string[]>> = {
    allow: ['No banner and no question about the account.'],
    remind: ['A banner says that work belongs on the company’s account.', pauses[policy.reminderPause]],
    warn: [
      'A banner says that work belongs on the company’s account; it stays.',
      `The first message of a tab is asked about. ${going[policy.override]}`,
    ],
    block: ['A banner says so, and no message can be sent.'],
  };
  return [
    ...shown[personalAccounts],
    ...(personalAccounts === 'allow'
      ? []
      : [
          'Whoever is a member of the company’s organization gets there with one click, and the text comes along.',
        ]),
    ...atLeast('On such an account', least, personalAccounts === 'block'),
    ...(requireCompanyAccount ? ['The popup says that the company’s account is required.'] : []),
  ];
}

/** How a stricter action for some accounts reads; nothing where it changes nothing. */
function atLeast(where: string, least: Action, isMoot: boolean): readonly string[] {
  if (isMoot || least === 'allow' || least === 'warn') return [];
  return [`${where}, whatever is not left alone is at least ${done[least]}.`];
}

const done = { warn: 'asked about', redact: 'redacted', block: 'blocked' } as const;

function whileTraining(policy: Policy): readonly string[] {
  const { requireTrainingOff, mayTurnTrainingOff, minimumActionWithTrainingOn: least } = policy;
  const floor = atLeast('While it is on, or cannot be told', least, false);
  if (!requireTrainingOff && floor.length === 0) return ['Nothing is required and nothing changes.'];
  return [
    ...(requireTrainingOff
      ? ['The popup and a banner say that training has to be off, until it is.', pauses[policy.reminderPause]]
      : []),
    ...(requireTrainingOff
      ? [
          mayTurnTrainingOff
            ? 'A button turns it off, once the person has confirmed it.'
            : 'A button opens the settings and shows the switch.',
        ]
      : []),
    ...floor,
  ];
}

function kept({ maximumRetentionDays: days, facts }: Policy): readonly string[] {
  const own = facts.length === 1 ? '1 fact' : `${facts.length} facts`;
  return [
    days === 0
      ? 'Nothing is required.'
      : `The popup says where chats may be kept for more than ${duration(days)}, and what would shorten it. Nothing is stopped for it.`,
    ...(facts.length > 0
      ? [`${own} of your own ${facts.length === 1 ? 'goes' : 'go'} before public documents.`]
      : []),
  ];
}

function deleted(policy: Policy): readonly string[] {
  const { deletionDays, deletionDaysOnPersonalAccount: onPersonal, quietHours, suggestIncognito } = policy;
  const incognito = suggestIncognito
    ? ['On an account that is not the company’s, an incognito chat is suggested.']
    : [];
  if (!policy.remindToDelete) return ['Nobody is reminded to delete anything.', ...incognito];
  const days = Object.values(deletionDays);
  const least = Math.min(...days);
  const most = Math.max(...days);
  const times = least === most ? after(most) : `${after(most)}; some of them ${after(least)}`;
  return [
    `People are reminded to delete chats in which something was sent that should not stay: ${times}.`,
    ...(onPersonal < most
      ? [`On an account that is not the company’s: ${after(onPersonal)} at the latest.`]
      : []),
    ...(policy.deletePersonalChats
      ? ['On such an account they are reminded of every chat, whatever is in it.']
      : []),
    policy.mostSnoozes === 0
      ? 'They cannot put it off.'
      : `They may put it off ${policy.mostSnoozes === 1 ? 'once' : `${policy.mostSnoozes} times`}, for ${policy.snoozeHours === 1 ? 'an hour' : `${policy.snoozeHours} hours`} each; otherwise the reminder comes again every ${hours(policy.remindEveryHours)}.`,
    ...(quietHours === '' ? [] : [`Nobody is reminded from ${quietHours.replace('-', ' to ')}.`]),
    ...incognito,
  ];
}

const after = (days: number): string => (days === 0 ? 'at once' : `after ${duration(days)}`);
const hours = (count: number): string => (count === 1 ? 'hour' : `${count} hours`);

function whoAsks({ organizationName, contact }: Policy): readonly string[] {
  return [
    organizationName === ''
      ? 'Dialogs speak of “the rules in force”, and name nobody.'
      : `Dialogs speak of ${organizationName}.`,
    contact === '' ? 'There is no link for help.' : `The link for help leads to ${contact}.`,
  ];
}

function some(domains: readonly string[]): string {
  const shown = domains.slice(0, 3).join(', ');
  return domains.length > 3 ? `${shown} or ${domains.length - 3} more` : domains.join(' or ');
}
