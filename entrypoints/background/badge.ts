import { browser } from 'wxt/browser';
import type { PolicyState } from '@/lib/model/policy-state';
import type { TabReport } from '@/lib/model/tab-report';
import { badge } from '@/lib/text/badge';
import { product } from '@/lib/text/en';

/**
 * Shows on the toolbar what a tab is. A tab that has gone meanwhile has no toolbar.
 * @param due how many conversations are due for deletion
 */
export async function showBadge(
  tabId: number,
  report: TabReport,
  policyState: PolicyState,
  due: number,
): Promise<void> {
  const { text, color, title } = badge(report, policyState, due);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** The same in all tabs that are not claude.ai's: there it says nothing but what is due. */
export async function showDue(policyState: PolicyState, due: number): Promise<void> {
  const { text, color, title } = badge(null, policyState, due);
  await Promise.allSettled([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title: due === 0 ? product : title }),
  ]);
}
