import { defineConfig } from '@playwright/test';

/** Real browsers, the production builds, one at a time: two cores are all that a small machine has. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A shared machine can stall for seconds; a second try is reported as flaky, never as passed.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['./test/e2e/matrix-reporter.ts']],
  outputDir: 'test-results',
});
