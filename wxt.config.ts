import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { firefoxId } from './lib/model/extension-id';

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

/** Samples stand beside the detectors they are for; people do not need them, and they would be half of the scanner. */
export function withoutSamples(): Plugin {
  return {
    name: 'without-samples',
    // After the types are gone, before the code is put together.
    transform: {
      order: 'post',
      handler(code, id) {
        if (!/\/lib\/scan\/(detectors|credentials)\/[^/]+\.ts$/.test(id)) return null;
        const samples: { start: number; end: number }[] = [];
        const visit = (node: unknown): void => {
          if (typeof node !== 'object' || node === null) return;
          const { type, key, value } = node as { type?: string; key?: { name?: string }; value?: Place };
          const isSamples = key?.name === 'hits' || key?.name === 'misses';
          if (type === 'Property' && isSamples && value?.type === 'ArrayExpression') samples.push(value);
          else for (const child of Object.values(node)) visit(child);
        };
        visit(this.parse(code));
        let short = code;
        for (const { start, end } of samples.sort((one, other) => other.start - one.start))
          short = `${short.slice(0, start)}[]${short.slice(end)}`;
        return { code: short, map: null };
      },
    },
  };
}

type Place = { readonly type: string; readonly start: number; readonly end: number };

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Chat Guardrails',
    description: 'Use claude.ai at work without leaking what must not leave.',
    permissions: [
      'storage',
      'scripting',
      'webRequest',
      'webRequestBlocking',
      'declarativeNetRequestWithHostAccess',
      // Reminders to delete conversations.
      'alarms',
      'notifications',
    ],
    // All hosts of the tenant restriction; the scripts run on claude.ai alone.
    host_permissions: [
      'https://claude.ai/*',
      'https://*.claude.ai/*',
      'https://*.claude.com/*',
      'https://*.anthropic.com/*',
    ],
    action: { default_title: 'Chat Guardrails' },
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; connect-src 'self' https://claude.ai:*; object-src 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
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
    plugins: [strictScripts(), withoutSamples()],
    build: {
      target: 'es2022',
      // What pages share is one file: each further one delays what the popup paints first.
      rollupOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
    },
  }),
});
