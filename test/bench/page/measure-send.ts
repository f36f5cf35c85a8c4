import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../measure';
import { type Send, sends } from './bodies';
import { type Both, inTurns, openNew, withPages } from './both';
import type { BenchBrowser, BenchPage } from './browser';
import { note, type Pairs, type Row, rowsOf } from './rows';

/** The figure: milliseconds that all gates together may cost a clean send of 2 kB. */
const aim = 10;
const rounds = 20;
const each = 10;
/** Pages that are silent for this long do not take it for granted any more that the background runs. */
const untilCold = 21_000;
const coldPages = 5;

const timesOf = (page: BenchPage, send: Send, times: number) =>
  page.evaluate<number[]>(`bench.send(${JSON.stringify(send)}, ${times})`);

/** Clean messages of 2 kB by `fetch`: from the call to the head of the stand-in's answer. */
export async function measureSend(browser: string, both: Both<BenchBrowser>): Promise<readonly Row[]> {
  const pairs: Pairs = new Map();
  await withPages(both, async (pages) => {
    for (let round = 0; round < rounds; round += 1)
      for (const [name, send] of Object.entries(sends)) {
        if (round % 5 === 0) await inTurns(pages, round, openNew);
        const times = await inTurns(pages, round, (page) => timesOf(page, send, each));
        note(pairs, `send 2 kB, ${name}`, { with: median(times.with), without: median(times.without) });
      }
  });
  return rowsOf(browser, pairs, 'ms', { 'send 2 kB, classic': aim, 'send 2 kB, merged': aim });
}

/** The same where the background has ended, in pages that have been silent since. Nothing where it cannot be ended. */
export async function measureColdSend(browser: string, both: Both<BenchBrowser>): Promise<readonly Row[]> {
  const stop = both.with.stopBackground;
  if (!stop) return [];
  const pairs: Pairs = new Map();
  const ours: BenchPage[] = [];
  for (let count = 0; count < coldPages; count += 1) {
    const page = await both.with.newPage();
    await openNew(page);
    ours.push(page);
  }
  const other = await both.without.newPage();
  await openNew(other);
  await timesOf(other, sends.classic, 1);
  await wait(untilCold);
  for (const page of ours) {
    await stop();
    await wait(500);
    await page.front();
    const [taken = NaN] = await timesOf(page, sends.classic, 1);
    const [without = NaN] = await timesOf(other, sends.classic, 1);
    note(pairs, 'first send of a page, background ended', { with: taken, without });
    await page.close();
  }
  await other.close();
  return rowsOf(browser, pairs, 'ms');
}
