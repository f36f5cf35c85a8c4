import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Fixed ids: an administrator's policy names them. The Chromium key is public; packaging signs with its private half. */
const geckoId = 'chat-guardrails@chat-guardrails.example';

/** Sloppy code tells a function of the page who called it, and so hands the gate's own functions to it. */
function strictScripts(): Plugin {
  return {
    name: 'strict-scripts',
    generateBundle: {
      // After WXT has made the scripts anonymous.
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = `'use strict';${chunk.code}`;
        }
      },
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Chat Guardrails',
    description: 'Use claude.ai at work without leaking what must not leave.',
    permissions: ['storage'],
    host_permissions: ['https://claude.ai/*'],
    action: { default_title: 'Chat Guardrails' },
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: {
      extension_pages: "default-src 'self'; object-src 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: geckoId,
              // The first release with the built-in consent for data collection.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  vite: () => ({
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    plugins: [strictScripts()],
    build: { target: 'es2022' },
  }),
});
