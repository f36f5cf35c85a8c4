import { browser } from 'wxt/browser';
import type { Ports } from '@/lib/flow/ports';
import type { ShowNotice } from '@/lib/overlay/notice';
import { reloadToSend, tabToSend } from '@/lib/text/notice';

const interval = 2000;

type Parts = {
  readonly notice: ShowNotice;
  /** What was let go before is asked about again. */
  readonly forget: () => void;
  /** Whether the background knows this page: it does not know one in a sidebar of the browser. */
  readonly isKnown: () => Promise<boolean>;
  readonly ask: Ports['ask'];
};

/**
 * Updated or removed under an open page: this copy goes on guarding with its last policy, and says so. What the person
 * lets go here stays where it is: the browser gate of the next version does not hear of it and would stop it, when the
 * site has already emptied the composer. So it would in a page that the background does not know.
 * @returns the same question, whose answer is never to go on where that is so
 */
export function careForOrphan({ notice, forget, isKnown, ask }: Parts): Ports['ask'] {
  const askForReload = () => notice(reloadToSend, true);
  const timer = setInterval(() => {
    if (!isOrphan()) return;
    clearInterval(timer);
    forget();
    askForReload();
  }, interval);
  return async (question) => {
    const answer = await ask(question);
    if (answer.choice !== 'proceed') return answer;
    if (isOrphan()) askForReload();
    else if (await isKnown()) return answer;
    else notice(tabToSend, true);
    return { choice: 'cancel' };
  };
}

/** The extension that this script belongs to has been replaced. */
function isOrphan(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    // Firefox throws where Chromium has no id any more.
    return true;
  }
}
