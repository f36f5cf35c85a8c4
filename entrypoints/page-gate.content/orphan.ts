import { browser } from 'wxt/browser';
import type { ShowNotice } from '@/lib/overlay/notice';
import { reloadToSend } from '@/lib/text/notice';

const interval = 2000;

/** Updated or removed under an open page: this copy goes on guarding with its last policy, and says so. */
export function warnOrphan(notice: ShowNotice): void {
  const timer = setInterval(() => {
    if (!isOrphan()) return;
    clearInterval(timer);
    notice(reloadToSend, true);
  }, interval);
}

/** The extension that this script belongs to has been replaced. */
function isOrphan(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    // Firefox throws where Chromium has no id any more.
    return true;
  }
}
