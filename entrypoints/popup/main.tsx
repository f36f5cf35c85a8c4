import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/popup.css';
import { Popup } from '@/components/Popup';
import { compare } from '@/lib/decide/compare';
import { send } from '@/lib/messages/send';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { actOn } from './act';
import { guardedTab } from './tab';

const root = document.getElementById('root');
const policy = watchPolicy(() => void draw(), new AbortController().signal);

async function draw(): Promise<void> {
  if (!root) return;
  const tab = await guardedTab();
  const report = tab.isClaude ? await send('tab-report', { tabId: tab.id }) : null;
  const policyState = policy.current();
  const comparison = report ? compare(report.account, policyState.policy) : [];
  render(
    <Popup
      report={report}
      policyState={policyState}
      comparison={comparison}
      onAction={(action) => void actOn(action, tab.id)}
    />,
    root,
  );
}

void policy.ready.then(draw);
// The tab's report changes while the popup is open: a switch is turned, an organisation chosen.
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'session') void draw();
});
