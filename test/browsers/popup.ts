import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './chromium';

/** The popup, as a page of its own, for the claude.ai tab that is open; a real popup cannot be driven without a screen. */
export async function openPopup({ context, extensionId, worker }: LaunchedChromium): Promise<Page> {
  const tab: unknown = await worker.evaluate(
    'chrome.tabs.query({ url: "https://claude.ai/*" }).then((tabs) => tabs.at(-1).id)',
  );
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 640 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${String(tab)}`);
  return popup;
}
