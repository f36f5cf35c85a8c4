import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt } from '@/lib/scan/pattern';
import { isReference, isSampleKey } from '@/lib/scan/credentials/looks/placeholders';
import { isAddressOrFile, looksRandom } from '@/lib/scan/credentials/looks/randomness';

// `API keys (staging)`, alone in its line.
const headStart = /(?:^|\n)[ \t#*>-]{0,8}(?:[A-Za-z]{2,20} ){0,3}$/;
const headEnd = /(?::|\*| \([^()\n]{1,30}\)| (?:for|of|für) [\w .]{1,30}){0,3}[ \t]*\r?\n\n?/y;
const longestStart = 72;

// `mapbox x`, `- weather: x`
const entry =
  /[ \t>]{0,8}(?:[-*+•·] )?[A-Za-z][\w .()-]{0,30}?(?:[ \t]{1,8}|[ \t]?[:=][ \t]{0,4}|[ \t][-–][ \t])([\w+/=.~-]{20,200})[ \t]*(?:\r?\n|$)/y;
const mostEntries = 20;

/** Keys that one heading names together. */
export const listedKeys: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'entropy'],
  triggers: list(
    'api keys, api tokens, access tokens, access keys, secret keys, secrets, tokens, api schlüssel, clés api',
  ),
  read(text, start, end) {
    if (!fitsAt(headEnd, text, end)) return undefined;
    if (!headStart.test(text.slice(Math.max(0, start - longestStart), start))) return undefined;
    entry.lastIndex = headEnd.lastIndex;
    const claims: Claim[] = [];
    while (claims.length < mostEntries) {
      const from = entry.lastIndex;
      const value = entry.exec(text)?.[1];
      if (value === undefined || !looksRandom(value) || isAddressOrFile(value)) break;
      if (isReference(value) || isSampleKey(value)) break;
      const at = text.indexOf(value, from);
      claims.push({ start: at, end: at + value.length, likelihood: 'LIKELY' });
    }
    const [first, ...others] = claims;
    return first === undefined || others.length === 0 ? undefined : { ...first, others };
  },
  hits: [
    'API keys (staging)\nmapbox dzwOph2hFQyqp3SKaWmfVWTI7nLP0gRKgSjA\nweather 2f9b9e86003b38c81b709b2d1211c587\n',
    'Our tokens:\n- shop: 968714c1de79f2337c1ddcfd140c3d1ddf252fb1\n- mail: dzwOph2hFQyqp3SKaWmfVWTI7nLP0gRKgSjA',
  ],
  misses: [
    'Tokens\n- first: the-first-token-of-a-list\n- second: the-second-token-of-it',
    'secrets\nname: db-credentials-of-the-shop2\nkind: Opaque',
  ],
};
