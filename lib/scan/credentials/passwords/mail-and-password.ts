import type { SignDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isStandIn } from '@/lib/scan/credentials/looks/placeholders';

const longestUser = 64;
const odd = /^[A-Za-z\d](?=.*\d)(?=.*[a-z]).*[!#$%^&*?+]/;
const user = /(?:^|[\s(`*"'])[\w.%+-]{1,64}$/;
// `logmein acct ada@acme.test`, and the password on the next line.
const account =
  /(?:acc(?:oun)?t|log ?in|user(?:name)?|kont[oa]|compte|cuenta|benutzer|usuario)[^\n]{0,12}[\s:][\w.%+-]{1,64}$/i;
const rest =
  /@(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,12}(?:([:|])|(\r?\n)|["'`*)]? {1,3}(?:[/–-] )?["'`*]{0,2})((?![~/])[^\s:|,"'`<>()]{6,64})(?=["'`*]{0,2} {0,4}(?:[\r\n]|$))/iy;

/** A line of a list of accounts: `ada@acme.test:x`, as leaks and imports have them. */
export const mailAndPassword: SignDetector = {
  kind: 'sign',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  sign: '@',
  followedBy: /[a-zA-Z\d]/,
  read(text, at) {
    const [, sign, line, value] = matchAt(rest, text, at) ?? [];
    if (value === undefined || isReference(value) || isStandIn(value)) return undefined;
    const strength = passwordStrength(value, false);
    if (strength < 2 || ((strength === 2 || sign === undefined) && !odd.test(value))) return undefined;
    const isUser = line === undefined ? user : account;
    if (!isUser.test(text.slice(Math.max(0, at - longestUser - 32), at))) return undefined;
    return { start: rest.lastIndex - value.length, end: rest.lastIndex, likelihood: 'LIKELY' };
  },
  hits: [
    'ada@acme.test:Gr3en!ivy7',
    '[mail.acme.test]:587 ada@acme.test:Gr3en!ivy7',
    'ada@acme.test:Lantern77!',
    '- Admin – ada@acme.test – `Gr3en!ivy7`',
    'gmail: ada@acme.test Gr3en!ivy7',
    'remote acct ada@acme.test\nGr3en!ivy7',
    'ada@acme.test|Gr3en!ivy7\nbob@acme.test|Qu1et#sea4',
  ],
  misses: [
    'ada@acme.test +49-30-1234567',
    'ada@acme.test / PR#2291',
    'git@acme.test:ada/shop2.git',
    'ada@acme.test:8080',
    'ada@acme.test: Green-ivy7 is the name of a colour',
    'root@db1.acme.test:/var/log/app2.log',
    'ada@acme.test:~/notes2.txt',
    'write to ada@acme.test\nPoint#3-next',
  ],
};
