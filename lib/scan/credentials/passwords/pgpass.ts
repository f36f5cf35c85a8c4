import type { PrefixDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';

const longestHost = 80;
const host = /(?:^|[\s"'`>|])[\w.*-]{1,80}:$/;
const name = String.raw`(?:\*|[A-Za-z_][\w.$@-]{0,62})`;
const rest = new RegExp(
  String.raw`\d{4}:${name}:${name}:((?:\\[:\\]|[^\s\\"'\`<>|]){4,100})(?=[\s"'\`<|]|$)`,
  'y',
);

/** The password of `hostname:port:database:username:password`, https://postgresql.org/docs/current/libpq-pgpass.html. */
export const pgpass: PrefixDetector = {
  kind: 'prefix',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  // The ports of PostgreSQL, of a second server beside it, and of its poolers.
  prefixes: ['5432:', '5433:', '5434:', '6432:', '6543:'],
  read(text, at) {
    if (text.charCodeAt(at - 1) !== 58 || !host.test(text.slice(Math.max(0, at - longestHost), at)))
      return undefined;
    const value = matchAt(rest, text, at)?.[1];
    const plain = value?.replace(/\\(?=[:\\])/g, '') ?? '';
    if (value === undefined || !isAnyPassword(plain)) return undefined;
    return { start: rest.lastIndex - value.length, end: rest.lastIndex, likelihood: 'LIKELY' };
  },
  hits: [
    '# .pgpass\n*:5432:*:ada:sunflower\n',
    'db.acme.test:5432:shop:ada:Gr3en-ivy',
    '*:5432:*:ada:sunflower',
    'db.acme.test:5432:*:ada:Harbour\\:Gull\n',
  ],
  misses: [
    '127.0.0.1:5432:5432',
    'src/query.ts:5432:12:3:warning',
    'db.acme.test:5432:shop:ada:$PGPASSWORD',
    '- "127.0.0.1:5432:5432"',
  ],
};
