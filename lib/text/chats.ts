import type { DeletionProblem, GoneChat } from '@/lib/model/chat-row';
import type { Cause } from '@/lib/model/ledger';
import type { CheckSize } from '@/lib/model/run-view';
import { dateText } from './date';
import { dated } from './kept';

/** The page of conversations that are to be deleted; what its runs say is in `chat-runs.ts`. */

export const chatsTitle = 'Conversations to delete';
export const chatsLead =
  'What went to claude.ai and should not stay there. Deleting happens in your own tab, and only what you confirm goes.';
export const whatIsKept =
  'Everything here happens in this browser. Chat Guardrails keeps ids, counts and times; never titles, never text.';

export const sections = {
  due: 'Due now',
  later: 'Not due yet',
  check: 'Check my conversations',
  gone: 'Deleted',
} as const;

export const nothingTitle = 'Nothing to delete';
export const nothingText =
  'No conversation is known in which something was sent that should not stay. What was there before, a check can find.';
export const unreadTitle = 'The list of what to delete could not be read';
export const unreadText =
  'It may come from a newer version of the extension. Reload this page; if that does not help, ask your administrator. A check still finds such conversations.';
export const nothingDue = 'Nothing is due today.';

/** For a heading: "Due now (3)". */
export const withCount = (name: string, count: number): string => (count === 0 ? name : `${name} (${count})`);

// One conversation

/** Where no tab has told the title. */
export const untitled = (since: string): string => `Conversation of ${dateText(since)}`;
export const noName = 'Untitled';
export const openIt = 'Opens on claude.ai';

/** Why it is here. */
export const causeTexts: Readonly<Record<Cause, string>> = {
  overridden: 'It was sent after a warning.',
  late: 'Part of it was sent before it could be checked.',
  found: 'A check of your conversations found it.',
  'personal-account': 'It is on an account that is not your company’s.',
};

/** When something of this kind first went. */
export const sinceText = (since: string): string => `There since ${dateText(since)}.`;

export const selectOne = (title: string): string => `Select “${title}”`;
/** For screen readers, which read a button without what stands around it. */
export const ofChat = (button: string, title: string): string => `${button} “${title}”`;

export const filesHint =
  'Uploaded files are not deleted with a conversation everywhere. On claude.ai, look under Settings → Privacy → Uploaded files.';
export const filesLink = 'Open the privacy settings';

// What can be done

export const labels = {
  deleteOne: 'Delete…',
  snooze: 'Snooze',
  selectDue: 'Select all that are due',
  selectFound: 'Select all that were found',
  selectNone: 'Select none',
  openClaude: 'Open claude.ai',
  guide: 'What else is kept: open the guide',
} as const;

export const showAll = (count: number): string => `Show all ${count}`;

const conversations = (count: number): string => (count === 1 ? '1 conversation' : `${count} conversations`);

export const deleteAllDue = (count: number): string =>
  count === 1 ? 'Delete the one that is due…' : `Delete all ${count} that are due…`;
export const deleteSelected = (count: number): string => `Delete ${count} selected…`;

/** Two pages never do the same at once. */
export const elsewhere = 'Another page of Chat Guardrails is doing this already.';

/** A snooze that was asked for when there was none left. */
export const noMoreSnoozes = 'It cannot be put off any more.';
export const snoozed = 'Put off.';
/** What was to be confirmed: gone meanwhile, as a rule. */
export const notListed = 'The conversation is not on the list any more.';
/** Whoever was asked gave no answer. */
export const noAnswer = 'Nothing was done: reload this page and the claude.ai tab, and try again.';

/** Where no tab of an account is open: titles cannot be shown, and nothing can be deleted. */
export function needsTab(count: number): string {
  return `Open claude.ai with this account to see ${count === 1 ? 'its title' : 'the titles'} and to delete ${conversations(count)}. This page then goes on by itself.`;
}

export const tabLabels = {
  open: 'Open claude.ai to see the titles',
  switchTo: 'Switch claude.ai to it',
} as const;
/** The same where nothing around it says to which. */
export const switchToNamed = (account: string): string => `Switch claude.ai to “${account}”`;

/** Which account, where there are several: "Meridian Bank", or what kind. */
export function accountLabel(name: string, kind: 'personal' | 'company' | 'unknown'): string {
  if (name !== '') return name;
  return { personal: 'Personal account', company: 'Company account', unknown: 'Account unknown' }[kind];
}

// The confirmation

export const confirmTitle = (count: number): string => `Delete ${conversations(count)}?`;
export const confirmText = (count: number): string =>
  `This cannot be undone. On claude.ai ${count === 1 ? 'it is gone at once, with all answers in it' : 'they are gone at once, with all answers in them'}.`;
export const keepThem = (count: number): string => (count === 1 ? 'Keep it' : 'Keep them');
export const deleteThem = (count: number): string => `Delete ${conversations(count)}`;
export const alsoFiles = 'Files that were uploaded may stay; see Uploaded files on claude.ai.';

/** Why one is still there, and what to do. It stays due. */
export const problems: Readonly<Record<DeletionProblem, string>> = {
  wait: 'Not deleted: claude.ai asks to wait. Try again in a few minutes.',
  'signed-out': 'Not deleted: nobody is signed in on claude.ai. Sign in there and try again.',
  'other-account':
    'Not deleted: the claude.ai tab is in another organization now. Switch back and try again.',
  failed:
    'Not deleted, as far as can be told: claude.ai gave no clear answer. Try again, or delete it there.',
  'still-there': 'Not deleted: claude.ai still shows it. Try again, or delete it there.',
  'no-tab': 'Not deleted: no claude.ai tab of this account is open.',
};

// What is gone

/** Until when the provider's backend keeps it, and who says so. */
export function keptText({ kept, keptUntil }: Pick<GoneChat, 'kept' | 'keptUntil'>): string {
  if (kept === null) return 'It is not known how long the provider’s systems keep it.';
  const source = ` (${kept.source}${dated(kept.dated)})`;
  return keptUntil === null
    ? `${kept.says}${source}`
    : `The provider’s systems may keep it until ${dateText(keptUntil)}${source}.`;
}

export const deletedOn = (date: string): string => `Deleted ${dateText(date)}.`;
export const mayStayLonger =
  'What the provider flagged, or what was sent along as feedback, may be kept for longer.';

// The check

export const checkLead =
  'Looks through conversations that are there already, one after the other, in your own claude.ai tab. They are read and checked in this browser; nothing is sent anywhere, and only ids and counts of what is found are kept.';
export const checkWhich = 'Which conversations';
export const checkSizes: readonly CheckSize[] = [50, 200, null];
export const checkSizeText = (size: CheckSize): string => (size === null ? 'All' : `The last ${size}`);
export const checkWhose = 'Account';
export const checkNeedsTab = 'Open claude.ai and sign in: the check runs in that tab.';
export const foundTitle = (count: number): string => `Found in ${conversations(count)}`;
/** Where those stand that the ledger has taken. */
export function foundAbove(above: number, all: number): string {
  if (above === all) return all === 1 ? 'It stands above.' : 'They stand above.';
  return above === 1 ? '1 of them stands above.' : `${above} of them stand above.`;
}
