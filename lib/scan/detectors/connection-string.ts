import { azureKey } from '@/lib/scan/credentials/azure-key';
import { isReference, isStandIn } from '@/lib/scan/credentials/placeholders';
import type { SignDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const common = {
  id: 'connection-string',
  category: 'credentials',
  reasons: ['format'],
  labels: list('connection string, dsn, database url'),
  hints: [],
} as const;

/** Longest user name and password that are read, code units. */
const longestUser = 200;

// `scheme://user:password`, and Oracle's `thin:user/password`.
const address =
  /(?:[a-z][a-z\d+.-]{1,40}:\/\/([^\s:/?#[\]]{0,100}):([^\s/?#]{3,150}|[^\s]{3,150})|\bthin:([\w$#]{1,40})\/([^\s/]{3,80}))$/i;

/** Values that stand in manuals: `postgres://user:password@host`. */
const sayings =
  /^(?:pass(?:word|wd|wort)?|pwd|pw|secret|my[-_]?(?:secret|pass(?:word)?)|(?:db|user)?[-_]?pass(?:word)?|key(?:_?\d{1,4})?|token|\w{0,12}(?:password|passwd)\d{0,3}|1234?|x-oauth-basic|x-token-auth)$/i;

const isOpener = (code: number): boolean =>
  code <= 32 || code === 34 || code === 39 || code === 96 || code === 60 || code === 62 || Number.isNaN(code);

export const connectionString: SignDetector = {
  ...common,
  kind: 'sign',
  sign: '@',
  companions: [azureKey],
  read(text, at) {
    const least = Math.max(0, at - longestUser);
    let from = at;
    let others = 0;
    while (from > least && !isOpener(text.charCodeAt(from - 1))) {
      if (text.charCodeAt(from - 1) === 64 && ++others > 2) break;
      from--;
    }
    if (at - from < 6) return undefined;
    const before = text.slice(from, at);
    if (!before.includes(':')) return undefined;
    const found = address.exec(before);
    if (found === null || !/[\w[]/.test(text.charAt(at + 1))) return undefined;
    const [, webUser, webPassword, thinUser, thinPassword] = found;
    const user = webUser ?? thinUser ?? '';
    const password = webPassword ?? thinPassword ?? '';
    if (isReference(password) || isReference(user) || /^\*+$|[{}<>$]/.test(password)) return undefined;
    const end = at;
    const start = end - password.length;
    if (/^x-(?:oauth-basic|token-auth)$/.test(password) && user.length >= 16)
      return { start: start - 1 - user.length, end: start - 1, likelihood: 'LIKELY' };
    const isSaying = sayings.test(password) || isStandIn(password) || password === user;
    const isShown = /^example\.(?:com|org|net)\b/.test(text.slice(at + 1, at + 13)) && !/\d/.test(password);
    return { start, end, likelihood: isSaying || isShown ? 'POSSIBLE' : 'VERY_LIKELY' };
  },
  hits: ['x'],
  misses: ['x'],
};
