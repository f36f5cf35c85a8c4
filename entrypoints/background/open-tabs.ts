import { browser } from 'wxt/browser';

/**
 * Guards the tabs that were open before the extension came: browsers put content scripts only into pages that load from
 * then on. Only the page gate: the wire gate has to come before the page's first script, so the tab asks for a reload.
 * (A tab with a page gate from before an update keeps that one, which also asks.)
 */
export function guardOpenTabs(onError: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(() => void guard().catch(onError));
}

type Script = { readonly js?: string[] | undefined; readonly world?: string | undefined };

async function guard(): Promise<void> {
  const scripts: readonly Script[] = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.filter(({ world }) => world !== 'MAIN').flatMap(({ js = [] }) => js);
  const tabs = await browser.tabs.query({ url: 'https://claude.ai/*' });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      // A tab that is discarded has no page to guard; it gets its scripts when it loads.
      id === undefined ? [] : [browser.scripting.executeScript({ target: { tabId: id }, files })],
    ),
  );
}
