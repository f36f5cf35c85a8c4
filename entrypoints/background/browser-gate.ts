import { browser } from 'wxt/browser';
import { type BrowserGatePorts, createBrowserGate } from '@/lib/gate/browser/browser-gate';
import { createDriftWatch } from '@/lib/gate/browser/drift-watch';
import { bytesOf } from '@/lib/gate/browser/request';
import { createSelfCheck } from '@/lib/gate/browser/self-check';
import type { ToTab } from '@/lib/messages/protocol';
import type { Activity } from '@/lib/model/activity';
import type { Drift } from '@/lib/model/health';
import type { PolicyWatch } from '@/lib/policy/watch-policy';
import type { Tabs } from '@/lib/record/tabs';
import { listenToRequests } from './requests';
import { createStops } from './stops';
import { createTabJudge } from './tab-judge';
import type { ToldStore } from './told';

export type GateParts = {
  readonly policy: PolicyWatch;
  readonly tabs: Tabs;
  readonly told: ToldStore;
  readonly record: (activity: Activity) => Promise<void>;
  /** What is shown of a tab (of all of them, when none is named) may have changed. */
  readonly changed: (tabId?: number) => void;
  readonly onError: (error: unknown) => void;
};

/** By then a page that loads has reported by itself; milliseconds. */
const reportTime = 5000;
const isFirefox = location.protocol === 'moz-extension:';

/**
 * Puts the browser gate on. To be called synchronously when the worker starts, so that a request can wake it. Until the
 * policy and the releases are in memory nothing that holds anything goes out: in Firefox it waits, in Chromium, which
 * takes no later answer, it is stopped. Pages wake the worker before they let anything go.
 */
export function startBrowserGate({ policy, tabs, told, record, changed, onError }: GateParts) {
  const judge = createTabJudge({ policy: () => policy.current().policy, tabs, told, record });
  const stops = createStops({ told, record });
  const drift = createDriftWatch((tabId, route) => void drifted(tabId, { missedBy: 'wire-gate', route }));
  const ports: BrowserGatePorts = {
    judge,
    stopped: stops.stopped,
    letGo: drift.letGo,
    failed: () => void tabs.setBrowserGate('broken').then(() => changed(), onError),
  };
  const isStopped = createBrowserGate(ports);
  const isStoppedCold = createBrowserGate({ ...ports, judge: () => ({ kind: 'refuse' }) });
  const check = createSelfCheck(
    {
      send: (url, body) => fetch(url, { method: 'POST', body }),
      later: (run, milliseconds) => setTimeout(run, milliseconds),
      scannerWorks: () => judge.works(),
      // Chromium lets only what a policy installed block; Firefox lets every extension.
      mayBlock: async () => isFirefox || (await browser.management.getSelf()).installType === 'admin',
    },
    // Ports that no browser connects to (Fetch, "bad port"), and, where the event comes after that check, nobody serves.
    `https://claude.ai:${isFirefox ? 65535 : 1}/chat-guardrails-self-check`,
    crypto.randomUUID(),
  );

  const ready = Promise.all([policy.ready, tabs.ready, told.ready]).then(() => undefined);

  async function drifted(tabId: number, one: Drift): Promise<void> {
    if (await tabs.drifted(tabId, one)) changed(tabId);
  }
  /** The page of the tab is gone. What an earlier worker knew of it has to be in memory first: it would come back. */
  async function forget(tabId: number): Promise<void> {
    await ready;
    told.forget(tabId);
    drift.forget(tabId);
    stops.forget(tabId);
    await tabs.forget(tabId);
    changed();
  }
  /** A page that loads anew has yet to report in. */
  function onLoad(tabId: number): void {
    void forget(tabId).catch(onError);
    // An answer without a page (a download, for example) leaves the old one where it is.
    setTimeout(() => {
      const again: ToTab = { name: 'report-again' };
      browser.tabs.sendMessage(tabId, again, { frameId: 0 }).catch(() => undefined);
    }, reportTime);
  }

  const watch = createBrowserGate({ ...ports, judge: () => ({ kind: 'release' }) });
  listenToRequests({
    isFirefox,
    ready,
    isProof: (request) => check.onRequest(request.url, bytesOf(request)),
    isStopped,
    isStoppedCold,
    isWatchOnly: () => tabs.browserGate() === 'cannot-block',
    watch,
    onLoad,
    onError: check.onError,
  });

  void ready
    .then(() => check.prove())
    .then((state) => tabs.setBrowserGate(state))
    .then(() => changed(), onError);

  return {
    ready,
    passing: drift.passing,
    drifted,
    forget,
    answered: stops.answered,
    stoppedInFrame: stops.inFrame,
  };
}
