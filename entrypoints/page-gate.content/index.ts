import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createReleases, hashOfBytes } from '@/lib/act/releases';
import { bodyStart } from '@/lib/gate/browser/drift-watch';
import { createGuard } from '@/lib/flow/guard';
import { createTabReporter } from '@/lib/flow/tab-reporter';
import { connectWireGate } from '@/lib/gate/wire-gate';
import { createPause } from '@/lib/listen/pause';
import { createContact } from '@/lib/messages/contact';
import { isToTab } from '@/lib/messages/protocol';
import { createOverlay } from '@/lib/overlay/ask';
import { createNotice } from '@/lib/overlay/notice';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { startPageGate } from '@/lib/surface/claude';
import { createAccountSource } from '@/lib/surface/claude/account-source';
import { switchOrganization } from '@/lib/surface/claude/switch-organization';
import { createStopTeller } from './stop';
import { reloadNeeded } from '@/lib/text/notice';
import { placeholderLabels } from '@/lib/text/detectors';
import { stoppedInFrame } from './stopped-in-frame';

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
    const key = crypto.getRandomValues(new Uint8Array(32));
    const hexKey = bytesToHex(key);
    const releases = createReleases(
      key,
      () => Date.now(),
      (hashes) => contact.release(hexKey, hashes),
    );
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
    connectWireGate(
      {
        judge: guard.judge,
        judgeInSlices: guard.judgeInSlices,
        settle: guard.settle,
        stoppedInFrame: (submission, decision) =>
          void contact.tell('frame-stopped', stoppedInFrame(submission, decision)),
        probed: (probed) => {
          if (!Object.values(probed).every(Boolean)) reporter.health({ wireGate: 'broken' });
        },
        connected: (is) => reporter.health({ wireGate: is ? 'active' : 'broken' }),
        failed: () => reporter.health({ wireGate: 'broken' }),
        cancelled: pageGate.restore,
        ready: contact.ready,
        letGo: (bytes) =>
          void contact.tell('passing', {
            key: hexKey,
            hashes: [hashOfBytes(key, bytes.subarray(0, bodyStart))],
          }),
        seen(response) {
          account.take(response);
          reporter.account();
        },
      },
      signal,
    );
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
    browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
      if (sender.id !== browser.runtime.id || !isToTab(message)) return;
      if (message.name === 'switch-organization') switchOrganization(message.organizationId);
      else void tellStop(message.stop);
    });
  },
});
