import { render } from 'preact';
import { browser } from 'wxt/browser';
import '@/components/theme.css';
import '@/components/page.css';
import '@/components/policy-page.css';
import { PolicyPage } from '@/components/PolicyPage';
import { subjectsDue } from '@/lib/facts/knowledge';
import { watchPolicy } from '@/lib/policy/watch-policy';
import { figuresOf } from '@/lib/record/figures';
import { localDate } from '@/lib/record/local-date';
import { readRecorded, recordKey } from '@/lib/record/record';
import { newestReport } from '@/lib/record/newest-report';
import { supportReport, type Surroundings } from '@/lib/text/policy-page';

const root = document.getElementById('root');
const policy = watchPolicy(() => void draw(), new AbortController().signal);

/** `Firefox/153.0` or `Chrome/156.0.0.0`: neither a device nor a person. */
function browserName(): string {
  const brands = /(Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent);
  return brands?.[0] ?? 'an unknown browser';
}

async function surroundings(): Promise<Surroundings> {
  const report = await newestReport();
  const { installType } = await browser.management.getSelf();
  const { version } = browser.runtime.getManifest();
  return { version, browser: browserName(), installType, health: report?.health ?? null };
}

/** What the browser's own pages call the keys. */
async function readTitles(): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(new URL('/managed-schema.json', location.href));
  const { properties } = (await answer.json()) as { properties: Record<string, { title: string }> };
  return Object.fromEntries(Object.entries(properties).map(([key, { title }]) => [key, title]));
}
const titles = readTitles();

async function draw(): Promise<void> {
  const around = await surroundings();
  const figures = figuresOf(await readRecorded());
  const policyState = policy.current();
  const now = new Date().toISOString();
  if (!root) return;
  render(
    <PolicyPage
      policyState={policyState}
      titles={await titles}
      figures={figures}
      subjectsDue={subjectsDue(policyState.policy, localDate(Date.now()))}
      report={supportReport(policyState, around, now)}
      onCopy={(report) =>
        navigator.clipboard.writeText(report).then(
          () => true,
          () => false,
        )
      }
    />,
    root,
  );
}

void policy.ready.then(draw);
// What is copied for support says how the gates are now.
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'session' || recordKey in changes) void draw();
});
