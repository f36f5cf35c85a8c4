import { browser } from 'wxt/browser';
import type { PolicyState } from '@/lib/model/policy-state';

/**
 * Opens the welcome to a person who installed the extension. A rollout opens it nowhere: it comes by the browser's policy,
 * or brings a policy. To be called synchronously when the worker starts.
 * @param current the policy in force, once the browser has been asked for it
 */
export function welcomeOnInstall(
  current: () => Promise<PolicyState>,
  onError: (error: unknown) => void,
): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome(current).catch(onError);
  });
}

async function welcome(current: () => Promise<PolicyState>): Promise<void> {
  const [{ state }, { installType }] = await Promise.all([current(), browser.management.getSelf()]);
  if (state !== 'none' || (installType !== 'normal' && installType !== 'development')) return;
  await browser.tabs.create({ url: '/welcome.html' });
}
