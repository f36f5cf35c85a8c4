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
        if (!/\/lib\/scan\/(detectors|credentials|structure)\/.+\.ts$/.test(id)) return null;
        const samples = piecesOf(this.parse(code), ({ type, key, value }) => {
          const isSamples = key?.name === 'hits' || key?.name === 'misses';
          return type === 'Property' && isSamples && value?.type === 'ArrayExpression'
            ? { ...value, text: '[]' }
            : undefined;
        });
        return { code: replaced(code, samples), map: null };
      },
    },
  };
}

/** Engines read a string between backticks, as which the minifier writes all of them, at half the speed of one in quotes. */
export function quotedStrings(): Plugin {
  return {
    name: 'quoted-strings',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = chunk;
        const strings = piecesOf(this.parse(code), (node) => {
          // `String.raw` sees the difference.
          if (node.quasi !== undefined) return { ...node, text: code.slice(node.start, node.end) };
          const [only, more] = node.quasis ?? [];
          const text = more === undefined ? only?.value.cooked : undefined;
          return text === undefined ? undefined : { ...node, text: JSON.stringify(text) };
        });
        chunk.code = replaced(code, strings);
      }
    },
  };
}

/** What is read of the nodes of a program. */
type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
  readonly value?: Node;
  readonly quasi?: Node;
  readonly quasis?: readonly { readonly value: { readonly cooked?: string } }[];
};

/** What stands in the place of `code.slice(start, end)`. */
type Piece = { readonly start: number; readonly end: number; readonly text: string };

function piecesOf(program: unknown, pieceAt: (node: Node) => Piece | undefined): Piece[] {
  const pieces: Piece[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const piece = pieceAt(node as Node);
    if (piece !== undefined) pieces.push(piece);
    else for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return pieces;
}

function replaced(code: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let read = 0;
  for (const { start, end, text } of pieces.toSorted((one, other) => one.start - other.start)) {
    parts.push(code.slice(read, start), text);
    read = end;
  }
  return [...parts, code.slice(read)].join('');
}

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
    // All hosts of the tenant restriction, and their sockets; the scripts run on claude.ai alone.
    host_permissions: ['claude.ai', '*.claude.ai', '*.claude.com', '*.anthropic.com'].flatMap((host) => [
      `https://${host}/*`,
      `wss://${host}/*`,
    ]),
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
    plugins: [strictScripts(), withoutSamples(), quotedStrings()],
    build: {
      target: 'es2022',
      // What pages share is one file: each further one delays what the popup paints first.
      rollupOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
    },
  }),
});
