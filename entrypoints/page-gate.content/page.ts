import { createReleases } from '@/lib/act/releases';
import { createGuard } from '@/lib/flow/guard';
import { createTabReporter } from '@/lib/flow/tab-reporter';
import { connectWireGate } from '@/lib/gate/wire-gate';
import { listenOnWindow } from '@/lib/listen/listen-on-window';
import { createPause } from '@/lib/listen/pause';
import { createContact } from '@/lib/messages/contact';
import { createOverlay } from '@/lib/overlay/ask';
import { createNotice } from '@/lib/overlay/notice';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { startPageGate } from '@/lib/surface/claude';
import { type AccountResponse, createAccountSource } from '@/lib/surface/claude/account-source';
import { placeholderLabels } from '@/lib/text/detectors';
import { reloadNeeded } from '@/lib/text/notice';
import { stoppedInFrame } from './stopped-in-frame';
import { createTelling } from './telling';
import { watchPath } from './watch-path';
import { wireHealth } from './wire-health';
import { hear } from './hear';
import { warnOrphan } from './orphan';
import { createPageOriginals } from './originals';
import { createStopTeller } from './stop';
import { createTraining } from './training';

/** How often the signals that send no event (a cookie, a label) are looked at, in milliseconds. */
const lookAgain = 2000;

/**
 * Puts the gates of one document together.
 * @param isTop false in a frame: it guards what it sends; what the tab is, the page itself says
 */
export function startPage(isTop: boolean, signal: AbortSignal): void {
  const contact = createContact(() => performance.now());
  const telling = createTelling(contact);
  const releases = createReleases(telling.key, () => Date.now(), telling.released);
  // What was let go under one policy, or on one account, was not let go under another.
  const policy = watchPolicy((_state, isOther) => {
    if (isOther) releases.clear();
    reporter.account();
    originals.look();
  }, signal);
  const account = createAccountSource(() => policy.current().policy);
  const reporter = createTabReporter(
    account.status,
    async (report) => !isTop || (await contact.tell('report', report)) === 'heard',
    () => {
      releases.clear();
      originals.clear();
    },
  );
  const overlay = createOverlay(document, signal);
  const originals = createPageOriginals(() => policy.current().policy, signal);
  const guard = createGuard(
    {
      policy: () => policy.current().policy,
      account: account.status,
      ask: overlay.ask,
      record: (activity) => void contact.tell('record', activity),
      releases,
      placeholders: originals.placeholders,
      pause: createPause(),
    },
    placeholderLabels,
  );
  const notice = createNotice(document, signal);
  const seen = (response: AccountResponse) => {
    account.take(response);
    reporter.account();
  };
  // Nobody is asked in a frame, and building the scanner is most of what a gate costs: it waits for a body to judge.
  const pageGate = isTop
    ? startPageGate(guard, (state) => reporter.health({ pageGate: state }), signal)
    : null;
  const wireGate = connectWireGate(
    {
      judge: (submission) => telling.forRequest(() => guard.judge(submission)),
      judgeInSlices: guard.judgeInSlices,
      settle: guard.settle,
      stoppedInFrame: (way, decision) => void contact.tell('frame-stopped', stoppedInFrame(way, decision)),
      ...wireHealth(reporter, () => (isTop ? notice(reloadNeeded, true) : undefined)),
      cancelled: () => pageGate?.restore(),
      ready: contact.ready,
      vouch: telling.vouch,
      letGo(route, parts, bytes) {
        telling.passing(bytes);
        if (route !== 'early' && pageGate?.missed(parts))
          void contact.tell('drift', { missedBy: 'page-gate', route });
      },
      seen,
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
  setInterval(() => {
    reporter.account();
    originals.follow();
  }, lookAgain);
  // Whoever writes may soon send.
  listenOnWindow('keydown', contact.warm, signal);
  listenOnWindow('pointerdown', contact.warm, signal);
  // A page that comes out of the back/forward cache was not loaded: the background forgot it when the next one came.
  const back = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    contact.lost();
    reporter.again();
  };
  listenOnWindow('pageshow', back, signal);
  if (!isTop) return;
  warnOrphan(notice);
  const training = createTraining({ account: account.status, policy, contact, seen, notice }, signal);
  hear(tellStop, reporter.again, notice, training);
}
