import { sha256 } from '@noble/hashes/sha2.js';
import type { Aside } from '@/lib/act/hasher';
import { createPause } from '@/lib/listen/pause';

/** How long work is done beside the page's own. */
export function createAside(): Aside {
  return {
    pause: createPause(),
    async digest(bytes) {
      // A frame that is no secure context has no WebCrypto.
      const { subtle } = crypto as { subtle?: SubtleCrypto };
      return subtle === undefined
        ? sha256(bytes)
        : new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
    },
  };
}
