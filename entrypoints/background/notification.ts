import { browser } from 'wxt/browser';
import { chatsDue, deleteChats, snoozeChats } from '@/lib/text/reminders';

/** One at a time: the next takes the place of the last. */
const id = 'due';

/** The page of what is to be deleted. */
const page = '/chats.html';

/** Beside the tab that asks for it. */
export async function openDeletion(openerTabId: number, conversation: string): Promise<void> {
  await browser.tabs.create({ url: `${page}?delete=${conversation}`, openerTabId });
}

/** Its notifications have no buttons, though it has the event of their clicks. */
const isFirefox = location.protocol === 'moz-extension:';

/** The browser's notification about what is due: it says how many, and nothing of what. */
export function createNotification(snooze: () => Promise<void>, onError: (error: unknown) => void) {
  const { notifications } = browser;
  const open = async () => {
    await notifications.clear(id);
    await browser.tabs.create({ url: page });
  };
  // To be listened to when the worker starts: a click may wake it.
  notifications.onClicked.addListener((clicked) => {
    if (clicked === id) void open().catch(onError);
  });
  notifications.onButtonClicked.addListener((clicked, index) => {
    if (clicked !== id) return;
    void (index === 0 ? open() : snooze().then(() => notifications.clear(id))).catch(onError);
  });
  return {
    /** @param maySnooze whether the policy lets the person put any of them off */
    async show(due: number, maySnooze: boolean): Promise<void> {
      const { title, message } = chatsDue(due);
      const ways = [{ title: deleteChats }, ...(maySnooze ? [{ title: snoozeChats }] : [])];
      await notifications.create(id, {
        ...{ type: 'basic', iconUrl: '/icon/128.png', title, message },
        ...(isFirefox ? {} : { buttons: ways }),
      });
    },
    clear: () => notifications.clear(id),
  };
}
