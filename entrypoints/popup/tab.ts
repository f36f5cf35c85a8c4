import { browser } from 'wxt/browser';

export type GuardedTab = { readonly id: number; readonly isClaude: boolean };

/** The tab that the popup stands for: the one in front, or the one named in its address when opened as a page. */
export async function guardedTab(): Promise<GuardedTab> {
  const named = Number(new URLSearchParams(window.location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  // Without a permission for its site, a tab does not tell its address.
  const isClaude = tab?.url?.startsWith('https://claude.ai/') ?? false;
  return { id: tab?.id ?? -1, isClaude };
}
