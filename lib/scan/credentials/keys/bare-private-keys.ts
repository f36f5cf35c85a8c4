import type { LabelDetector, PrefixDetector } from '@/lib/scan/detector';
import { bytesOfBase64 } from '@/lib/scan/encodings/base64';
import { list } from '@/lib/scan/list';
import { fitsAt, matchAt } from '@/lib/scan/pattern';

const common = {
  id: 'private-key',
  category: 'credentials',
  reasons: ['format'],
} as const;

const wrapped = /[A-Za-z\d+/_-]{100,16000}={0,2}/y;

// ASN.1 heads of PKCS #8 (RSA, EC, Ed25519), PKCS #1 and SEC 1 keys in base64, without their armour.
const der =
  /(?:MII[A-K][\w+/]{2}IBADANBgkqhkiG9w0BAQEFAASC|MII[A-K][\w+/]{2}IBAA[JK][A-Z]|MI[GHI][\w+/]{1,2}AgEAM[A-Za-z]{2}GByqGSM49|MHcCAQEEI|MC4CAQAwBQYDK2VwBCIEI)[\w+/\s\\]{32,8000}={0,2}/y;

/** Private keys in base64 without the lines around them, or with those in base64 too. */
export const keyWithoutArmour: PrefixDetector = {
  ...common,
  kind: 'prefix',
  prefixes: ['LS0tLS1CRUdJTi', 'MII', 'MIG', 'MIH', 'MHcCAQEEI', 'MC4CAQAw'],
  read(text, at) {
    const expression = text.charCodeAt(at) === 76 ? wrapped : der;
    if (!fitsAt(expression, text, at)) return undefined;
    const end = expression.lastIndex;
    if (expression === wrapped && !bytesOfBase64(text.slice(at, at + 80)).includes('PRIVATE KEY'))
      return undefined;
    return { start: at, end, likelihood: 'VERY_LIKELY' };
  },
  hits: [
    'key: LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCmxOSTkvYXpoOHhPZlh1VmpYZkd3aStKdTd3c3lqU0kzMHJRZzV4cW5QUUpta2NYQ2xDakt6aXY3ekJENWsxaUwKeE9jSkE4cjZRUzRFVjBXeVR5RVNyZHljR2p3cGJDbVBoc0JKdS80dzk4RWJrRUJDQ25MRlpVUjB2U2JneDdUWgp1R0JGSWhrcEJnZDB5Mi9HK3ZqN2w0MVFLN1FDRmpEWjdnYzkwK3k3VXN0RG9wYXYrdEdmM3IrWnJRQzFSSExkCm8zNGpGeklwT0FHbitLaUsvZHB0Qk1CMGU4VjRvNjQvbEhsZ1dwSHhjd2VFeFhFRjY2T21BNkpDeFBnYjE4dHcKLS0tLS1FTkQgUFJJVkFURSBLRVktLS0tLQ==',
    'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCAGOoGKSPGVKRXOqdQfG7OxDXfLXcLrvyPAUn7O2ION9BAGdSQmjt1GDnclhdFdMzHMW3qmbQYyLomw4Grk6O5tjCuWBXIOvIfVZZ3QPBRI2BsL0cwIqnJOW372IGymAhhE6b8T70c6Zi6fexTCCvJt7lMZdCsvmZKiGtyLxFd1VecXb5n1OXGZ4c12PAyRUBmvY8kgBy',
    'MHcCAQEEIP0qZFuDCUeFeNGSUeGF1uGw9I0zG84DZ5PPEq5tMuF1zVHOjm8r15tt7pjt7WgUJ0t7h6TH0yardjyOcDENDCcY6I0uAwxUzp88XYcvQnPBZ3cHwN8WysA6f',
  ],
  misses: [
    'LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tirdxdaFoAt3G0oH2FZIMLzbhY2bwx8BJQEpyPnux5SCBaWqzWOrB5ZvYim8WbqTW3sd3Z0FnjHmaNf2SrB1lbGNAiHZGqJJMWiKY',
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AC8VWp7Jlej92PBknd3j9tjypXEVvIMSmchLOFJddqxaUWVu3rMwQsiC5i7udMUpFkqOVGzh2ryTe2aBKabpJVjExpNuwmRZqFONH',
    'MII is how much of it begins',
  ],
};

const footer = /END(?: [A-Z]{2,9}){0,2} PRIVATE KEY-{5}/y;
const row = /^[ \t>]{0,8}[A-Za-z\d+/]{1,76}={0,2}\r?$/;
const leastRows = 2;
const mostRows = 200;
const longestRow = 90;

