import { browser } from 'wxt/browser';
import type { PopupAction } from '@/components/popup-action';
import type { ToTab } from '@/lib/messages/protocol';
import type { TrainingChange } from '@/lib/model/training-change';

const privacySettings = 'https://claude.ai/new#settings/data-privacy-controls';

/** Does what the person pressed, in the tab that the popup stands for. Rejects where that is gone or does not hear us. */
export async function actOn(
  action: Exclude<PopupAction, { kind: 'turn-training-off' }>,
  tabId: number,
): Promise<void> {
  if (action.kind === 'open-claude') await browser.tabs.create({ url: 'https://claude.ai/new' });
  if (action.kind === 'reload-tab') await browser.tabs.reload(tabId);
  if (action.kind === 'open-privacy-settings') {
    // A page that does not hear us is loaded: then there is nobody to point at the switch.
    await tell(tabId, { name: 'show-training-switch' }).catch(() =>
      browser.tabs.update(tabId, { url: privacySettings }),
    );
  }
  if (action.kind === 'switch-organization') {
    await tell(tabId, { name: 'switch-organization', organizationId: action.organizationId });
  }
  if (action.kind === 'open-guide') {
    const plan = action.plan === 'unknown' ? '' : `?plan=${action.plan}`;
    await browser.tabs.create({ url: new URL(`/guide.html${plan}`, location.href).href });
  }
  if (action.kind === 'open-chats') {
    const at = action.at === 'check' ? '?check' : '';
    await browser.tabs.create({ url: new URL(`/chats.html${at}`, location.href).href });
  }
  window.close();
}

/** Has the tab turn training off. A tab that gives no answer may have done it or not. */
export async function turnTrainingOff(tabId: number, organizationId: string): Promise<TrainingChange> {
  const answer = await tell(tabId, { name: 'turn-training-off', organizationId }).catch(() => undefined);
  return (answer as TrainingChange | undefined) ?? 'unreadable';
}

function tell(tabId: number, message: ToTab): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}
