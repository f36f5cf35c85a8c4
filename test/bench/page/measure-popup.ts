import { type Both, inTurns, openNew } from './both';
import type { BenchBrowser } from './browser';
import { note, type Pairs, type Row, rowsOf } from './rows';

/** Milliseconds from the click. */
const aim = 100;
const rounds = 20;
const what = 'popup, until something is painted';

/** Milliseconds from the beginning of the navigation. */
const firstPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
  }).observe({ type: 'paint', buffered: true });
})`;

/** The popup of a claude.ai tab, against a page of an extension that holds one word. */
export async function measurePopup(browser: string, both: Both<BenchBrowser>): Promise<readonly Row[]> {
  const pairs: Pairs = new Map();
  const tabs = await inTurns(both, 0, (one) => one.newPage());
  await inTurns(tabs, 0, openNew);
  const addresses = await inTurns(both, 0, (one) => one.popup());
  const paint = async (name: keyof Both<BenchBrowser>): Promise<number> => {
    const page = await both[name].newPage();
    await page.front();
    await page.open(addresses[name]);
    const time = await page.evaluate<number>(firstPaint);
    await page.close();
    return time;
  };
  for (let round = 0; round < rounds; round += 1)
    note(pairs, what, await inTurns({ with: 'with', without: 'without' } as const, round, paint));
  await inTurns(tabs, 0, (page) => page.close());
  // What the person waits for is the whole time, not what it takes more than a page of one word.
  return rowsOf(browser, pairs, 'ms', { [what]: aim }).map((row) => ({ ...row, ok: row.with <= aim }));
}
