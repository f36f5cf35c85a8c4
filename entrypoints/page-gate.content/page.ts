import { createReleases } from '@/lib/act/releases';
import { createGuard } from '@/lib/flow/guard';
import { createTabReporter } from '@/lib/flow/tab-reporter';
import { connectWireGate } from '@/lib/gate/wire-gate';
import { createContact } from '@/lib/messages/contact';
import { createOverlay } from '@/lib/overlay/ask';
import { createNotice } from '@/lib/overlay/notice';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { startPageGate } from '@/lib/surface/claude';
import { createAccountSource } from '@/lib/surface/claude/account-source';
import { placeholderLabels } from '@/lib/text/detectors';
import { reloadNeeded } from '@/lib/text/notice';
import { createAside } from './aside';
import { stoppedInFrame } from './stopped-in-frame';
import { createTabAccount } from './tab-account';
import { createTelling } from './telling';
import { watchPath } from './watch-path';
import { wireHealth } from './wire-health';
import { hear } from './hear';
import { keepInTouch } from './keep-in-touch';
import { warnOrphan } from './orphan';
import { createPageOriginals } from './originals';
import { createAccountCare } from './account';
import { createStopTeller } from './stop';

/** How often the signals that send no event (a cookie, a label) are looked at, in milliseconds. */
const lookAgain = 2000;

/**
 * Puts the gates of one document together.
 * @param isTop false in a frame: it guards what it sends; what the tab is, the page itself says
 */
export function startPage(isTop: boolean, signal: AbortSignal): void {
  const contact = createContact(() => performance.now());
  const telling = createTelling(contact);
  const aside = createAside();
  const releases = createReleases(telling.key, () => Date.now(), telling.released, aside);
  // What was let go under one policy, or on one account, was not let go under another.
  const policy = watchPolicy((_state, isOther) => {
    if (isOther) {
      forget();
      pageGate?.warm();
    }
    follow();
    originals.look();
  }, signal);
  const inForce = () => policy.current().policy;
  const account = isTop ? createAccountSource(inForce) : createTabAccount(contact, () => follow());
  const reporter = createTabReporter(
    account.status,
    async (report) => !isTop || (await contact.tell('report', report)) === 'heard',
    () => {
      forget();
      originals.clear();
    },
  );
  const draft = (isHeld: boolean) => pageGate?.draft(isHeld) ?? '';
  const forget = () => {
    releases.clear();
    care?.accounts.clear();
  };
  const follow = () => {
    reporter.account();
    care?.look();
  };
  const notice = createNotice(document, signal);
  const overlay = createOverlay(document, signal);
  const state = { policy: policy.current, account: account.status };
  // A frame can ask nobody, and knows less of the account than the page.
  const care = isTop
    ? createAccountCare({ contact, notice, ask: overlay.ask, draft, ...state }, signal)
    : null;
  const originals = createPageOriginals(inForce, signal);
  const guard = createGuard(
    {
      policy: inForce,
      account: account.status,
      ask: care?.ask ?? overlay.ask,
      record: (activity) => void contact.tell('record', activity),
      releases,
      accounts: care?.accounts,
      placeholders: originals.placeholders,
      pause: aside.pause,
    },
    placeholderLabels,
  );
  // Nobody is asked in a frame, and building the scanner is most of what a gate costs: it waits for a body to judge.
  const pageGate = isTop
    ? startPageGate(guard, (state) => reporter.health({ pageGate: state }), signal)
    : null;
  void policy.ready.then(() => pageGate?.warm());
  const wireGate = connectWireGate(
    {
      judge: guard.judge,
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
      seen(response) {
        if (account.take(response)) void contact.tell('settings-changed', null);
        follow();
      },
    },
    signal,
  );
  // In the app itself nothing loads anew; whatever changed with the page may have changed the page's functions too.
  watchPath(wireGate.probe, signal);
  setInterval(() => {
    follow();
    originals.follow();
  }, lookAgain);
  keepInTouch(contact, reporter.again, signal);
  if (!care) return;
  warnOrphan(notice);
  const tellStop = createStopTeller({ ask: care.ask, contact, account: account.status, policy: inForce });
  hear(tellStop, reporter.again, () => void account.refresh().then(follow), notice, care.switchTo);
}
