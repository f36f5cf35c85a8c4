import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt, matchAt, pattern } from '@/lib/scan/pattern';
import { isReference, isSampleKey } from '@/lib/scan/credentials/looks/placeholders';
import { alphabetOf, isAddressOrFile, looksRandom } from '@/lib/scan/credentials/looks/randomness';

// `la clé API est x`, `the api key? it's x`, `what's the api key?` and the next line of a chat, `api key` and an empty line.
const way = pattern(
  String.raw`(?:[^\n\d:?=(){}<>;"'/]{0,40}(?::[ \t]+|[ \t](?:est|es|è|é|to|är|is|are|sind|sont|son|sono|lautet|są):?[ \t]+)|[^\n:=(){}<>;"'/]{0,30}\?[ \t]*(?:\r?\n[^\n]{0,30}[:>][ \t]+|\r?\n|[ \t]+)(?:it['’]?s[ \t]+)?|:?[ \t]*\r?\n\r?\n[ \t]{0,8})`,
  'yu',
);
const key = /["'`]?([\w+/=.~-]{16,200})["'`]?(?=[\s,;!?)]|$)/y;
const between = /["'`]?(?:,? (?:and|or|und|oder|et|ou|y|e|i) |, )/y;
const mostKeys = 12;
const shortestHexadecimal = 32;

const isKey = (value: string): boolean =>
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  looksRandom(value) &&
  (alphabetOf(value) !== 'hex' || value.length >= shortestHexadecimal) &&
  !(isAddressOrFile(value) || isReference(value) || isSampleKey(value));

/** Keys that a sentence tells, asked for or not. */
export const toldKeys: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'entropy'],
  triggers: list(`
    api key, api keys, api token, api tokens, access token, access tokens, secret key, secret keys, the keys, our keys, the tokens, api schlüssel, clé api, clés api, clé d api,
    clave api, clave de api, clave de la api, chiave api, chave api, chave da api, klucz api, klucz do api, api nyckel, api nyckeln, api sleutel, api 키
  `),
  read(text, _start, end) {
    if (!fitsAt(way(), text, end)) return undefined;
    const claims: Claim[] = [];
    let at = way().lastIndex;
    while (claims.length < mostKeys) {
      const written = matchAt(key, text, at)?.[1];
      const value = written?.replace(/\.$/, '');
      if (written === undefined || value === undefined || !isKey(value)) break;
      const start = text.indexOf(written, at);
      claims.push({ start, end: start + value.length, likelihood: 'LIKELY' });
      if (!fitsAt(between, text, start + written.length)) break;
      at = between.lastIndex;
    }
    const [first, ...others] = claims;
    return first && { ...first, others };
  },
  hits: [
    'la clé API est x9Kq2LmV7tRw4ZpB8nYc',
    "what's the api key?\nBob: x9Kq2LmV7tRw4ZpB8nYc\nthanks",
    "the api key? it's x9Kq2LmV7tRw4ZpB8nYc.",
    'here are the keys: x9Kq2LmV7tRw4ZpB8nYc and p3Kq2LmV7tRw4ZpB8nY5',
    'api key\n\nx9Kq2LmV7tRw4ZpB8nYc\n',
  ],
  misses: [
    'the keys: key-of-the-first-door-7 and key-of-the-second-door-8',
    'what is an api key?\nsee https://acme.test/x9Kq2LmV7tRw4ZpB8nYc',
    'API key\n\nIt has 32 characters',
    'the access token is deadbeef00112233',
  ],
};
