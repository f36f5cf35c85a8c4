import { send } from '@/lib/messages/send';
import { checkChat, listChats } from './ask-tab';
import { wait } from './wait';
import type { ClaudeTabs } from './tabs';
import { createTitles, type Titles } from './titles';

/** Titles as the tabs tell them. @param changed a title has come */
export function titlesFrom(tabs: ClaudeTabs, signal: AbortSignal, changed: () => void): Titles {
  return createTitles({
    list: async (organization, offset, limit) => {
      const tab = tabs.of({ organization, person: null });
      return tab === null ? undefined : listChats(tab, organization, offset, limit);
    },
    check: async (organization, id) => {
      const tab = tabs.of({ organization, person: null });
      return tab === null ? undefined : checkChat(tab, organization, id);
    },
    wait: (milliseconds) => wait(milliseconds, signal),
    changed,
    gone: (organizationId, id) => void send('gone', { organizationId, conversations: [id] }),
  });
}
