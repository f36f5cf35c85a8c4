import type { AccountStatus, Retention } from '@/lib/model/account-status';
import type { Gap, GapWay } from '@/lib/model/gap';
import type { Policy } from '@/lib/model/policy';
import type { TrainingChange } from '@/lib/model/training-change';

import { companyName, duration, planNames, sentenceCase, switchTo } from './en';

/** What is not as required, and what to do about it. */

export const gapsTitle = 'What to do';

const names = { account: 'account', training: 'training', retention: 'retention' } as const;

/** "Account", "Account and training", "Account, training and retention". */
export function gapName({ subjects }: Gap): string {
  const all = subjects.map((subject) => names[subject]);
  const last = all.at(-1) ?? '';
  return sentenceCase(all.length === 1 ? last : `${all.slice(0, -1).join(', ')} and ${last}`);
}

/** One or two sentences. @param shorter how long chats are kept with training off; null where that changes nothing */
export function gapText(gap: Gap, account: AccountStatus, policy: Policy, shorter: Retention | null): string {
  if (gap.isUnknown) return unknownText(gap.way);
  const [subject] = gap.subjects;
  if (subject === 'account') return accountText(account, policy);
  if (subject === 'training') return trainingText(account);
  return retentionText(gap, policy, shorter);
}

function unknownText(way: GapWay): string {
  if (way === 'reload') return 'The page has not said it yet. Reload the tab to find out.';
  if (way === 'open-settings') return 'The page has not said it. The settings of the account show it.';
  return 'It is set by a contract or by an administrator, which cannot be seen from here.';
}

function accountText({ companyOrganization }: AccountStatus, { organizationName }: Policy): string {
  if (companyOrganization !== null) {
    return `Work belongs in ${companyName(companyOrganization)}. One click takes this tab there.`;
  }
  const whose = organizationName === '' ? 'your company account' : `your ${organizationName} account`;
  return `Sign in with ${whose}. If you have none, ask for one.`;
}

/** What training that is not off means. */
export function trainingText({ training }: AccountStatus): string {
  return training.value === 'not-chosen'
    ? 'Nobody has chosen yet whether chats may be used to train AI models. Until then they may be.'
    : 'Chats of this account may be used to train AI models.';
}

function retentionText(gap: Gap, policy: Policy, shorter: Retention | null): string {
  const longer = `Chats may be kept longer than ${duration(policy.maximumRetentionDays)}.`;
  if (shorter !== null && typeof shorter === 'object' && shorter.after === 'deletion') {
    return `${longer} With training off they are removed within ${duration(shorter.days)} once they are deleted.`;
  }
  return gap.way === 'contact' ? `${longer} Another plan or a contract may change that.` : longer;
}

/** Whether the button stands at gap `at`: what serves several stands once, at the last. */
export const hasButton = (gaps: readonly Gap[], at: number): boolean =>
  gaps.findLastIndex(({ way }) => way === gaps[at]?.way) === at;

/** What the button says. */
export function gapButton(
  { way }: Gap,
  { companyOrganization }: AccountStatus,
  { organizationName }: Policy,
): string {
  switch (way) {
    case 'switch':
      return companyOrganization === null ? '' : switchTo(companyOrganization);
    case 'turn-off':
      return 'Turn it off';
    case 'open-settings':
      return 'Open the settings';
    case 'reload':
      return 'Reload this tab';
    case 'contact':
      return organizationName === '' ? 'Ask for help' : `Ask ${organizationName}`;
    case 'guide':
      return 'Open the guide';
  }
}

// Turning training off

/** Asked before it is done. */
export function confirmTurnOff({ plan, emailDomain }: AccountStatus): string {
  const domain = emailDomain === 'unknown' ? '' : `, ${emailDomain}`;
  return `This changes the setting of your account on claude.ai (${planNames[plan.value]}${domain}), not of one chat alone.`;
}

export const turnOffButtons = {
  confirm: 'Turn training off',
  cancel: 'Cancel',
  show: 'Show me the switch',
} as const;

/** What became of it. */
export const trainingChanges: Readonly<Record<TrainingChange | 'working', string>> = {
  working: 'Asking claude.ai …',
  off: 'Training is off. claude.ai has confirmed it.',
  refused: 'claude.ai did not take the change. Please turn training off in its settings.',
  'still-on': 'claude.ai took the change, but still says that training is on. Please look at its settings.',
  unreadable: 'claude.ai gave no clear answer, so training may still be on. Please look at its settings.',
  'other-account': 'The tab is on another account now, so nothing was changed.',
  'not-allowed': 'The policy does not let the extension change it. Please turn training off in the settings.',
};

// At the switch, in the page

export const atSwitch = 'Turn this switch off, if it is the one about improving AI models.';
export const atPanel = 'Turn off the switch here that is about improving AI models.';
export const noPanel =
  'The settings did not open. In claude.ai, choose Settings, then Privacy, and turn off the switch about improving AI models.';
export const trainingIsOff = 'Training is off for this account now.';
