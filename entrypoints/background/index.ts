import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { toldLifetime, vouchedLifetime } from '@/lib/gate/browser/told-releases';
import { handleMessages } from '@/lib/messages/handle';
import { takeLines } from '@/lib/messages/line';
import type { TabReport } from '@/lib/model/tab-report';
import { browserLoaderSeams, createPolicyLoader } from '@/lib/policy/load-policy';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { createRecord } from '@/lib/record/record';
import { createTabs, toTabReport } from '@/lib/record/tabs';
import { detectors } from '@/lib/scan/detectors';
import { showBadge } from './badge';
import { startBrowserGate } from './browser-gate';
import { guardOpenTabs } from './open-tabs';
import { createRuleKeeper } from './rules';
import { createTold } from './told';

export default defineBackground(() => {
  // Seen by nobody but whoever debugs the extension itself; it never has content in it.
  const onError = (error: unknown) => reportError(error);
  const loader = createPolicyLoader(
    browserLoaderSeams(onError),
    detectors.map(({ id }) => id),
  );
  const record = createRecord(() => new Date().toISOString());
  const tabs = createTabs();
  const told = createTold();
  const policy = watchPolicy((_state, isOther) => {
    // What was let go under one policy was not let go under another.
    if (isOther) void told.clear().catch(onError);
    changed();
  }, new AbortController().signal);
  const rules = createRuleKeeper(onError);
  const gate = startBrowserGate({ policy, tabs, told, record, changed, onError });

  const reportOf = (tabId: number): TabReport | null => {
    const tab = tabs.get(tabId);
    return tab ? toTabReport(tab, tabs.browserGate()) : null;
  };

  /** Badges and the browser's own rules follow the policy and what is known of the tabs. */
  function changed(tabId?: number): void {
    void Promise.all([policy.ready, tabs.ready]).then(() => {
      const state = policy.current();
      const guarded = tabs.all().filter(([, { report }]) => report.health.wireGate === 'active');
      const ids = guarded.map(([id]) => id);
      // Those of the last policy outlive the browser: what is not known yet takes nothing away.
      if (state.state !== 'pending' || state.since !== null) rules.keep(state.policy, ids);
      for (const [id] of tabs.all())
        if (tabId === undefined || id === tabId) {
          const report = reportOf(id);
          if (report) void showBadge(id, report, state);
        }
    });
  }

  loader.start();
  guardOpenTabs(onError);
  takeLines();
  handleMessages(
    {
      async report(report, sender) {
        if (sender.kind !== 'claude') return 'heard';
        await tabs.report(sender.tabId, report);
        changed(sender.tabId);
        return 'heard';
      },
      async record(activity) {
        await record(activity);
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
      async awake() {
        await gate.ready;
        return tabs.browserGate();
      },
      'frame-stopped'(stop, sender) {
        if (sender.kind === 'claude') gate.stoppedInFrame(sender.tabId, stop);
        return Promise.resolve(null);
      },
      async 'stop-answer'(answer, sender) {
        if (sender.kind === 'claude') await gate.answered(sender.tabId, answer);
        return null;
      },
    },
    onError,
  );
  browser.tabs.onRemoved.addListener((tabId) => void gate.forget(tabId).catch(onError));
});
