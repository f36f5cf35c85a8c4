import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/page.css';
import '@/components/guide/guide.css';
import { GuidePage } from '@/components/guide/GuidePage';
import { reviewVendor } from '@/lib/decide/vendor-review';
import { feedbackDays } from '@/lib/facts/feedback';
import { featureTables } from '@/lib/facts/features';
import { knowledgeOf } from '@/lib/facts/knowledge';
import { localDate } from '@/lib/record/local-date';
import { newestReport } from '@/lib/record/newest-report';
import type { AccountStatus } from '@/lib/model/account-status';
import { type Surface, surfaces } from '@/lib/model/fact';
import { watchPolicy } from '@/lib/policy/watch-policy';

const root = document.getElementById('root');
const policy = watchPolicy(() => void draw(), new AbortController().signal);

/** The plan named in the address, else the one of the account in use. */
function surfaceOf(account: AccountStatus | null): Surface | null {
  const named = new URLSearchParams(window.location.search).get('plan');
  const plan = named ?? account?.plan.value;
  return surfaces.find((surface) => surface === plan) ?? null;
}

/** Keeps the choice in the address, for a reload and for the print-out. */
function keepSurface(surface: Surface): void {
  history.replaceState(null, '', `?plan=${surface}${window.location.hash}`);
}

async function draw(): Promise<void> {
  const report = await newestReport();
  const policyState = policy.current();
  const today = localDate(Date.now());
  const entries = surfaces.map(
    (surface) => [surface, knowledgeOf(surface, policyState.policy, today)] as const,
  );
  if (!root) return;
  render(
    <GuidePage
      policyState={policyState}
      account={report?.account ?? null}
      surface={surfaceOf(report?.account ?? null)}
      facts={Object.fromEntries(entries) as Record<Surface, (typeof entries)[number][1]>}
      features={featureTables}
      review={reviewVendor(policyState.policy, policyState.policy.vendorReview, report, today)}
      feedbackDays={feedbackDays(policyState.policy.facts, report?.account.plan.value ?? 'unknown')}
      today={today}
      onSurface={keepSurface}
      onPrint={() => window.print()}
    />,
    root,
  );
}

void policy.ready.then(draw);
// The tab's report changes while the page is open: an organisation is chosen, a gate starts.
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'session') void draw();
});
