import { type BrowserGatePorts, createBrowserGate } from '@/lib/gate/browser/browser-gate';
import { createDriftWatch } from '@/lib/gate/browser/drift-watch';
import { createOrganizationGate } from '@/lib/gate/browser/organization-gate';
import { bytesOf } from '@/lib/gate/browser/request';
import { createStops } from '@/lib/gate/browser/stops';
import type { Drift } from '@/lib/model/health';
import type { GateParts } from './gate-parts';
import { keptList } from './kept';
import { createOpenings } from './openings';
import { listenToRequests } from './requests';
import { selfCheck } from './self-check';
import { tabJudge } from './tab-judge';
import { tabInFront, tellTab } from './tell-tab';

/** By then a page that loads has reported by itself; milliseconds. */
const reportTime = 5000;
const isFirefox = location.protocol === 'moz-extension:';

/**
 * Puts the browser gate on. To be called synchronously when the worker starts, so that a request can wake it. Until the
 * policy and the releases are in memory nothing that holds anything goes out: in Firefox it waits, in Chromium, which
 * takes no later answer, it is stopped. Pages wake the worker before they let anything go.
 */
export function startBrowserGate(parts: GateParts) {
  const { policy, tabs, told, record, changed, onError, holds } = parts;
  const judge = tabJudge(
    policy,
    tabs,
    told,
    (tabId, activity) => void record(tabId, activity).catch(onError),
  );
  const stops = createStops({
    kept: keptList('stops'),
    now: () => Date.now(),
    told,
    record,
    inFront: tabInFront,
    ask: (tabId, stop) => tellTab(tabId, { name: 'stopped', stop }),
    onError,
  });
  const drift = createDriftWatch((tabId, route) => void drifted(tabId, { missedBy: 'wire-gate', route }));
  const broke = () => void tabs.setBrowserGate('broken').then(() => changed(), onError);
  const ports: BrowserGatePorts = {
    ...{ judge, isVouched: told.isVouched, failed: broke },
    stopped: stops.stopped,
    letGo(tabId, route, bytes) {
      const sent = judge.went();
      drift.letGo(tabId, route, bytes, () => sent && parts.noteSent(tabId, sent));
    },
  };
  // What was stopped unread is read as soon as that is possible, so that the person hears what became of it.
  const judgeLate = createBrowserGate({
    ...ports,
    letGo: (tabId, route) => {
      if (route === 'send' || route === 'action')
        tellTab(tabId, { name: 'send-again' }).catch(() => undefined);
    },
  });
  const check = selfCheck(isFirefox, judge.works);

  const ready = Promise.all([policy.ready, tabs.ready, told.ready, stops.ready]).then(() => undefined);
  const openings = createOpenings({ ...ports, takenOut: stops.takenOut }, ready, onError);

  async function drifted(tabId: number, one: Drift): Promise<void> {
    if (await tabs.drifted(tabId, one)) changed(tabId);
  }
  /** The page of the tab is gone. What an earlier worker knew of it has to be in memory first: it would come back. */
  async function forget(tabId: number): Promise<void> {
    await ready;
    drift.forget(tabId);
    stops.forget(tabId);
    await told.forget(tabId);
    await tabs.forget(tabId);
    changed();
  }
  /** A page that loads anew has yet to report in. */
  function onLoad(tabId: number): void {
    void forget(tabId).catch(onError);
    // An answer without a page (a download, for example) leaves the old one where it is.
    setTimeout(() => void tellTab(tabId, { name: 'report-again' }).catch(() => undefined), reportTime);
  }

  const organizationOf = (tabId: number): string | undefined => {
    const organization = tabs.get(tabId)?.report.account.organization ?? 'unknown';
    return organization === 'unknown' ? undefined : organization.id;
  };

  listenToRequests({
    isFirefox,
    ready,
    isProof: (request) => check.onRequest(request.url, bytesOf(request)),
    opening: openings.become,
    isStopped: createBrowserGate(ports),
    isStoppedCold: createBrowserGate({ ...ports, judge: () => ({ kind: 'refuse' }) }),
    wasStoppedCold: (request) => void judgeLate(request),
    isStoppedByHeaders: createOrganizationGate({ ...ports, organizationOf }),
    isWatchOnly: () => tabs.browserGate() === 'cannot-block',
    watch: createBrowserGate({ ...ports, judge: () => ({ kind: 'release' }) }),
    onLoad,
    onError: check.onError,
  });

  void ready
    .then(() => check.prove())
    .then((state) => tabs.setBrowserGate(state === 'active' && !holds() ? 'broken' : state))
    .then(() => changed(), onError);

  return {
    ...{ ready, broke, addressWords: openings.words },
    passing: drift.passing,
    drifted,
    forget,
    answered: stops.answered,
    stoppedInFrame: stops.inFrame,
  };
}
