import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // How long a test takes says more about the machine than about the code.
    testTimeout: 60_000,
    include: ['{lib,components,entrypoints,cli,test}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
