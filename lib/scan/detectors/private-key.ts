import {
  deployer,
  keyTail,
  keyWithoutArmour,
  webKey,
  xmlKey,
} from '@/lib/scan/credentials/keys/bare-private-keys';
import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt } from '@/lib/scan/pattern';
import { isAlphanumeric } from '@/lib/scan/tokens/words';

const common = {
  id: 'private-key',
  category: 'credentials',
  reasons: ['format'],
  labels: list('private key, secret key, ssh key, pem'),
} as const;

// RFC 7468 and its many relatives; `PRIVATE KEY BLOCK` is PGP's (RFC 9580 section 6.2).
const header =
  /BEGIN(?:[ A-Z\d_-]{0,40}PRIVATE[ _]KEY(?: BLOCK)?[ A-Z\d]{0,20}| OpenVPN Static key V1)-{4,5}/iy;

/** Least number of characters of the key itself; a header with less is a text about keys. */
const leastBody = 64;
/** Least length of its longest row without anything between: prose has none. */
const leastRow = 24;
/** How far behind its first line the private part of a PuTTY key begins at most, code units. */
const longestHead = 2000;
/** Longest block that is read, code units: a PGP key of 4,096 bits with subkeys and signatures. */
const longestBlock = 16_000;

/** Counts characters of base64 from `at` to the next dashes; line breaks, escapes, quotes and headers are passed over. */
function bodyFrom(text: string, at: number): { readonly end: number; readonly length: number } {
  const limit = Math.min(text.length, at + longestBlock);
  let length = 0;
  let row = 0;
  let longestRow = 0;
  let other = 0;
  let end = at;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (isAlphanumeric(code) || code === 43 || code === 47 || code === 61) {
      length++;
      longestRow = Math.max(longestRow, ++row);
      continue;
    }
    row = 0;
    if (code === 45 && text.startsWith('-----', end)) break;
    // Prose after a header has many spaces; a key has a sign or two per line.
    else if (code === 32 && ++other > 40 && other * 4 > length) break;
    else if (code === 46 && text.startsWith('...', end) && length < leastBody) break;
  }
  return { end, length: longestRow < leastRow ? 0 : length };
}

const footer = /-{4,5}END[ A-Z\d_-]{0,60}-{4,5}/iy;

export const privateKey: LabelDetector = {
  ...common,
  kind: 'label',
  triggers: list('begin, pu tty user key file'),
  companions: [keyWithoutArmour, keyTail, webKey, xmlKey, deployer],
  read(text, start, end) {
    if (text.charCodeAt(start) === 80 || text.charCodeAt(start) === 112) {
      const lines = text.slice(end, end + longestHead).indexOf('Private-Lines:');
      if (lines < 0) return undefined;
      const at = text.indexOf('\n', end + lines);
      const body = bodyFrom(text, at);
      return body.length < leastBody ? undefined : { start, end: body.end, likelihood: 'VERY_LIKELY' };
    }
    if (!text.startsWith('----', start - 4)) return undefined;
    if (!fitsAt(header, text, start)) return undefined;
    const body = bodyFrom(text, header.lastIndex);
    if (body.length < leastBody) return undefined;
    const last = fitsAt(footer, text, body.end) ? footer.lastIndex : body.end;
    return {
      start: text.startsWith('-', start - 5) ? start - 5 : start - 4,
      end: last,
      likelihood: 'VERY_LIKELY',
    };
  },
  hits: [
    '-----BEGIN PRIVATE KEY-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN EC PRIVATE KEY-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END EC PRIVATE KEY-----',
    '-----BEGIN OPENSSH PRIVATE KEY-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END OPENSSH PRIVATE KEY-----',
    '-----BEGIN DSA PRIVATE KEY-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END DSA PRIVATE KEY-----',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END PGP PRIVATE KEY BLOCK-----',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END ENCRYPTED PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,F07CA9EC0D76739585716DE791DB662B\n\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END RSA PRIVATE KEY-----',
    '{"private": "-----BEGIN PRIVATE KEY-----\\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\\n-----END PRIVATE KEY-----"}',
    'key: |\n  -----BEGIN RSA PRIVATE KEY-----\n  lNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\n  xOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\n  uGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\n  o34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n  -----END RSA PRIVATE KEY-----',
    '> -----BEGIN EC PRIVATE KEY-----\n> lNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\n> xOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\n> uGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\n> o34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n> -----END EC PRIVATE KEY-----',
    'the rest is cut off:\n-----BEGIN PRIVATE KEY-----\nOe78WxhEPSYkO3QW7qFjVOtDWah2SWqnRb4pc5eWuWGbBcU6PmnQJ1HiLjpnyJOq\nWlAYshesLIbMMFokeU8AepvG3Uf2tuUuImyHt1ui',
    'PEM="-----BEGIN PRIVATE KEY-----BZy9psjdrPeeYb4oIgWU7IFDEI6jZiC2LT5LPlMqP9KBlWake1BoMfUSYH96sXnbZhFsfzf2cZnGPDk27Gi6mZt1R8XMCwKA4A8IHmElHh162AOcNqHOxogia1W83kfseuFtMvtEIiBJzDCrHsHdnTFIguXV8TGGb8p1FwhGfGhxDjUaBRKbHqPwWZApGqjCCKwBjECq-----END PRIVATE KEY-----"',
    '-----BEGIN OpenVPN Static key V1-----\n7d2a9c0b4e8f16357d2a9c0b4e8f1635\n0c6b1f4a9e3d58270c6b1f4a9e3d5827\n4b1e7a6d2c9f03584b1e7a6d2c9f0358\n-----END OpenVPN Static key V1-----',
    'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: k\nPublic-Lines: 1\n5lJOdcoo3TMs5Jk63idvZcfmp2O8AErez1RNQ3wuS7Rvnay6nBZxKoXNyUTNyFr2\nPrivate-Lines: 2\n7wEMN2XkidD95mtRzB3lcgOmPUe0w71APhCekKvkv6N7XMQeTGSJ2xYF2M2Tg1D6\ncga48AMKbqUaHspuwmdpnzdTyMieVaJqrjp3AmfTboNITIYP1gTVWJngn83x74ds\nPrivate-MAC: 2e23d19b64e8f051b35617e85483ca520d5d7b2b',
  ],
  misses: [
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    '-----BEGIN RSA PRIVATE KEY-----\nanything\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN PUBLIC KEY-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END CERTIFICATE-----',
    '-----BEGIN PGP PUBLIC KEY BLOCK-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END PGP PUBLIC KEY BLOCK-----',
    '-----BEGIN PGP MESSAGE-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw\n-----END PGP MESSAGE-----',
    'A file with a private key begins with "-----BEGIN PRIVATE KEY-----" and ends with the same line with END in it. Nothing else in it matters to us, and here follows more text that is prose and only prose.',
    'begin the private key exchange now',
    'let us begin',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCoOTMYZsdyNFHp0MECmhpdfWtBWUjIohEBZPXeRhbfRJXZqsslE05yuhB6Kkk2aMGOQi1K6Tr9pPRahPufHbwP2IvwxO4jFqewsf6PiApJRofqPadT1QAufhg ada@laptop',
    'if (pem.startsWith("-----BEGIN PRIVATE KEY-----")) return parse(pem);',
    '-----BEGIN CERTIFICATE REQUEST-----\nlNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7l41QK7QCFjDZ7gc90+y7UstDopav+tGf3r+ZrQC1RHLd\no34jFzIpOAGn+KiK/dptBMB0e8V4o64/lHlgWpHxcweExXEF66OmA6JCxPgb18tw',
  ],
};
