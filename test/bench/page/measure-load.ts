import { composer } from '@/test/e2e/guarded-chat';
import { median } from '../measure';
import { sends } from './bodies';
import { type Both, inTurns, openNew, putClock, untilComposer, withPages } from './both';
import type { BenchBrowser, BenchPage } from './browser';
import { note, type Pairs, type Row, rowsOf } from './rows';

const rounds = 12;
const frames = 10;
const megabyte = 1e6;

/** The time, since the navigation began, at which a person could begin to write. */
const watchComposer = `if (top === self) {
  self.usableAt = null;
  new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(composer)})) return;
    self.usableAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}`;

/** Loading the page, its first send, and blank frames in it: times, and what they hold of memory. */
export async function measureLoad(browser: string, both: Both<BenchBrowser>): Promise<readonly Row[]> {
  const times: Pairs = new Map();
  const sizes: Pairs = new Map();
  await withPages(both, async (pages) => {
    await inTurns(pages, 0, openNew);
    await inTurns(pages, 0, (page) => page.atStart(watchComposer));
    for (let round = 0; round < rounds; round += 1) {
      const { with: ours, without: other } = await inTurns(pages, round, loadOnce);
      for (const what of [
        'page load, until the composer is there',
        'first send of a page',
        'blank frame',
      ] as const)
        note(times, what, { with: ours.times[what], without: other.times[what] });
      for (const what of ['JavaScript of a page', 'JavaScript of a blank frame'] as const) {
        const [one, two] = [ours.sizes[what], other.sizes[what]];
        if (one !== null && two !== null) note(sizes, what, { with: one, without: two });
      }
    }
    const { with: ours, without: other } = await inTurns(both, 0, (one) => one.memory());
    if (ours !== null && other !== null)
      note(sizes, 'whole browser, one page', { with: ours / megabyte, without: other / megabyte });
  });
  return [...rowsOf(browser, times, 'ms'), ...rowsOf(browser, sizes, 'MB')];
}

async function loadOnce(page: BenchPage) {
  await page.front();
  await page.open('https://claude.ai/new');
  await untilComposer(page);
  const load = await page.evaluate<number>('usableAt');
  await putClock(page);
  const [send = NaN] = await page.evaluate<number[]>(`bench.send(${JSON.stringify(sends.classic)}, 1)`);
  const before = await page.heap();
  const taken = await page.evaluate<number[]>(`bench.frames(${frames})`);
  const after = await page.heap();
  return {
    times: {
      'page load, until the composer is there': load,
      'first send of a page': send,
      'blank frame': median(taken),
    },
    sizes: {
      'JavaScript of a page': before === null ? null : before / megabyte,
      'JavaScript of a blank frame':
        before === null || after === null ? null : (after - before) / frames / megabyte,
    },
  };
}
