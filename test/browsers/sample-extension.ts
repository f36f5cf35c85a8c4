import { writeExtension } from './write-extension';

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

const files = {
  'schema.json': JSON.stringify({ type: 'object', properties: { organizationName: { type: 'string' } } }),
  'background.js': 'chrome.runtime.onInstalled.addListener(() => {});',
  'content.js': contentScript,
};

/** Makes an extension that shows its managed values as `data-managed` on the page's root element. */
export const makeSampleExtension = (
  folder: string,
): { readonly chromium: string; readonly firefox: string } => ({
  chromium: writeExtension(folder, 'chromium', chromiumManifest, files),
  firefox: writeExtension(folder, 'firefox', firefoxManifest, files),
});
