import type { ChromiumInstall, TemplateInput } from './input';

export type ChromiumBrowser = {
  /** In names of files. */
  readonly id: 'chrome' | 'chromium' | 'edge' | 'brave';
  readonly name: string;
  /** Below `HKEY_LOCAL_MACHINE`; reference/enterprise.md 1.5. */
  readonly registryKey: string;
  readonly linuxFolder: string;
  /** Preference domain on a Mac; null where no managed Mac has the browser. */
  readonly macDomain: string | null;
};

export const chromiumBrowsers: readonly ChromiumBrowser[] = [
  {
    id: 'chrome',
    name: 'Google Chrome',
    registryKey: 'SOFTWARE\\Policies\\Google\\Chrome',
    linuxFolder: '/etc/opt/chrome/policies/managed',
    macDomain: 'com.google.Chrome',
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    registryKey: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    linuxFolder: '/etc/opt/edge/policies/managed',
    macDomain: 'com.microsoft.Edge',
  },
  {
    id: 'brave',
    name: 'Brave',
    registryKey: 'SOFTWARE\\Policies\\BraveSoftware\\Brave',
    linuxFolder: '/etc/brave/policies/managed',
    macDomain: 'com.brave.Browser',
  },
  {
    id: 'chromium',
    name: 'Chromium',
    registryKey: 'SOFTWARE\\Policies\\Chromium',
    linuxFolder: '/etc/chromium/policies/managed',
    macDomain: null,
  },
];

export function installOf(browser: ChromiumBrowser, input: TemplateInput): ChromiumInstall {
  return browser.id === 'edge' ? input.edge : input.chromium;
}
