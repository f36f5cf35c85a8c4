import type { PrefixDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { isSampleKey } from '@/lib/scan/credentials/looks/placeholders';
import { looksRandom } from '@/lib/scan/credentials/looks/randomness';

// `AKIA…,x` of `rootkey.csv`, without its heading, and the same in two lines.
const ofAws =
  /AKIA[A-Z\d]{16}["']?[ \t]{0,2}(?:[,:;|\t ]|\r?\n|[ \t](?:[/&+–-]|and|und|et|y)[ \t])[ \t]{0,2}["']?([A-Za-z\d/+]{40})(?![\w/+=])/y;
// `Client("AC…", "x")`, `curl -u AC…:x`
const ofTwilio = /AC[\da-f]{32}(?:["'] ?, ?["']|:)([\da-f]{32})(?!\w)/y;

/** The secret that stands directly behind the id of its key and has neither a name nor a prefix. */
export const secretBesideId: PrefixDetector = {
  kind: 'prefix',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['format', 'entropy'],
  prefixes: ['AKIA', ...[...'0abcdef'].map((third) => `AC${third}`)],
  read(text, at) {
    const pair = text.startsWith('AK', at) ? ofAws : ofTwilio;
    const secret = matchAt(pair, text, at)?.[1];
    if (secret === undefined || isSampleKey(secret) || !looksRandom(secret)) return undefined;
    return { start: pair.lastIndex - secret.length, end: pair.lastIndex, likelihood: 'LIKELY' };
  },
  hits: [
    'AKIAXXXXXXXXXXXXXXXX,x/L/YKN/dYotcAsk3Y3/U1HscMS0uhrm/VMjg2ww',
    'AKIAXXXXXXXXXXXXXXXX / x/L/YKN/dYotcAsk3Y3/U1HscMS0uhrm/VMjg2ww, bucket x',
    "Client('AC00000000000000000000000000000000', 'f2489b69b87cc1c5cbbfa50da6a1d247')",
  ],
  misses: [
    'AKIAXXXXXXXXXXXXXXXX,wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'AKIAXXXXXXXXXXXXXXXX in arn:aws:iam::123456789012:user/ada',
    "Client('AC00000000000000000000000000000000', process.env.TOKEN)",
  ],
};
