import { median } from '../measure';
import { clean } from './bodies';
import { type Both, inTurns, openNew, withPages } from './both';
import type { BenchBrowser, BenchPage } from './browser';
import { note, type Pairs, type Row, rowsOf } from './rows';

/** The figure: milliseconds that a key may cost in a draft of 100 kB. */
const aim = 2;
const rounds = 10;
const keys = 'the quick brown fox ';
/** Longer than the text is left alone after a key, and the looking at it takes. */
const rest = 1500;

/** Keys in a draft of 100 kB: until the page is through with each, and the longest stop when the person rests. */
export async function measureTyping(browser: string, both: Both<BenchBrowser>): Promise<readonly Row[]> {
  const pairs: Pairs = new Map();
  await withPages(both, async (pages) => {
    await inTurns(pages, 0, openDraft);
    for (let round = 0; round < rounds; round += 1) {
      const seen = await inTurns(pages, round, typeAndRest);
      note(pairs, 'key in 100 kB', { with: seen.with.key, without: seen.without.key });
      note(pairs, 'longest stop after it', { with: seen.with.stop, without: seen.without.stop });
    }
  });
  return rowsOf(browser, pairs, 'ms', { 'key in 100 kB': aim });
}

async function openDraft(page: BenchPage): Promise<void> {
  await openNew(page);
  await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(clean(100_000))}); null`);
  await page.evaluate('bench.watchKeys(); null');
  await page.evaluate(`bench.rest(${rest})`);
}

async function typeAndRest(page: BenchPage): Promise<{ key: number; stop: number }> {
  await page.front();
  await page.evaluate('bench.keys = []; null');
  await page.type(keys);
  const stop = await page.evaluate<number>(`bench.rest(${rest})`);
  const times = await page.evaluate<number[]>('bench.keys');
  if (times.length !== keys.length) throw new Error(`${times.length} of ${keys.length} keys were heard.`);
  return { key: median(times), stop };
}
