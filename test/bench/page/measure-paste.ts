import { setTimeout as wait } from 'node:timers/promises';
import { composer } from '@/test/e2e/guarded-chat';
import { clean } from './bodies';
import { type Both, inTurns, openNew, withPages } from './both';
import type { BenchBrowser, BenchPage } from './browser';
import { note, type Pairs, type Row, rowsOf } from './rows';

type Paste = { readonly heard: number; readonly whole: number };

const rounds = 8;
const texts = { '2 kB': clean(2000), '200 kB': clean(200_000) };

/** Clean text pasted with the keys, in a fresh page each time: until the page hears of it, and until it is through. */
export async function measurePaste(browser: string, both: Both<BenchBrowser>): Promise<readonly Row[]> {
  const pairs: Pairs = new Map();
  await withPages(both, async (pages) => {
    for (let round = 0; round < rounds; round += 1)
      for (const [size, text] of Object.entries(texts)) {
        const { with: ours, without: other } = await inTurns(pages, round, (page) => pasteTwice(page, text));
        for (const [at, which] of ['first', 'next'].entries()) {
          const [one, two] = [ours[at], other[at]];
          if (!one || !two) throw new Error('A paste is missing.');
          note(pairs, `paste ${size}, ${which}: heard`, { with: one.heard, without: two.heard });
          note(pairs, `paste ${size}, ${which}: done`, { with: one.whole, without: two.whole });
        }
      }
  });
  return rowsOf(browser, pairs, 'ms');
}

async function pasteTwice(page: BenchPage, text: string): Promise<readonly Paste[]> {
  await openNew(page);
  await page.evaluate('bench.watchPastes(); null');
  const done = async (count: number): Promise<readonly Paste[]> => {
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      const pastes = await page.evaluate<Paste[]>('bench.pastes');
      if (pastes.length === count) return pastes;
      await wait(100);
    }
    throw new Error(`The page has not heard of paste ${count}.`);
  };
  await page.paste(text);
  await done(1);
  await page.click(composer);
  await page.paste(text);
  return done(2);
}
