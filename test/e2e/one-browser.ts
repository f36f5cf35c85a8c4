import { test } from '@playwright/test';
import { type ClaudeSite, startClaudeSite } from '@/test/claude-site/server';
import type { GuardedBrowser } from './browsers';

/** One site and one browser for a group of tests, there before the first of them. */
export function oneBrowser(launch: (sitePort: number) => Promise<GuardedBrowser>) {
  const all = {} as { site: ClaudeSite; browser: GuardedBrowser };
  test.beforeAll(async () => {
    all.site = await startClaudeSite();
    all.browser = await launch(all.site.port);
  });
  test.afterAll(async () => {
    await all.browser.close();
    await all.site.close();
  });
  return all;
}
