import type { PrefixDetector } from '@/lib/scan/detector';
import { fitsAt } from '@/lib/scan/pattern';

// The hash of no LAN Manager password, then the one that counts; that of an empty password protects nothing.
const hashes =
  /aad3b435b51404eeaad3b435b51404ee:(?!31d6cfe0d16ae931b73c59d7e0c089c0)[\da-f]{32}(?![\da-f])/iy;

/** A hash of a Windows password as dumps write it; it opens the account like the password. */
export const ntHash: PrefixDetector = {
  kind: 'prefix',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['format'],
  prefixes: ['aad3b435b51404ee', 'AAD3B435B51404EE'],
  read(text, at) {
    if (!fitsAt(hashes, text, at)) return undefined;
    return { start: hashes.lastIndex - 32, end: hashes.lastIndex, likelihood: 'LIKELY' };
  },
  hits: ['ada:1104:aad3b435b51404eeaad3b435b51404ee:24e75ac6ccb59feb34e850cd56657be5:::'],
  misses: [
    'Guest:501:aad3b435b51404eeaad3b435b51404ee:31d6cfe0d16ae931b73c59d7e0c089c0:::',
    'aad3b435b51404eeaad3b435b51404ee is the hash of nothing',
  ],
};
