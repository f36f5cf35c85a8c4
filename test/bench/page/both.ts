import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { composer } from '@/test/e2e/guarded-chat';
import type { BenchBrowser, BenchPage } from './browser';

/** The same twice: with our extension, and without it. */
export type Both<T> = { readonly with: T; readonly without: T };

const clock = readFileSync(path.join(import.meta.dirname, 'in-page.js'), 'utf8');

/** Does the same in both, never at the same time; in every other round the second one first. */
export async function inTurns<T, R>(
  both: Both<T>,
  round: number,
  run: (one: T) => Promise<R>,
): Promise<Both<R>> {
  if (round % 2 === 0) {
    const first = await run(both.with);
    return { with: first, without: await run(both.without) };
  }
  const first = await run(both.without);
  return { with: await run(both.with), without: first };
}

/** Opens the site anew, with an empty composer that has the focus, and `bench` in the page. */
export async function openNew(page: BenchPage): Promise<void> {
  await page.open('https://claude.ai/login');
  await page.evaluate('localStorage.clear()');
  await page.open('https://claude.ai/new');
  await untilComposer(page);
  await page.click(composer);
  await putClock(page);
}

/** Puts `bench` into the page. */
export const putClock = (page: BenchPage): Promise<null> => page.evaluate(`{ ${clock} }; null`);

export async function untilComposer(page: BenchPage): Promise<void> {
  const end = Date.now() + 15_000;
  while ((await page.count(composer)) === 0) {
    if (Date.now() > end) throw new Error('The site shows no composer.');
    await wait(50);
  }
}

/** Opens a page in each, does the work, and closes both again. */
export async function withPages(
  { with: ours, without: other }: Both<BenchBrowser>,
  work: (pages: Both<BenchPage>) => Promise<void>,
): Promise<void> {
  const pages = { with: await ours.newPage(), without: await other.newPage() };
  await work(pages);
  await pages.with.close();
  await pages.without.close();
}
