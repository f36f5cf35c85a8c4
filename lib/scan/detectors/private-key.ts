import { keyWithoutArmour, webKey } from '@/lib/scan/credentials/bare-private-keys';
import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const common = {
  id: 'private-key',
  category: 'credentials',
  reasons: ['format'],
  labels: list('private key, secret key, ssh key, pem'),
  hints: [],
} as const;

// RFC 7468 and its many relatives; `PRIVATE KEY BLOCK` is PGP's (RFC 9580 section 6.2).
const header = /BEGIN[ A-Z\d_-]{0,40}PRIVATE[ _]KEY(?: BLOCK)?[ A-Z\d]{0,20}-{4,5}/iy;

/** Least number of characters of the key itself; a header with less is a text about keys. */
const leastBody = 64;
/** Longest block that is read, code units: a PGP key of 4,096 bits with subkeys and signatures. */
const longestBlock = 16_000;

/** Counts characters of base64 from `at` to the next dashes; line breaks, escapes, quotes and headers are passed over. */
function bodyFrom(text: string, at: number): { readonly end: number; readonly length: number } {
  const limit = Math.min(text.length, at + longestBlock);
  let length = 0;
  let other = 0;
  let end = at;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    const isBase64 = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
    if (isBase64 || code === 43 || code === 47 || code === 61) length++;
    else if (code === 45 && text.startsWith('-----', end)) break;
    // Prose after a header has many spaces; a key has a sign or two per line.
    else if (code === 32 && ++other > 40 && other * 4 > length) break;
    else if (code === 46 && text.startsWith('...', end) && length < leastBody) break;
  }
  return { end, length };
}

const footer = /-{4,5}END[ A-Z\d_-]{0,60}-{4,5}/iy;

export const privateKey: LabelDetector = {
  ...common,
  kind: 'label',
  triggers: list('begin, putty user key file'),
  companions: [keyWithoutArmour, webKey],
  read(text, start, end) {
    if (text.slice(start, end) === 'kty') return undefined;
    if (text.charCodeAt(start) === 80 || text.charCodeAt(start) === 112) {
      const lines = /:[\s\S]{20,4000}?\bPrivate-Lines: {0,2}\d{1,3}\s/y;
      lines.lastIndex = end + 2;
      if (!lines.test(text.slice(0, end + 4100))) return undefined;
      const body = bodyFrom(text, lines.lastIndex);
      return body.length < leastBody ? undefined : { start, end: body.end, likelihood: 'VERY_LIKELY' };
    }
    if (!text.startsWith('----', start - 4)) return undefined;
    header.lastIndex = start;
    if (!header.test(text)) return undefined;
    const body = bodyFrom(text, header.lastIndex);
    if (body.length < leastBody) return undefined;
    footer.lastIndex = body.end;
    const last = footer.test(text) ? footer.lastIndex : body.end;
    return {
      start: text.startsWith('-', start - 5) ? start - 5 : start - 4,
      end: last,
      likelihood: 'VERY_LIKELY',
    };
  },
  hits: ['x'],
  misses: ['x'],
};
