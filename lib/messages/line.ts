import { browser } from 'wxt/browser';

/**
 * Opens a line to the background, which has to run already. It carries nothing and keeps nobody awake; but it breaks in
 * the moment in which the browser stops the background, and no other sign of that reaches a page.
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/messaging#port-lifetime
 */
export function openLine(onBreak: () => void): void {
  try {
    browser.runtime.connect().onDisconnect.addListener(onBreak);
  } catch {
    // "Extension context invalidated": the one that could break is gone.
    onBreak();
  }
}

/** The other end. To be called synchronously when the worker starts: a line that nobody takes breaks at once. */
export function takeLines(): void {
  browser.runtime.onConnect.addListener(() => {});
}
