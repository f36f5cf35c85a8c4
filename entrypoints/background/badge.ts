import { browser } from 'wxt/browser';
import type { PolicyState } from '@/lib/model/policy-state';
import type { TabReport } from '@/lib/model/tab-report';
import { badge } from '@/lib/text/badge';

/** Shows on the toolbar what a tab is. A tab that has gone meanwhile has no toolbar. */
export async function showBadge(tabId: number, report: TabReport, policyState: PolicyState): Promise<void> {
  const { text, color, title } = badge(report, policyState);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
