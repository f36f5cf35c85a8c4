import { browser } from 'wxt/browser';
import { isToTab } from '@/lib/messages/protocol';
import type { Stop } from '@/lib/model/stop';
import { switchOrganization } from '@/lib/surface/claude/switch-organization';

/** Does what the popup and the background ask of this tab. */
export function hear(tellStop: (stop: Stop) => Promise<void>, reportAgain: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isToTab(message)) return;
    if (message.name === 'switch-organization') switchOrganization(message.organizationId);
    else if (message.name === 'report-again') reportAgain();
    else void tellStop(message.stop);
  });
}
