import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/**
 * Real browsers, the production builds, two files at a time: tests wait more than they work, and share nothing. Each
 * browser has a profile, a policy folder and a site of its own.
 */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: true,
  // A shared machine can stall for seconds; a second try is reported as flaky, never as passed.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // The list comes last: what failed stands at the end of a long log.
  reporter: [['./test/e2e/matrix-reporter.ts'], ['list']],
  outputDir: 'test-results',
});
