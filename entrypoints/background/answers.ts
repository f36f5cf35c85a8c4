import { toldLifetime, vouchedLifetime } from '@/lib/gate/browser/told-releases';
import type { Handlers } from '@/lib/messages/handle';
import { isOtherAccount } from '@/lib/model/account-name';
import type { Activity } from '@/lib/model/activity';
import type { Tab, Tabs } from '@/lib/record/tabs';
import type { PageAccount } from '@/lib/model/tab-report';
import type { startBrowserGate } from './browser-gate';
import type { createDrafts } from './drafts';
import { ledgerAnswers } from './ledger-answers';
import { tabOfPage } from './tab-of-page';
import { tellFrames, tellOtherTabs } from './tell-tab';
import type { startReminding } from './remind';
import type { ToldStore } from './told';

type Parts = {
  readonly tabs: Tabs;
  readonly told: ToldStore;
  readonly drafts: ReturnType<typeof createDrafts>;
  readonly gate: ReturnType<typeof startBrowserGate>;
  readonly reminding: ReturnType<typeof startReminding>;
  readonly record: (activity: Activity) => Promise<void>;
  /** What is known of the tab has changed. */
  readonly changed: (tabId: number) => void;
};

/** What the background does for each message of a claude.ai tab. */
export function answers({ tabs, told, drafts, gate, reminding, record, changed }: Parts): Handlers {
  return {
    async report(report, sender) {
      const tabId = tabOfPage(sender);
      if (tabId === null) return null;
      await tabs.ready;
      const tab = tabs.get(tabId);
      const before = JSON.stringify(accountIn(tab));
      // What was let go on one account was not let go on another.
      if (tab && isOtherAccount(tab.report.account, report.account)) await told.forget(tabId);
      await tabs.report(tabId, report);
      const now = accountIn(tabs.get(tabId));
      if (now && JSON.stringify(now) !== before) void tellFrames(tabId, now);
      changed(tabId);
      return 'heard';
    },
    async 'settings-changed'(_nothing, sender) {
      if (sender.kind === 'claude') await tellOtherTabs(sender.tabId, { name: 'read-settings' });
      return null;
    },
    async record(activity, sender) {
      if (sender.kind === 'claude' && !sender.isPrivate) await record(activity);
      return null;
    },
    async released(released, sender) {
      if (sender.kind !== 'claude') return null;
      const expires = Date.now() + (released.isVouched ? vouchedLifetime : toldLifetime);
      await told.add({ tabId: sender.tabId, ...released, expires });
      return null;
    },
    passing({ key, hashes }, sender) {
      if (sender.kind === 'claude') gate.passing(sender.tabId, key, hashes);
      return Promise.resolve(null);
    },
    async drift(drift, sender) {
      if (sender.kind === 'claude') await gate.drifted(sender.tabId, drift);
      return null;
    },
    async account(_data, sender) {
      await tabs.ready;
      return sender.kind === 'claude' && sender.isOnSite ? accountIn(tabs.get(sender.tabId)) : null;
    },
    async awake() {
      await gate.ready;
      return tabs.browserGate();
    },
    'frame-stopped'(stop, sender) {
      if (sender.kind === 'claude') gate.stoppedInFrame(sender.tabId, stop);
      return Promise.resolve(null);
    },
    async 'keep-draft'(draft, sender) {
      const tabId = tabOfPage(sender);
      return tabId === null ? null : drafts.keep(tabId, draft);
    },
    async 'take-draft'({ organizationId }, sender) {
      const tabId = tabOfPage(sender);
      return tabId === null ? null : drafts.take(tabId, organizationId);
    },
    async 'take-address-words'({ since }, sender) {
      const tabId = tabOfPage(sender);
      return tabId === null ? null : gate.addressWords.take(tabId, since);
    },
    async 'stop-answer'(answer, sender) {
      const tabId = tabOfPage(sender);
      if (tabId !== null) await gate.answered(tabId, answer);
      return null;
    },
    ...ledgerAnswers(reminding),
  };
}

function accountIn(tab: Tab | undefined): PageAccount | null {
  return tab ? { account: tab.report.account, isAccountLetGo: tab.report.isAccountLetGo } : null;
}
