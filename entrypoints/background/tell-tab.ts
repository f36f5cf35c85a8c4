import { browser } from 'wxt/browser';
import type { PageAccount } from '@/lib/model/tab-report';
import type { ToTab } from '@/lib/messages/protocol';

/** Rejects when no page of ours hears it. */
export async function tellTab(tabId: number, message: ToTab): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Every claude.ai tab but this one. A tab that does not hear it has nothing of ours in it. */
export async function tellOtherTabs(tabId: number, message: ToTab): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://claude.ai/*' });
  const others = tabs.flatMap(({ id }) => (id === undefined || id === tabId ? [] : [id]));
  await Promise.allSettled(others.map((id) => tellTab(id, message)));
}

/** Tells the frames of a tab whose account they are on. A tab without frames of ours does not mind. */
export async function tellFrames(tabId: number, account: PageAccount): Promise<void> {
  const message: ToTab = { name: 'account', ...account };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/**
 * The claude.ai tab that the person sees, where a worker of the site can be asked about: the one in the window used
 * last, else one in another window, a private one last.
 */
export async function tabInFront(): Promise<number | undefined> {
  const front = { active: true, url: 'https://claude.ai/*' };
  const [seen] = await browser.tabs.query({ ...front, lastFocusedWindow: true });
  if (seen) return seen.id;
  const tabs = await browser.tabs.query(front);
  return (tabs.find(({ incognito }) => !incognito) ?? tabs[0])?.id;
}
