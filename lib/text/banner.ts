import { isOfCompanies } from '@/lib/model/account-status';
import type { ReminderPause } from '@/lib/model/policy';
import type { Reminder } from '@/lib/model/reminder';

import { notFromHere, workElsewhere } from './dialog';
import { accountMeaning, planNames, switchTo } from './en';
import { trainingText } from './gaps';

/** Which account this is, or that nothing may be sent from it. */
export function bannerTitle({ stance, account }: Reminder): string {
  const { kind, plan, training } = account;
  if (stance === 'block') return 'Messages can’t be sent from this account';
  if (stance === 'training')
    return `Training is ${training.value === 'on' ? 'on' : 'not off'} in this account`;
  if (kind.value === 'unknown') return 'It is not known which account this is';
  return isOfCompanies(plan.value) ? 'This is not your company’s account' : 'You are in a personal account';
}

/** Plan and e-mail domain, as far as they are known; never the mailbox. */
export function bannerAccount({ account: { plan, emailDomain } }: Reminder): string {
  return [plan.value === 'unknown' ? '' : planNames[plan.value], emailDomain === 'unknown' ? '' : emailDomain]
    .filter((part) => part !== '')
    .join(', ');
}

/** Why it matters, and what is asked of the person. */
export function bannerText(reminder: Reminder): string {
  const { stance, account, organizationName, suggestsIncognito } = reminder;
  if (stance === 'block') return notFromHere(reminder);
  if (stance === 'training')
    return `${trainingText(account)} ${organizationName || 'Your company'} requires it to be off.`;
  const text = `${accountMeaning(account)} ${workElsewhere(reminder)}`;
  return suggestsIncognito ? `${text} If it has to be here, use an incognito chat.` : text;
}

/** Empty where the person is no member of the company's organisation. */
export function bannerSwitch({ stance, account: { companyOrganization } }: Reminder): string {
  return companyOrganization === null || stance === 'training' ? '' : switchTo(companyOrganization);
}

/** Puts the reminder away, and says for how long. */
export const bannerDismiss: Readonly<Record<Exclude<ReminderPause, 'none'>, string>> = {
  tab: 'Hide for now',
  day: 'Hide for a day',
  week: 'Hide for a week',
};

export const bannerLabel = 'About this account';

/** Shows where it is turned off; the person does it. */
export const bannerTurnOff = 'Turn it off';

/** In a tab of its own, so that what is being written stays. The address is the site's of 2026-10. */
export const incognitoAddress = 'https://claude.ai/new?incognito';
export const bannerIncognito = 'Open an incognito chat';

// After a switch

export const draftNotKept =
  'Your text could not be taken along. Copy it, then switch in the menu of your account.';
export const draftElsewhere =
  'Your text was not put back: this is not the organization it was meant for. Switch to that one within a minute, and it comes back.';
export const filesNotKept = 'Your text came along. The attachments did not: please attach them again.';
export const onlyFilesNotKept = 'The attachments did not come along: please attach them again.';
