import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What only the built files can show. */
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const read = (path: string) => readFileSync(`.output/${build}/${path}`, 'utf8');

  test(`${build}: the content scripts are strict, and make no global`, () => {
    for (const name of ['page-gate', 'wire-gate']) {
      expect(read(`content-scripts/${name}.js`)).toMatch(/^'use strict';\(function\(\)\{/);
    }
  });

  test(`${build}: the manifest asks for no more than is used`, () => {
    const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
    expect(manifest['permissions']).toEqual([
      'storage',
      // Tabs that were open before the extension came.
      'scripting',
      // The browser gate.
      'webRequest',
      'webRequestBlocking',
      'declarativeNetRequestWithHostAccess',
      // Reminders to delete conversations.
      'alarms',
      'notifications',
    ]);
    // The hosts of the provider's tenant restriction; of sockets a browser shows nothing without the other scheme.
    const hosts = ['claude.ai', '*.claude.ai', '*.claude.com', '*.anthropic.com'];
    expect(manifest['host_permissions']).toEqual(
      hosts.flatMap((host) => [`https://${host}/*`, `wss://${host}/*`]),
    );
    const scripts = manifest['content_scripts'] as readonly { readonly matches: readonly string[] }[];
    expect(new Set(scripts.flatMap(({ matches }) => matches))).toEqual(new Set(['https://claude.ai/*']));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest['storage']).toEqual({ managed_schema: 'managed-schema.json' });
  });
}
