import { makeTempFolder } from '@/test/browsers/temp-folder';
import { startClaudeSite } from '@/test/claude-site/server';
import type { Both } from './both';
import { type BenchBrowser, launch, type Name, names } from './browser';
import { measureLoad } from './measure-load';
import { measurePaste } from './measure-paste';
import { measurePopup } from './measure-popup';
import { measureColdSend, measureSend } from './measure-send';
import { measureTyping } from './measure-typing';
import { makeNothing } from './nothing';
import { reportOf } from './report';
import type { Row } from './rows';

const parts = {
  send: measureSend,
  typing: measureTyping,
  paste: measurePaste,
  load: measureLoad,
  cold: measureColdSend,
  popup: measurePopup,
} as const;
const builds = { Chromium: '.output/chrome-mv3', Firefox: '.output/firefox-mv3' } as const;

/**
 * `npm run bench:page`: what the gates cost in real browsers, against the same browser without them, in the same run.
 * `-- --json` prints JSON; names of browsers and of parts choose what is measured.
 */
async function bench(chosen: readonly string[]): Promise<readonly Row[]> {
  const isChosen = (name: string, all: readonly string[]) =>
    !all.some((one) => chosen.includes(one)) || chosen.includes(name);
  const rows: Row[] = [];
  for (const name of names.filter((one) => isChosen(one, names)))
    await withBrowsers(name, async (both) => {
      for (const [part, measure] of Object.entries(parts)) {
        if (!isChosen(part, Object.keys(parts))) continue;
        process.stderr.write(`Measuring: ${name}, ${part}\n`);
        rows.push(...(await measure(name, both)));
      }
    });
  return rows;
}

async function withBrowsers(name: Name, work: (both: Both<BenchBrowser>) => Promise<void>): Promise<void> {
  const site = await startClaudeSite();
  const nothing = makeTempFolder();
  site.signIn('free_training_on', { transport: 'classic' });
  const ours = await launch(name, site.port, builds[name]);
  const other = await launch(name, site.port, makeNothing(nothing.path));
  try {
    await work({ with: ours, without: other });
  } finally {
    await ours.close();
    await other.close();
    await site.close();
    nothing.remove();
  }
}

const rows = await bench(process.argv.slice(2));
process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(rows, null, 2) : reportOf(rows)}\n`);
process.exitCode = rows.every(({ ok }) => ok) ? 0 : 1;
