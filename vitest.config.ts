import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: { include: ['{lib,components,entrypoints,cli,test}/**/*.test.{ts,tsx}'], environment: 'node' },
});
