import path from 'node:path';
import { launchChromium } from '@/test/browsers/chromium';
import type { ChromiumExtension, ChromiumOptions, LaunchedChromium } from '@/test/browsers/chromium';
import { PolicyPlaceError } from '@/test/browsers/policy-folder';
import policy from './policy.json' with { type: 'json' };

export type Installed = {
  readonly chromium: LaunchedChromium;
  /** How the extension got into the browser, and why in this way: one line. */
  readonly how: string;
};

type Way = { readonly extension: ChromiumExtension; readonly how: string };

const dir = path.resolve('.output/chrome-mv3');

/** As a company would, where the system allows it: what differs is where the browser finds the policy. */
const ways: readonly Way[] = [
  {
    extension: { kind: 'policy', dir, managed: policy, place: 'system' },
    how: "Installed by policy: a file in the browser's policy folder, removed at the end.",
  },
  {
    extension: { kind: 'policy', dir, managed: policy, place: 'private' },
    how: 'Installed by policy: a policy folder in a private mount namespace that only this browser sees.',
  },
  {
    extension: { kind: 'unpacked', dir },
    how: 'Loaded unpacked, with its built-in defaults and no policy: the browser check can only watch.',
  },
];

/** Takes the first way that this system allows. */
export async function launchFirstWay(options: Omit<ChromiumOptions, 'extension'>): Promise<Installed> {
  const reasons: string[] = [];
  for (const { extension, how } of ways) {
    try {
      const chromium = await launchChromium({ ...options, extension });
      return { chromium, how: [how, ...reasons].join(' ') };
    } catch (error) {
      if (!(error instanceof PolicyPlaceError)) throw error;
      if (!reasons.includes(error.message)) reasons.push(error.message);
    }
  }
  throw new Error('The extension could not be installed in any way.');
}
