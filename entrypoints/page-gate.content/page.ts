import { createAccountRelease } from '@/lib/act/account-release';
import { createReleases } from '@/lib/act/releases';
import { createGuard } from '@/lib/flow/guard';
import { createTabReporter } from '@/lib/flow/tab-reporter';
import { createContact } from '@/lib/messages/contact';
import { createOverlay } from '@/lib/overlay/ask';
import { createNotice, type ShowNotice } from '@/lib/overlay/notice';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { startPageGate } from '@/lib/surface/claude';
import { type AccountResponse, createAccountSource } from '@/lib/surface/claude/account-source';
import { placeholderLabels } from '@/lib/text/detectors';
import { reloadNeeded } from '@/lib/text/notice';
import { takeAddressWords } from './address-words';
import { createAside } from './aside';
import { talk } from './talk';
import { createTabAccount } from './tab-account';
import { createTelling } from './telling';
import { watchPath } from './watch-path';
import { createNoting } from './noting';
import { connectWire } from './wire';
import { wireHealth } from './wire-health';
import { createKnown } from './known';
import { keepInTouch } from './keep-in-touch';
import { careForOrphan } from './orphan';
import { createPageOriginals } from './originals';
import { createAccountCare } from './account';

/** How often the signals that send no event (a cookie, a label) are looked at, in milliseconds. */
const lookAgain = 2000;

/**
 * Puts the gates of one document together.
 * @param isTop false in a frame: it guards what it sends; what the tab is, the page itself says
 */
export function startPage(isTop: boolean, signal: AbortSignal): void {
  const contact = createContact(() => performance.now());
  const known = createKnown(contact);
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
  const inFrame = isTop ? null : createTabAccount(contact, () => follow());
  const account = inFrame ?? createAccountSource(inForce);
  const accounts = inFrame?.accounts ?? createAccountRelease(() => follow());
  const reporter = createTabReporter(
    () => ({ account: account.status(), isAccountLetGo: accounts.isLetGo(account.status()) }),
    async (report) => !isTop || known.report(report),
    () => {
      forget();
      originals.clear();
    },
  );
  const forget = () => {
    releases.clear();
    accounts.clear();
  };
  const follow = () => {
    reporter.account();
    care?.look();
  };
  const overlay = createOverlay(document, signal);
  const show = createNotice(document, signal);
  // Over a dialog nobody could put it away, and Chromium would take the dialog for covered.
  const notice: ShowNotice = (text, stays) => void overlay.closed().then(() => show(text, stays));
  const ask = isTop
    ? careForOrphan({ notice, forget, isKnown: known.isKnown, ask: overlay.ask })
    : overlay.ask;
  const seen = (response: AccountResponse) => {
    if (account.take(response)) void contact.tell('settings-changed', null);
    follow();
  };
  // A frame can ask nobody, and knows less of the account than the page.
  const draft = (isHeld: boolean) => pageGate?.draft(isHeld) ?? '';
  const about = { policy: policy.current, account: account.status, seen };
  const care = isTop ? createAccountCare({ contact, notice, ask, draft, ...about }, signal) : null;
  const originals = createPageOriginals(inForce, signal);
  const guard = createGuard(
    {
      policy: inForce,
      account: account.status,
      ask: care?.ask ?? ask,
      record: (activity) => void contact.tell('record', activity),
      releases,
      accounts,
      placeholders: originals.placeholders,
      pause: aside.pause,
      ...createNoting({ contact, policy: inForce, account: account.status, wrote: () => care?.sent() }),
    },
    placeholderLabels,
  );
  // Nobody is asked in a frame, and building the scanner is most of what a gate costs: it waits for a body to judge.
  const pageGate = isTop
    ? startPageGate(guard, (state) => reporter.health({ pageGate: state }), signal)
    : null;
  void policy.ready.then(() => pageGate?.warm());
  const reload = () => (isTop ? notice(reloadNeeded, true) : undefined);
  const wireGate = connectWire(
    { guard, pageGate, telling, contact, seen, ...wireHealth(reporter, reload) },
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
  takeAddressWords({ contact, notice, policy: inForce }, signal);
  talk({ care, accounts, account, policy, contact, notice, follow, reportAgain: reporter.again });
}
