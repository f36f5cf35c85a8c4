import type { PrefixDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { looksRandom } from '@/lib/scan/credentials/looks/randomness';

const common = {
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
} as const;

// The rest of the command, and what it printed.
const printed = /[^\n]{0,60}\n([\w+/=.~!@#%^&*-]{8,120})[ \t]*(?:\r?\n|$)/y;
const prompt = /(?:^|\n)[^\n]{0,40}?[$#>%][ \t][^\n]{0,160}$/;
const longestBefore = 200;

/** What a command prints that is asked for a secret: `… | base64 -d`, `cat …/initialAdminPassword`. */
export const printedSecret: PrefixDetector = {
  ...common,
  kind: 'prefix',
  prefixes: ['base64 -d', 'base64 --decode', 'initialAdminPassword', 'openssl rand', 'pwgen '],
  read(text, at) {
    const value = matchAt(printed, text, at)?.[1];
    if (value === undefined || !/\d/.test(value) || !/[a-z]/i.test(value)) return undefined;
    if (passwordStrength(value, true) < 3 && !(value.length >= 16 && looksRandom(value))) return undefined;
    if (!prompt.test(text.slice(Math.max(0, at - longestBefore), at))) return undefined;
    const start = text.indexOf(value, text.indexOf('\n', at));
    return { start, end: start + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'Use the following password to go on with the setup:\n\ncbd328eef331e91125e5c3980c303cc1\n\nIt is kept on the disk too',
    '$ kubectl get secret db -o jsonpath="{.data.x}" | base64 -d\nq7Rw2LmZ9xKt4VbN\n',
    'root@ci:~# cat /var/lib/jenkins/secrets/initialAdminPassword\n9fadc572c1bde0987c9d0f84a6149f01',
  ],
  misses: [
    '$ echo aGVsbG8gd29ybGQ= | base64 -d\nhello',
    '$ cat notes.b64 | base64 -d\nrelease-2031\n',
    '$ cat initialAdminPassword\ncat: no such file',
    'decode it with base64 -d\nq7Rw2LmZ9xKt4VbN\n',
  ],
};

// `334 UGFzc3dvcmQ6` of SMTP asks for the password, and the answer is base64 as well.
const answer = /UGFzc3dvcmQ6\s{1,4}(?:[<>CS:*=-]{1,4} ?)?([A-Za-z\d+/]{6,90}={0,2})\s/y;

/** The password of `AUTH LOGIN`. */
export const mailDialogue: PrefixDetector = {
  ...common,
  kind: 'prefix',
  prefixes: ['UGFzc3dvcmQ6'],
  read(text, at) {
    const value = matchAt(answer, text, at)?.[1];
    if (value === undefined) return undefined;
    const start = text.indexOf(value, at + 12);
    return { start, end: start + value.length, likelihood: 'LIKELY' };
  },
  hits: ['334 UGFzc3dvcmQ6\r\nR3IzZW4taXZ5\r\n235 ok', 'S: 334 UGFzc3dvcmQ6\nC: R3IzZW4taXZ5\n'],
  misses: ['334 UGFzc3dvcmQ6', 'UGFzc3dvcmQ6 is base64'],
};
