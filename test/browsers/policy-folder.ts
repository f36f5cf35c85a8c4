import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FoundBrowser, Product } from './find';
import { makePrivateFolder } from './private-folder';
import { createSystemFile } from './system-file';

/** Where browsers on Linux read policy files from. */
const systemFolders: Readonly<Record<Product, string>> = {
  chromium: '/etc/chromium/policies/managed',
  'chrome-for-testing': '/etc/opt/chrome_for_testing/policies/managed',
  chrome: '/etc/opt/chrome/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  firefox: '/etc/firefox/policies',
};

/**
 * - `private`: the browser sees a folder that only it sees; the machine is not touched.
 * - `system`: a file of our own in the system's folder, which every browser of this product reads while it is there.
 */
export type PolicyPlace = 'private' | 'system';

export type PolicyFile = {
  /** What to start so that the policy holds. */
  readonly executablePath: string;
  /** Replaces the whole content at once. */
  readonly write: (content: object) => void;
  readonly remove: () => Promise<void>;
};

/** This system does not allow that place; the message is a sentence that says why. */
export class PolicyPlaceError extends Error {
  override readonly name = 'PolicyPlaceError';
}

/** @throws PolicyPlaceError */
export function createPolicyFile(browser: FoundBrowser, place: PolicyPlace, content: object): PolicyFile {
  if (process.platform !== 'linux')
    throw new PolicyPlaceError('Only on Linux do browsers read their policy from a folder of files.');
  const folder = systemFolders[browser.product];
  const name = browser.product === 'firefox' ? 'policies.json' : 'chat-guardrails-test.json';
  try {
    return place === 'private'
      ? inPrivate(browser, folder, name, content)
      : inSystem(browser, folder, name, content);
  } catch (error) {
    throw new PolicyPlaceError(error instanceof Error ? error.message : String(error));
  }
}

function inPrivate(browser: FoundBrowser, systemFolder: string, name: string, content: object): PolicyFile {
  const place = makePrivateFolder(systemFolder, browser.path);
  const write = (next: object): void => {
    // Renamed into the folder: the browser must never read half a file, which it would take for no policy.
    const half = `${place.executablePath}.json`;
    writeFileSync(half, JSON.stringify(next));
    renameSync(half, path.join(place.folder, name));
  };
  write(content);
  return { executablePath: place.executablePath, write, remove: async () => place.remove() };
}

function inSystem(browser: FoundBrowser, systemFolder: string, name: string, content: object): PolicyFile {
  const file = createSystemFile(path.join(systemFolder, name), JSON.stringify(content));
  return {
    executablePath: browser.path,
    write: (next) => file.write(JSON.stringify(next)),
    remove: file.remove,
  };
}
