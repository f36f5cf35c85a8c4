import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleMessages } from '@/lib/messages/handle';
import { takeLines } from '@/lib/messages/line';
import type { TabReport } from '@/lib/model/tab-report';
import { browserLoaderSeams, createPolicyLoader } from '@/lib/policy/load-policy';
import { policyNews } from '@/lib/policy/policy-news';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { createRecord } from '@/lib/record/record';
import { createTabs, toTabReport } from '@/lib/record/tabs';
import { detectors } from '@/lib/scan/detectors';
import { answers } from './answers';
import { showBadge, showDue } from './badge';
import { startBrowserGate } from './browser-gate';
import { welcomeOnInstall } from './first-run';
import { guardOpenTabs } from './open-tabs';
import { recordOfTabs } from './private';
import { browserRules } from './rules';
import { createTold } from './told';
import { createDrafts } from './drafts';
import { exemptIn } from './exempt';
import { watchDeletions } from './deletions';
import { noteSent } from './note-sent';
import { startReminding } from './remind';
import { createLedger } from '@/lib/record/ledger';

export default defineBackground(() => {
  // Seen by nobody but whoever debugs the extension itself; it never has content in it.
  const onError = (error: unknown) => reportError(error);
  const record = createRecord(() => new Date().toISOString());
  const loader = createPolicyLoader(
    browserLoaderSeams(onError, (next, before) => {
      const news = policyNews(next, before);
      if (news !== null)
        void record({
          way: 'policy',
          action: 'allow',
          outcome: news,
          counts: {},
          unreadable: false,
          justification: null,
        }).catch(onError);
    }),
    detectors.map(({ id }) => id),
  );
  const tabs = createTabs();
  const told = createTold();
  const drafts = createDrafts();
  const policy = watchPolicy((_state, isOther) => {
    // What was let go under one policy was not let go under another.
    if (isOther) void told.clear().catch(onError);
    changed();
    void reminding.look();
  }, new AbortController().signal);
  const rules = browserRules((error) => {
    onError(error);
    gate.broke();
  });
  const reminding = startReminding({
    ...{ ledger: createLedger(onError), policy, record, onError },
    changed: () => changed(),
  });
  const noteAlone = noteSent(() => policy.current().policy, reminding.note);
  watchDeletions({ gone: reminding.gone, there: reminding.there, onError });
  const gate = startBrowserGate({
    ...{ policy, tabs, told, record: recordOfTabs(record), changed, onError },
    holds: rules.isInForce,
    noteSent: (tabId, sent) => void noteAlone(tabId, sent).catch(onError),
  });

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
      if (state.state !== 'pending' || state.since !== null)
        rules.keep(state.policy, ids, exemptIn(tabs, state.policy));
      for (const [id] of tabs.all())
        if (tabId === undefined || id === tabId) {
          const report = reportOf(id);
          if (report) void showBadge(id, report, state, reminding.due());
        }
      if (tabId === undefined) void showDue(state, reminding.due());
    });
  }

  loader.start();
  welcomeOnInstall(loader.current, onError);
  guardOpenTabs(onError);
  takeLines();
  handleMessages(answers({ tabs, told, drafts, gate, reminding, record, changed }), onError);
  browser.tabs.onRemoved.addListener((tabId) => {
    drafts.forget(tabId);
    gate.addressWords.forget(tabId);
    void gate.forget(tabId).catch(onError);
  });
});
