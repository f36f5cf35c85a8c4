import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes an extension that does nothing, with a page of one word: what a browser without ours has in its place. */
export function makeNothing(folder: string): string {
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1.0',
    permissions: ['storage'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'nothing@chat-guardrails.example' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'popup.html'), '<!doctype html><title>Nothing</title>Nothing');
  return folder;
}
