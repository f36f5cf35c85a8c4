import type { LabelDetector, PrefixDetector } from '@/lib/scan/detector';
import { fromBase64 } from './base64';

const common = {
  id: 'private-key',
  category: 'credentials',
  reasons: ['format'],
  labels: [],
  hints: [],
} as const;

// What the base64 of `PRIVATE KEY` looks like at each of the three offsets.
const wrappedName = /UFJJVkFURSBLRV|BSSVZBVEUgS0VZ|QUklWQVRFIEtFW/;
const wrapped = /[A-Za-z\d+/_-]{100,16000}={0,2}/y;

// ASN.1 heads of PKCS #8 (RSA, EC, Ed25519), PKCS #1 and SEC 1 keys in base64, without their armour.
const der =
  /(?:MII[A-K][\w+/]IBADANBgkqhkiG9w0BAQEFAASC|MII[A-K][\w+/]{1,2}IBAAKC|MI[GHI][\w+/]{1,2}AgEAM[A-Za-z]{2}GByqGSM49|MHcCAQEEI|MC4CAQAwBQYDK2VwBCIEI)[\w+/\s\\]{32,8000}={0,2}/y;

/** Private keys in base64 without the lines around them, or with those in base64 too. */
export const keyWithoutArmour: PrefixDetector = {
  ...common,
  kind: 'prefix',
  prefixes: ['LS0tLS1CRUdJTi', 'MII', 'MIG', 'MIH', 'MHcCAQEEI', 'MC4CAQAw'],
  read(text, at) {
    const expression = text.charCodeAt(at) === 76 ? wrapped : der;
    expression.lastIndex = at;
    if (!expression.test(text)) return undefined;
    const end = expression.lastIndex;
    if (expression === wrapped && !wrappedName.test(text.slice(at, at + 80))) return undefined;
    if (expression === wrapped && !fromBase64(text.slice(at, at + 80)).includes('PRIVATE KEY'))
      return undefined;
    return { start: at, end, likelihood: 'VERY_LIKELY' };
  },
  hits: ['x'],
  misses: ['x'],
};

// `"kty":"RSA"`
const isKey = /^\\?["']?\s{0,4}:\s{0,4}\\?["']/;
/** How far the members of a key stand apart, code units: `n` of 4,096 bits takes 700. */
const longestBefore = 800;
const longestAfter = 1600;

const jwkPrivate = /["']?\b([dk])["']?\s{0,4}:\s{0,4}\\?["']([\w-]{20,800})={0,2}\\?["']/;

/** A private key as JSON (RFC 7517): `kty` says what it is, `d` or for symmetric keys `k` holds it. */
export const webKey: LabelDetector = {
  ...common,
  kind: 'label',
  triggers: ['kty'],
  read(text, start, end) {
    if (text.slice(start, end) !== 'kty') return undefined;
    if (!isKey.test(text.slice(end, end + 16))) return undefined;
    const before = text.slice(Math.max(0, start - longestBefore), start);
    const from = start - (before.length - 1 - before.lastIndexOf('{'));
    const after = text.slice(start, start + longestAfter);
    const close = after.indexOf('}');
    const found = jwkPrivate.exec(text.slice(from, start + (close < 0 ? after.length : close)));
    if (found === null) return undefined;
    const [whole, , value = ''] = found;
    const at = from + found.index + whole.indexOf(value, 3);
    return { start: at, end: at + value.length, likelihood: 'VERY_LIKELY' };
  },
  hits: ['x'],
  misses: ['x'],
};
