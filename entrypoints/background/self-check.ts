import { browser } from 'wxt/browser';
import { createSelfCheck, type SelfCheck } from '@/lib/gate/browser/self-check';

/** The self-check with this browser's means. */
export function selfCheck(isFirefox: boolean, scannerWorks: () => boolean): SelfCheck {
  return createSelfCheck(
    {
      send: (url, body) => fetch(url, { method: 'POST', body }),
      later: (run, milliseconds) => setTimeout(run, milliseconds),
      scannerWorks,
      // Chromium lets only what a policy installed block; Firefox lets every extension.
      mayBlock: async () => isFirefox || (await browser.management.getSelf()).installType === 'admin',
    },
    // Ports that no browser connects to (Fetch, "bad port"), and, where the event comes after that check, nobody serves.
    `https://claude.ai:${isFirefox ? 65535 : 1}/chat-guardrails-self-check`,
    crypto.randomUUID(),
  );
}
