import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/popup.css';
import { Popup } from '@/components/Popup';
import type { PopupAction } from '@/components/popup-action';
import { retentionWhenOff } from '@/lib/account/retention-when-off';
import { compare } from '@/lib/decide/compare';
import { gapsOf } from '@/lib/decide/gaps';
import { knowledgeOf } from '@/lib/facts/knowledge';
import { categoryOf } from '@/lib/model/detector-categories';
import type { Ledger } from '@/lib/model/ledger';
import type { TabReport } from '@/lib/model/tab-report';
import { localDate } from '@/lib/record/local-date';
import { ledgerKey, readLedger } from '@/lib/record/ledger';
import { countDue } from '@/lib/remind/due-chat';
import type { TrainingChange } from '@/lib/model/training-change';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { readTabReport } from '@/lib/record/tabs';
import { actOn, turnTrainingOff } from './act';
import { showNewest } from './newest';
import { type GuardedTab, guardedTab } from './tab';

type Read = {
  readonly tab: GuardedTab;
  readonly report: TabReport | null;
  readonly stored: Ledger | null;
};

/** Draws what is stored, at once: nobody is asked for it, and the background need not be awake. */
function start(root: HTMLElement): void {
  const found = guardedTab();
  const read = () => readLedger().catch(() => null);
  let ledger = read();
  let trainingChange: TrainingChange | 'working' | null = null;
  let unheard = 0;

  const draw = showNewest(async () => {
    const tab = await found;
    const report = tab.isClaude ? await readTabReport(tab.id).catch(() => null) : null;
    return { tab, report, stored: await ledger };
  }, show);
  const policy = watchPolicy(() => void draw(), new AbortController().signal);

  function show({ tab, report, stored }: Read): void {
    const policyState = policy.current();
    const account = report?.account ?? null;
    const plan = account?.plan.value ?? 'unknown';
    const comparison = account ? compare(account, policyState.policy) : [];
    const today = localDate(Date.now());
    render(
      <Popup
        report={report}
        policyState={policyState}
        comparison={comparison}
        gaps={account ? gapsOf(comparison, account, policyState.policy) : []}
        shorter={account && retentionWhenOff(account)}
        trainingChange={trainingChange}
        unheard={unheard}
        knowledge={plan === 'unknown' ? [] : knowledgeOf(plan, policyState.policy, today)}
        due={
          stored &&
          countDue(stored.entries, {
            policy: policyState.policy,
            now: Date.now(),
            dateOf: localDate,
            categoryOf,
          })
        }
        onAction={(action) => void act(action, tab.id)}
      />,
      root,
    );
  }

  async function act(action: PopupAction, tabId: number): Promise<void> {
    if (action.kind !== 'turn-training-off') {
      const isUnheard = await actOn(action, tabId).then(
        () => false,
        () => true,
      );
      unheard = isUnheard ? unheard + 1 : 0;
      return draw();
    }
    trainingChange = 'working';
    await draw();
    trainingChange = await turnTrainingOff(tabId, action.organizationId);
    await draw();
  }

  // The tab's report changes while the popup is open: a switch is turned, an organisation chosen.
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ledgerKey in changes) ledger = read();
    else if (area !== 'session') return;
    void draw();
  });
}

const root = document.getElementById('root');
if (root) start(root);
