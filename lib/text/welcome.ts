import type { AccountStatus } from '@/lib/model/account-status';
import type { PolicyState } from '@/lib/model/policy-state';
import { accountHeadline, accountMeaning } from './en';
import { policyText } from './popup';

export const welcomeTitle = 'What Chat Guardrails does';
export const welcomeLead =
  'It helps you use claude.ai at work without sending what must not leave. It works on this device, on claude.ai.';

type Chapter = { readonly title: string; readonly says: readonly string[] };

export const chapters: readonly Chapter[] = [
  {
    title: 'What it does',
    says: [
      'It tells whether the account you are signed in to is personal or your company’s.',
      'It checks what you paste, type, drop or send for Social Security numbers, account numbers, passwords and the like, before it is sent. Then it asks, redacts or blocks, as the rules say.',
      'It shows whether chats on this account may be used for training and how long they are kept, beside what is required.',
    ],
  },
  {
    title: 'What it sees',
    says: [
      'On claude.ai: what you write and attach, what is about to be sent, and what the page is told about your account.',
      'Requests to claude.ai, claude.com and anthropic.com, to notice what goes past the first checks, and to stop it where the browser lets it.',
      'No other site.',
    ],
  },
  {
    title: 'What it never does',
    says: [
      'What you write and what it finds stay in the memory of this browser: it never saves, logs or passes them on. It notes kinds, counts and times.',
      'It changes nothing in what you write unless you choose to redact, or the rules say so.',
      'It has no server of its own.',
    ],
  },
  {
    title: 'What it cannot do',
    says: [
      'It cannot read pictures or sound. The rules say what becomes of them.',
      'It does not guard other browsers, private windows where it is switched off, or the apps of claude.ai.',
    ],
  },
];

export const startTitle = 'Start';

export function startText(account: AccountStatus | null): string {
  if (account === null || account.signedIn !== true)
    return 'Open claude.ai and sign in. The button of Chat Guardrails in the toolbar then says which account it is.';
  return `${accountHeadline(account)}. ${accountMeaning(account)}`;
}

export const alreadyOpen =
  'Tabs of claude.ai that were open before the installation say so if they need a reload.';
export const openClaude = 'Open claude.ai';
export const openGuide = 'Open the guide';

export const adminTitle = 'For administrators';

export function adminText(policyState: PolicyState): string {
  const { state } = policyState;
  if (state === 'pending' || state === 'lost') return policyText(policyState);
  return state === 'none'
    ? 'No organization manages this extension here, so the built-in rules are in force: it warns, and lets people go on. Organizations set it up by managed browser policy.'
    : 'This extension is set up by managed browser policy.';
}

export const settingsLink = 'All settings and what they mean';
