import type { SignDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';

// `u: ada p`, `u/p`
const before =
  /(?:^|[\s(,;[])(?:u|un|usr|user|login)(?:(\/)|[:=] ?[A-Za-z][\w.@\\-]{1,63}[,;/|]?\s{1,4}(?:\/ )?)p$/i;
const longestBefore = 84;
const pair = /: ?[A-Za-z][\w.@\\-]{1,63} ?(?:[/|,:] ?| )([^\s"'`<>]{6,64})/y;
const value = /: ?([^\s"'`<>]{6,64})/y;
const ends = /[),;.\]]{1,3}$/;

/** A user and a password by their first letters: `u: ada p: x`, `u/p: ada / x`. */
export const shortPair: SignDetector = {
  kind: 'sign',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  sign: ':',
  precededBy: /[pP]/,
  followedBy: /[ \w]/,
  read(text, at) {
    const second = text.charCodeAt(at - 2);
    // `http:`, `step:`
    if (second > 57) return undefined;
    const found = before.exec(text.slice(Math.max(0, at - longestBefore), at));
    if (found === null) return undefined;
    const form = found[1] === undefined ? value : pair;
    const secret = matchAt(form, text, at)?.[1]?.replace(ends, '') ?? '';
    // Not `+49-170-123x4`.
    if (!/^(?!\+)(?=.*\d).*[a-z]/i.test(secret) || passwordStrength(secret, false) < 2) return undefined;
    const start = text.indexOf(secret, at);
    return { start, end: start + secret.length, likelihood: 'LIKELY' };
  },
  hits: [
    'U: ada P: Gr3en!ivy7',
    'u: ada@acme.test\np: Gr3en!ivy7',
    'the box (user: ada, p: Lantern77) is back',
    'u/p: ada / Gr3en!ivy7',
    'u: ada / p: Gr3en!ivy7',
  ],
  misses: [
    'U: 230V P: 1500W',
    'u: ada p: 555-0100',
    'user: ada\np: page12',
    'http://acme.test/u/p:8080 and step: 7',
    'u: $USER p: ${PASSWORD7}',
    'U: Alice P: Room 12, step2',
  ],
};
