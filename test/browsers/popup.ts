import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './chromium';

/**
 * The popup, as a page of its own; a real popup cannot be driven without a screen.
 * @param page the claude.ai tab that it is for; the last one that is open unless said otherwise
 */
export async function openPopup(
  { context, extensionId, worker }: LaunchedChromium,
  page?: Page,
): Promise<Page> {
  // Only the browser knows a tab's number: it is the tab that is in front.
  await page?.bringToFront();
  const which = page ? ', active: true' : '';
  const tab: unknown = await worker.evaluate(
    `chrome.tabs.query({ url: "https://claude.ai/*"${which} }).then((tabs) => tabs.at(-1).id)`,
  );
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 640 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${String(tab)}`);
  return popup;
}
