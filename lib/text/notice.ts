import { counted } from './en';

export const dismiss = 'Dismiss';
export const reloadNeeded = 'This page needs a reload for protection.';
/** The extension was replaced under the page: what the person lets go here the new one would not hear of, and stop. */
export const reloadToSend = 'Reload this page to send.';
/** The background knows pages in tabs alone, and would stop what is let go in a sidebar. */
export const tabToSend = 'Open claude.ai in a tab to send this as it is.';
/** The browser gate had nothing to judge by yet, and stopped a message that it would have let go. */
export const sendAgain =
  'Protection was just starting, so your last message was not sent. Please send it again.';

type Kind = { readonly detector: string; readonly ownName: string; readonly count: number };

/**
 * The address of this page had words in it that must not leave unasked.
 * @param isInBox whether the page has a message box to put them into
 */
export function tookWordsOut(kinds: readonly Kind[], isInBox: boolean): string {
  const [first, ...more] = kinds;
  const what =
    first && more.length === 0
      ? counted(first, first.count)
      : `${kinds.reduce((sum, { count }) => sum + count, 0)} sensitive values`;
  const where = isInBox
    ? 'It is in the message box, where you can look it over before you send it.'
    : 'It will be in the message box as soon as there is one.';
  return `The address of this page contained ${what}. What was written in it was taken out before the page was opened. ${where}`;
}
