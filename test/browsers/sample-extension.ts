import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Sample',
  version: '1.0',
  permissions: ['storage'],
  host_permissions: ['https://claude.ai/*'],
  content_scripts: [{ matches: ['https://claude.ai/*'], js: ['content.js'], run_at: 'document_start' }],
};

const chromiumManifest = {
  ...manifest,
  background: { service_worker: 'background.js' },
  storage: { managed_schema: 'schema.json' },
};

const firefoxManifest = {
  ...manifest,
  background: { scripts: ['background.js'] },
  browser_specific_settings: { gecko: { id: 'sample@chat-guardrails.example' } },
};

/** Writes the managed values into the page, where a test can read them, and again when they change. */
const contentScript = `
const api = globalThis.browser ?? globalThis.chrome;
const show = async () => {
  const values = await api.storage.managed.get(null).catch(() => 'no policy');
  document.documentElement.dataset.managed = JSON.stringify(values);
};
api.storage.onChanged.addListener((changes, area) => { if (area === 'managed') void show(); });
void show();
`;

const schema = { type: 'object', properties: { organizationName: { type: 'string' } } };

/** Makes an extension that shows its managed values as `data-managed` on the page's root element. */
export function makeSampleExtension(folder: string): { readonly chromium: string; readonly firefox: string } {
  const make = (name: string, content: object): string => {
    const dir = path.join(folder, name);
    mkdirSync(dir);
    writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(content));
    writeFileSync(path.join(dir, 'schema.json'), JSON.stringify(schema));
    writeFileSync(path.join(dir, 'background.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
    writeFileSync(path.join(dir, 'content.js'), contentScript);
    return dir;
  };
  return { chromium: make('chromium', chromiumManifest), firefox: make('firefox', firefoxManifest) };
}
