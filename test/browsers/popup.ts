import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './chromium';

/** A claude.ai tab: the last one that is open, or the one that is in front. */
export type WhichTab = 'last' | 'in front';

/**
 * The popup, as a page of its own; a real popup cannot be driven without a screen.
 * @param which the tab that it is for
 */
export async function openPopup(
  { context, extensionId, worker }: LaunchedChromium,
  which: WhichTab = 'last',
): Promise<Page> {
  const isActive = which === 'in front' ? ', active: true' : '';
  const tab: unknown = await worker.evaluate(
    `chrome.tabs.query({ url: "https://claude.ai/*"${isActive} }).then((tabs) => tabs.at(-1).id)`,
  );
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 640 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${String(tab)}`);
  return popup;
}
