import { browser } from 'wxt/browser';
import { isToTab } from '@/lib/messages/protocol';
import type { Stop } from '@/lib/model/stop';
import type { ShowNotice } from '@/lib/overlay/notice';
import { sendAgain } from '@/lib/text/notice';

/** Does what the popup and the background ask of this tab. */
export function hear(
  tellStop: (stop: Stop) => Promise<void>,
  reportAgain: () => void,
  readSettings: () => void,
  notice: ShowNotice,
  switchTo: (organizationId: string) => Promise<void>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isToTab(message)) return;
    if (message.name === 'switch-organization') void switchTo(message.organizationId);
    else if (message.name === 'report-again') reportAgain();
    else if (message.name === 'read-settings') readSettings();
    else if (message.name === 'send-again') notice(sendAgain, false);
    else if (message.name === 'stopped') void tellStop(message.stop);
  });
}
