import { browser } from 'wxt/browser';

/**
 * Guards the tabs that were open before the extension came: Chromium puts content scripts only into pages that load from
 * then on. Only the page gate: the wire gate has to come before the page's first script, so the tab asks for a reload.
 *
 * Not after an update. In Chromium the gates from before it go on, and ask for a reload; the new ones would stand beside
 * them, in a world of their own, and ask everything a second time (measured in Chromium 156). Firefox ends the old ones
 * and puts the new ones in by itself (measured in Firefox 153).
 */
export function guardOpenTabs(onError: (error: unknown) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void guard().catch(onError);
  });
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
