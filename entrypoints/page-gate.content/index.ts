import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPlaceholders } from '@/lib/act/placeholders';
import { createReleases } from '@/lib/act/releases';
import { createGuard } from '@/lib/flow/guard';
import { createTabReporter } from '@/lib/flow/tab-reporter';
import { connectWireGate } from '@/lib/gate/wire-gate';
import { createPause } from '@/lib/listen/pause';
import { isToTab } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import { createOverlay } from '@/lib/overlay/ask';
import { createNotice } from '@/lib/overlay/notice';
import { createOriginals } from '@/lib/overlay/originals';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { startPageGate } from '@/lib/surface/claude';
import { createAccountSource } from '@/lib/surface/claude/account-source';
import { createConversation } from '@/lib/surface/claude/conversation';
import { switchOrganization } from '@/lib/surface/claude/switch-organization';
import { watchTranscript } from '@/lib/surface/claude/transcript';
import { reloadNeeded } from '@/lib/text/notice';
import { placeholderLabels } from '@/lib/text/detectors';

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
  runAt: 'document_start',
  main() {
    // Our own signal: WXT's context can be ended by any script of the page.
    const { signal } = new AbortController();
    const releases = createReleases(crypto.getRandomValues(new Uint8Array(32)), () => Date.now());
    const placeholders = createPlaceholders(
      createConversation(),
      () => Date.now(),
      () => transcript.look(),
    );
    // What was let go under one policy, or on one account, was not let go under another.
    const policy = watchPolicy(() => {
      releases.clear();
      reporter.account();
      transcript.look();
    }, signal);
    const account = createAccountSource(() => policy.current().policy);
    const reporter = createTabReporter(
      account.status,
      (report) => void send('report', report),
      () => {
        releases.clear();
        placeholders.clear();
        transcript.look();
      },
    );
    const overlay = createOverlay(document, signal);
    const transcript = watchTranscript(
      {
        isOn: () => policy.current().policy.showOriginals && placeholders.hasOriginals(),
        isKnown: (placeholder) => placeholders.originalOf(placeholder) !== null,
        show: createOriginals(document, placeholders.originalOf, signal),
      },
      signal,
    );
    const guard = createGuard(
      {
        policy: () => policy.current().policy,
        account: account.status,
        ask: overlay.ask,
        record: (activity) => void send('record', activity),
        releases,
        placeholders,
        pause: createPause(),
      },
      placeholderLabels,
    );
    const pageGate = startPageGate(guard, (state) => reporter.health({ pageGate: state }), signal);
    connectWireGate(
      {
        judge: guard.judge,
        settle: guard.settle,
        connected: (is) => reporter.health({ wireGate: is ? 'active' : 'broken' }),
        failed: () => reporter.health({ wireGate: 'broken' }),
        cancelled: pageGate.restore,
        seen(response) {
          account.take(response);
          reporter.account();
        },
      },
      signal,
    );
    const notice = createNotice(document, signal);
    const timer = setInterval(() => {
      reporter.account();
      placeholders.follow();
      if (isOrphan()) {
        // Updated or removed under an open page: this copy goes on guarding with its last policy, and says so.
        clearInterval(timer);
        notice(reloadNeeded);
      }
    }, lookAgain);
    browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
      if (sender.id === browser.runtime.id && isToTab(message)) switchOrganization(message.organizationId);
    });
  },
});
