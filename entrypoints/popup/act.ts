import { browser } from 'wxt/browser';
import type { PopupAction } from '@/components/popup-action';
import type { ToTab } from '@/lib/messages/protocol';

const privacySettings = 'https://claude.ai/new#settings/data-privacy-controls';

/** Does what the person pressed, in the tab that the popup stands for. */
export async function actOn(action: PopupAction, tabId: number): Promise<void> {
  if (action.kind === 'open-claude') await browser.tabs.create({ url: 'https://claude.ai/new' });
  if (action.kind === 'reload-tab') await browser.tabs.reload(tabId);
  if (action.kind === 'open-privacy-settings') await browser.tabs.update(tabId, { url: privacySettings });
  if (action.kind === 'switch-organization') {
    const { organizationId } = action;
    await browser.tabs.sendMessage(tabId, { name: 'switch-organization', organizationId } satisfies ToTab);
  }
  window.close();
}
