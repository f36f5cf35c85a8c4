import { test } from '@playwright/test';
import { startClaudeSite } from '@/test/claude-site/server';
import { kinds } from '@/test/e2e/browsers';
import policy from './policy.json' with { type: 'json' };
import { playTour } from './tour';

test('the tour of `npm start` goes through', async () => {
  const site = await startClaudeSite();
  site.signIn('free_training_on');
  const browser = await kinds['Chromium, by policy'](site.port, policy);
  try {
    if (!browser.chromium) throw new Error('Chromium only');
    await playTour(browser.chromium, site);
  } finally {
    await browser.close();
    await site.close();
  }
});
