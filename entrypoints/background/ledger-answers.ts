import type { Handlers } from '@/lib/messages/handle';
import { openDeletion } from './notification';
import type { startReminding } from './remind';
import { tabOfPage } from './tab-of-page';

/** What the background does for messages about conversations that are to be deleted. */
export function ledgerAnswers(
  reminding: ReturnType<typeof startReminding>,
): Pick<Handlers, 'note' | 'gone' | 'snooze' | 'open-deletion'> {
  return {
    async note(note, sender) {
      if (sender.kind === 'claude' && !sender.isPrivate) await reminding.note(note);
      return 'heard';
    },
    async gone({ conversations }, sender) {
      if (sender.kind === 'extension' || !sender.isPrivate) await reminding.gone(conversations);
      return 'heard';
    },
    async snooze({ conversation }, sender) {
      const mayAsk = sender.kind === 'extension' || (sender.isTop && !sender.isPrivate);
      return mayAsk ? reminding.snooze(conversation) : 'no-more';
    },
    async 'open-deletion'({ conversation }, sender) {
      const tabId = tabOfPage(sender);
      if (tabId !== null) await openDeletion(tabId, conversation);
      return null;
    },
  };
}
