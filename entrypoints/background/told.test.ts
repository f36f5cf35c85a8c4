import { hexToBytes } from '@noble/hashes/utils.js';
import { expect, it, vi } from 'vitest';
import { hashOfBytes } from '@/lib/act/hashes';
import type { KeptRelease } from '@/lib/gate/browser/told-releases';
import { createTold } from './told';

const kept = vi.hoisted(() => Promise.withResolvers<Record<string, unknown>>());
vi.mock('wxt/browser', () => ({
  browser: { storage: { session: { get: () => kept.promise, set: () => Promise.resolve() } } },
}));

it('what an earlier worker kept does not come back under another policy', async () => {
  const piece = Uint8Array.of(1);
  const key = '00'.repeat(32);
  const release: KeptRelease = {
    ...{ tabId: 1, key, hash: hashOfBytes(hexToBytes(key), piece), expires: Date.now() + 60_000 },
    ...{ isOpen: true, vouched: 0, bodies: [] },
  };
  const told = createTold();
  const cleared = told.clear();
  kept.resolve({ told: [release] });
  await cleared;
  await told.ready;
  expect(told.isVouched(1, piece, () => 'body')).toBe(false);
});