/** The end of a key whose beginning is cut off. */
export const keyTail: LabelDetector = {
  ...common,
  kind: 'label',
  triggers: list(
    'end private key, end rsa private key, end ec private key, end dsa private key, end openssh private key, end encrypted private key',
  ),
  read(text, start) {
    if (!text.startsWith('-----', start - 5) || !fitsAt(footer, text, start)) return undefined;
    let first = text.lastIndexOf('\n', start) + 1;
    let rows = 0;
    for (; first > 0 && rows < mostRows; rows++) {
      const above = text.lastIndexOf('\n', first - 2) + 1;
      if (first - above > longestRow || !row.test(text.slice(above, first - 1))) break;
      first = above;
    }
    // With its beginning it is found by that.
    if (rows < leastRows || text.slice(Math.max(0, first - 40), first).includes('KEY---')) return undefined;
    return { start: first, end: footer.lastIndex, likelihood: 'VERY_LIKELY' };
  },
  hits: [
    'lNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\nuGBFIhkpBgd0y2/G+vj7==\n-----END RSA PRIVATE KEY-----',
  ],
  misses: [
    'it ends with\n-----END RSA PRIVATE KEY-----',
    'the key\nof the house\n-----END PRIVATE KEY-----',
    'lNI9/azh8xOfXuVjXfGwi+Ju7wsyjSI30rQg5xqnPQJmkcXClCjKziv7zBD5k1iL\nxOcJA8r6QS4EV0WyTyESrdycGjwpbCmPhsBJu/4w98EbkEBCCnLFZUR0vSbgx7TZ\n-----END PUBLIC KEY-----',
  ],
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
  hits: [
    '{"kty":"EC","crv":"P-256","d":"rkfHGzEcbeKwukNVaWkEIMEIOQH7ZSZp7jPkFBNofal"}',
    '{"kty":"oct","k":"a-3sQAvCOxmFD0J-DOziyp3Z8saBme4CIwIEEpNX-PG"}',
    "{ 'kty': 'RSA', 'n': 'ks7y3QXbqvTE5v6KfB0o3AxgEOLOAbOkIZk3bGDMxrJf4exVJeGs9q-A26YjpO9HhoubRbYpX5EiYQU0t3JqvW', 'e': 'AQAB', 'd': 'E-GlgJc7cPViwjqK5jOLW4D5wBko2ucnCTyBa_HHE_JKj67-PUSYufYXlkifB5YrSEn9AP_3kQ8K5oSvpRPoS-' }",
  ],
  misses: [
    '{"kty":"RSA","n":"Dy8UG5A3TH7BQEzd2RvaaPgptNLn1mhLx1jrwH-XYKik91LoNmNytsIfQr2oOOR-muAZ1j_LPoKndEP490e2KR","e":"AQAB"}',
    '{"kty":"EC","x":"yysvLSnyCIdbUCac2XxTdZI1H_I1wj9J5TrHb8hvkZl","y":"62TUyGG0gmpI5swQaxUu4lp7u9NYYXmxeCEcScLpERO"}',
    'the kty of a key is RSA or EC',
  ],
};

// `accounts: ["0x…"]` of the tools that deploy contracts.
const account = /["']?[ \t]?:[ \t]?\[\s{0,12}["']((?:0x)?[\da-f]{64})["']/iy;

/** The private keys of a network's accounts. */
export const deployer: LabelDetector = {
  ...common,
  kind: 'label',
  triggers: ['accounts'],
  read(text, _start, end) {
    const value = matchAt(account, text, end)?.[1];
    if (value === undefined || new Set(value).size < 10) return undefined;
    const start = text.indexOf(value, end);
    return { start, end: start + value.length, likelihood: 'VERY_LIKELY' };
  },
  hits: ['accounts: ["0x8f2a559490f7c1e4b6d3029a8e5c4f17b2d60c93e1a4875fd0b6c2397e41a85c"]'],
  misses: [
    'accounts: ["0x0000000000000000000000000000000000000000000000000000000000000001"]',
    'accounts: [key]',
  ],
};

// `RSA.ToXmlString(true)` of .NET; a public key has no `D`.
const exponent = /<D>\s{0,8}([\w+/=\s]{40,1200}?)\s{0,8}<\/D>/;
const longestXml = 5000;

/** A private RSA key as XML. */
export const xmlKey: LabelDetector = {
  ...common,
  kind: 'label',
  triggers: ['rsa key value', 'rsakey value'],
  read(text, _start, end) {
    const rest = text.slice(end, end + longestXml);
    const close = rest.indexOf('</RSAKeyValue');
    const found = exponent.exec(close < 0 ? rest : rest.slice(0, close));
    const value = found?.[1];
    if (found === null || value === undefined) return undefined;
    const start = end + found.index + found[0].indexOf(value, 3);
    return { start, end: start + value.length, likelihood: 'VERY_LIKELY' };
  },
  hits: [
    '<RSAKeyValue><Modulus>lNI9azh8xOfXuVjXfGwi</Modulus><Exponent>AQAB</Exponent><D>7wEMN2XkidD95mtRzB3lcgOmPUe0w71APhCekKvkv6N7XMQeTGSJ2xYF2M2Tg1D6</D></RSAKeyValue>',
  ],
  misses: [
    '<RSAKeyValue><Modulus>lNI9azh8xOfXuVjXfGwi7wEMN2XkidD95mtRzB3lcgOmPUe0w71APhCekKvkv6N7</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>',
  ],
};
