import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/page.css';
import { WelcomePage } from '@/components/WelcomePage';
import { newestReport } from '@/lib/record/newest-report';
import { watchPolicy } from '@/lib/policy/watch-policy';

const root = document.getElementById('root');
const policy = watchPolicy(() => void draw(), new AbortController().signal);

async function draw(): Promise<void> {
  const report = await newestReport();
  if (!root) return;
  render(
    <WelcomePage
      policyState={policy.current()}
      account={report?.account ?? null}
      onOpenClaude={() => void browser.tabs.create({ url: 'https://claude.ai/new' })}
    />,
    root,
  );
}

void policy.ready.then(draw);
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'session') void draw();
});
