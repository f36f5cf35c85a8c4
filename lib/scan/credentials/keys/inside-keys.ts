import type { PrefixDetector, SignDetector } from '@/lib/scan/detector';
import { fitsAt } from '@/lib/scan/pattern';
import { entropy } from '@/lib/scan/credentials/looks/entropy';
import { isSampleKey } from '@/lib/scan/credentials/looks/placeholders';

/** Keys whose known part stands in the middle: what stands before it, and the part with what stands behind it. */
const inside: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // Telegram: the bot's number, a colon, 35 characters of which the first two are A.
  [/(?:(?<!\w)|(?<=\/bot))\d{8,11}:$/, /AA[\w-]{32,33}(?![\w-])/y],
  [/(?<![\w-])[\w-]{14}\.$/, /atlasv1\.[\w=-]{60,70}/y],
  // Mailchimp: the data centre stands behind the key.
  [/(?<![\w-])[\da-f]{32}-$/, /us\d{1,2}(?![\w-])/y],
];

const longestBefore = 34;

export const insideKey: PrefixDetector = {
  kind: 'prefix',
  id: 'api-key',
  category: 'credentials',
  reasons: ['prefix', 'format'],
  prefixes: [
    'atlasv1.',
    'us',
    ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'].map((third) => `AA${third}`),
  ],
  read(text, at) {
    const sign = text.charCodeAt(at - 1);
    if (sign !== 58 && sign !== 46 && sign !== 45) return undefined;
    for (const [before, after] of inside) {
      if (!fitsAt(after, text, at)) continue;
      const found = before.exec(text.slice(Math.max(0, at - longestBefore), at));
      if (found === null) continue;
      if (isSampleKey(text.slice(at, after.lastIndex))) continue;
      return { start: at - found[0].length, end: after.lastIndex, likelihood: 'VERY_LIKELY' };
    }
    return undefined;
  },
  hits: [
    '4537729322:AAF9pyj_UVmQ-bZ1JKVvxpfB3wzp58Ajur0',
    'https://api.telegram.org/bot4537729322:AAF9pyj_UVmQ-bZ1JKVvxpfB3wzp58Ajur0/getMe',
    'bot token 4537729322:AAE9nJ-LUEgxrts7Tc7j2q3M_IPIAI-F6p4',
    'try bf2f2b2d5b8e4f2cbb0d5ad9f1c7e3a6-us14 with the list',
    'credentials "app.terraform.io" { value "dFBJOlbg1ULWXN.atlasv1.SPHKWLnDh5I83T0Gt5fN7qq9g0R9wixREFZt3mL5Ax0J2Mj8tz2aDYXlw9KDrlMqaYR" }',
  ],
  misses: [
    'region-us1',
    'commit-9fceb02d0ae598e95dc970b74767f19372d61af8-us2',
    'time 12:AAPL',
    'a:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'docs at atlasv1.example.com',
    'xxxxxxxxxxxxxx.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
};

// Azure AD: three characters, a digit, `Q~`, 31 to 34 characters.
const azureBefore = /(?<![\w~.-])[\w~.]{3}\dQ$/;
const azureAfter = /~[\w~.-]{31,34}(?![\w~-])/y;

export const azureSecret: SignDetector = {
  kind: 'sign',
  id: 'api-key',
  category: 'credentials',
  reasons: ['format', 'entropy'],
  sign: '~',
  read(text, at) {
    if (text.charCodeAt(at - 1) !== 81 || !azureBefore.test(text.slice(Math.max(0, at - 6), at)))
      return undefined;
    if (!fitsAt(azureAfter, text, at)) return undefined;
    const start = at - 5;
    const end = azureAfter.lastIndex;
    const value = text.slice(start, end);
    if (entropy(value) < 3) return undefined;
    return { start, end, likelihood: isSampleKey(value) ? 'UNLIKELY' : 'VERY_LIKELY' };
  },
  hits: [
    'AZURE_CLIENT_SECRET: qHQ8Q~VjUoslLSNMj8bhptgOWSChZJRLW6FZ3fGn',
    'tQ77Q~V7LYpLpML87JuUgMhcracSxONyxwU4W',
  ],
  misses: ['8Q~', 'ls ~/Q~backup', '~~struck out~~ and 3Q~2024'],
};
