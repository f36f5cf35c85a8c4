import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createReleases } from '@/lib/act/releases';
import { createGuard } from '@/lib/flow/guard';
import { createTabReporter } from '@/lib/flow/tab-reporter';
import { connectWireGate } from '@/lib/gate/wire-gate';
import { createPause } from '@/lib/listen/pause';
import { createContact } from '@/lib/messages/contact';
import { createOverlay } from '@/lib/overlay/ask';
import { createNotice } from '@/lib/overlay/notice';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { startPageGate } from '@/lib/surface/claude';
import { createAccountSource } from '@/lib/surface/claude/account-source';
import { hear } from './hear';
import { createStopTeller } from './stop';
import { reloadNeeded } from '@/lib/text/notice';
import { placeholderLabels } from '@/lib/text/detectors';
import { stoppedInFrame } from './stopped-in-frame';
import { createTelling } from './telling';
import { watchPath } from './watch-path';
import { wireHealth } from './wire-health';
import './underline.css';

/** How often the signals that send no event (a cookie, a label) are looked at, in milliseconds. */
const lookAgain = 2000;

/** The extension that this script belongs to has been replaced. */
function isOrphan(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    // Firefox throws where Chromium has no id any more.
    return true;
  }
}

/** The page gate, and the half of the wire gate that decides. */
export default defineContentScript({
  matches: ['https://claude.ai/*'],
  // Frames can send as well; they share the gate's code, not its dialog.
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main() {
    // Our own signal: WXT's context can be ended by any script of the page.
    const { signal } = new AbortController();
    // A frame guards what it sends; what the tab is, the page itself says.
    const isTop = window.top === window;
    const contact = createContact(() => performance.now());
    const telling = createTelling(contact);
    const releases = createReleases(telling.key, () => Date.now(), telling.released);
    // What was let go under one policy, or on one account, was not let go under another.
    const policy = watchPolicy(() => {
      releases.clear();
      reporter.account();
    }, signal);
    const account = createAccountSource(() => policy.current().policy);
    const reporter = createTabReporter(
      account.status,
      (report) => {
        if (isTop) void contact.tell('report', report);
      },
      releases.clear,
    );
    const overlay = createOverlay(document, signal);
    const guard = createGuard(
      {
        policy: () => policy.current().policy,
        account: account.status,
        ask: overlay.ask,
        record: (activity) => void contact.tell('record', activity),
        releases,
        pause: createPause(),
      },
      placeholderLabels,
    );
    const pageGate = startPageGate(guard, (state) => reporter.health({ pageGate: state }), signal);
    const wireGate = connectWireGate(
      {
        judge: guard.judge,
        judgeInSlices: guard.judgeInSlices,
        settle: guard.settle,
        stoppedInFrame: (submission, decision) =>
          void contact.tell('frame-stopped', stoppedInFrame(submission, decision)),
        ...wireHealth(reporter),
        cancelled: pageGate.restore,
        ready: contact.ready,
        letGo(route, parts, bytes) {
          telling.passing(bytes);
          if (isTop && pageGate.missed(parts)) void contact.tell('drift', { missedBy: 'page-gate', route });
        },
        seen(response) {
          account.take(response);
          reporter.account();
        },
      },
      signal,
    );
    // In the app itself nothing loads anew; whatever changed with the page may have changed the page's functions too.
    watchPath(wireGate.probe, signal);
    const tellStop = createStopTeller({
      ask: overlay.ask,
      account: account.status,
      policy: () => policy.current().policy,
      contact,
    });
    const notice = createNotice(document, signal);
    const timer = setInterval(() => {
      reporter.account();
      if (isOrphan()) {
        // Updated or removed under an open page: this copy goes on guarding with its last policy, and says so.
        clearInterval(timer);
        if (isTop) notice(reloadNeeded);
      }
    }, lookAgain);
    hear(tellStop);
  },
});
