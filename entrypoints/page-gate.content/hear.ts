import { browser } from 'wxt/browser';
import { isToTab } from '@/lib/messages/protocol';
import type { Stop } from '@/lib/model/stop';
import type { ShowNotice } from '@/lib/overlay/notice';
import { switchOrganization } from '@/lib/surface/claude/switch-organization';
import { sendAgain } from '@/lib/text/notice';
import type { Training } from './training';

/** Does what the popup and the background ask of this tab. */
export function hear(
  tellStop: (stop: Stop) => Promise<void>,
  reportAgain: () => void,
  notice: ShowNotice,
  training: Training,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isToTab(message)) return undefined;
    // The only one that is answered: a promise is the answer.
    if (message.name === 'turn-training-off') return training.turnOff(message.organizationId);
    if (message.name === 'switch-organization') switchOrganization(message.organizationId);
    else if (message.name === 'report-again') reportAgain();
    else if (message.name === 'show-training-switch') void training.showSwitch();
    else if (message.name === 'send-again') notice(sendAgain, false);
    else void tellStop(message.stop);
    return undefined;
  });
}
