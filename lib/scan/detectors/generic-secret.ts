import { isConstant, nameAround, type Name, wordsAround } from '@/lib/scan/credentials/names/name-around';
import { isDerived } from '@/lib/scan/credentials/names/other-names';
import { isSecretValue, type NameStrength } from '@/lib/scan/credentials/keys/secret-value';
import { otherSecrets } from '@/lib/scan/credentials/keys/other-secrets';
import {
  otherWords,
  secretEndings,
  secretNames,
  keyTriggers,
  strengtheners,
  strongTriggers,
} from '@/lib/scan/credentials/keys/secret-names';
import { valueAfter, valueBefore, wholeEnd, type Value } from '@/lib/scan/credentials/names/value-after';
import { isAmongWords } from '@/lib/scan/credentials/names/way';
import type { LabelDetector } from '@/lib/scan/detector';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import { matchAt } from '@/lib/scan/pattern';

// `Access key`, `API token`: a second word before the name.
const wordBefore = /([A-Za-z]{2,20})[ \t-]$/;

function strengthOf(text: string, name: Name): NameStrength {
  const { start } = name;
  // A salt of WordPress, as `AUTH_KEY` is.
  if (/^(?:NONCE_KEY|api_?hash)$/i.test(text.slice(start, name.end))) return 'strong';
  const { before, after } = wordsAround(text, name);
  // `secret_key`: the last of such words reads the value.
  if (after.some((word) => keyTriggers.has(word) || strongTriggers.has(word))) return 'none';
  const trigger = text
    .slice(name.triggerStart, name.triggerEnd)
    .toLowerCase()
    .replace(/[^\p{Alpha}]/gu, '');
  const nearer = wordBefore.exec(text.slice(Math.max(0, start - 21), start))?.[1]?.toLowerCase() ?? '';
  const words = [...before, ...after];
  if (ownersOfKeys.has(nearer) && keyTriggers.has(trigger)) return 'none';
  if (words.length === 0 && otherWords.has(nearer)) return 'none';
  // Django's `csrfmiddlewaretoken` is no word of its own.
  if (words.some((word) => /^[cx]srf/.test(word)) || isOtherName(trigger, before, after)) return 'none';
  // `AWS::IAM::AccessKey` names a type, `badge.svg?token=` is read by everybody.
  if (text.startsWith('::', start - 2) || text.startsWith('svg?', start - 4)) return 'none';
  if (strongTriggers.has(trigger) || words.some((word) => strongTriggers.has(word))) return 'strong';
  if (/(?:token|secret|apikey|accesskey|secretkey|privkey)$/.test(trigger)) return 'strong';
  if (!keyTriggers.has(trigger)) return 'weak';
  return strengtheners.has(nearer) || words.some((word) => strengtheners.has(word)) ? 'strong' : 'weak';
}

/** Words that say of every secret that it is none. */
const openWords: ReadonlySet<string> = new Set([
  'public',
  'pub',
  'page',
  'next',
  'cursor',
  'hash',
  'nonce',
  'sample',
]);

/**
 * Whether the words of a name make it another: `tokenType`, `next_page_token`, but not `host_secret`, `message_bird_token`:
 * what stands before a secret says whose it is.
 */
function isOtherName(trigger: string, before: readonly string[], after: readonly string[]): boolean {
  if (after.some((word) => otherWords.has(word)) || before.some((word) => openWords.has(word))) return true;
  if (/^secrets?$/.test(trigger)) return false;
  const nearest = before.at(-1);
  return strongTriggers.has(trigger)
    ? nearest !== undefined && otherWords.has(nearest)
    : before.some((word) => otherWords.has(word));
}

/** `Product key`: of software, printed on its box; `GPG key` and its fingerprint. */
const ownersOfKeys: ReadonlySet<string> = new Set([
  'product',
  'activation',
  'registration',
  'windows',
  'office',
  'gpg',
  'pgp',
]);

// Jenkins writes secrets in braces; words may stand before it, and no keys of YAML: `{name: db-secrets-5f6}`.
const inBraces = /\{(?:[^\s{}<>"':]{1,60} ){0,4}([^\s{}<>"']{10,800})\}/y;

function readBraces(text: string, value: Value): Value {
  if (text.charCodeAt(value.start) !== 123) return value;
  const inner = matchAt(inBraces, text, value.start)?.[1];
  if (inner === undefined) return value;
  const end = inBraces.lastIndex - 1;
  return { ...value, start: end - inner.length, end, quote: '{', hasDigit: true };
}

const shortestSecret = 8;

const shortestLetters = 20;

/** Letters with dots and low lines between them, too few to be drawn at random: a variable, a member. */
function isShortName(text: string, { start, end }: Value): boolean {
  if (end - start >= shortestLetters) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isAsciiLetter(code) && code !== 46 && code !== 95) return false;
  }
  return true;
}

export const genericSecret: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'entropy'],
  companions: otherSecrets,
  triggers: secretNames,
  endings: secretEndings,
  read(text, start, end) {
    if (isAmongWords(text, start, end)) return undefined;
    const name = nameAround(text, start, end);
    if (name === undefined) return undefined;
    const found =
      valueBefore(text, name.start) ?? valueAfter(text, name, { takesComma: isConstant(text, name) });
    if (found === undefined) return undefined;
    const value = readBraces(text, found);
    // The quickest of all looks: words have neither digits nor capitals inside.
    if (!value.hasDigit && !value.hasBothCases && value.quote === '' && value.end - value.start < 12)
      return undefined;
    if (!value.hasDigit && value.quote === '' && isShortName(text, value)) return undefined;
    if (value.end - value.start < shortestSecret) return undefined;
    const strength = strengthOf(text, name);
    if (strength === 'none' || isDerived(text, name, found) || !isSecretValue(text, value, strength, name))
      return undefined;
    return { start: value.start, end: wholeEnd(text, value), likelihood: 'LIKELY' };
  },
  hits: [
    "shop token = ' fLl9RRkz8D2YVCDD0qpmM1xZFn9YnyWfX1fZRCSI '",
    'api_key = "7k${w)Bd2u!Rh~m4}Jz@q9"',
    '"host_secret": "u495np24x63zuq"',
    'message_flock_token: "lvlyx9nqc7dz1l8me810s7wj2"',
    'name | value\napiKey |ae6beb1d59643d10a50d096bb3d77d6c9985143d\nregion | eu',
    `buildConfigField 'String', 'API_KEY', '"53edaeafd67851c256dbaf38992733e6"'`,
    'https://api.acme.test/v1/items?tokenkey=XjT4uajY0G26O4MgIvGrhGuruNPDXfqwcujSmcR2J1KmV7Sg',
    "define('AUTH_KEY', 'k8$Fz!2mQx^7Rt@4Wb&9Lc*3Np(6Vd)aa%bb');",
    'API_SECRET=\n  k8Fz2mQx7Rt4Wb9Lc3Np6Vd=',
    'key = base64.b64decode("4AvVhmFLUs0KTA3Kprsdag==")',
    'const secret = Buffer.from("24e75ac6ccb59feb34e850cd56657be5", "hex");',
    "'cookieValidationKey' => 'O1d232trde1x-M97_7QvwPo-5QGdkLMp#@#@',",
    'client.SetAuthToken("C2594900518B4F7EAC75BD37F019E08A")',
    'api_key = "WBHWE7V6p67JrqZCes0qXlP9QpfElT5O"',
    'SECRET_KEY=6WbLwpmXWfqpzKQnfFNGJdOnApEqLVgQlOkZ2glMyuTcLO7YwM',
    '"client_secret": "fac0c4fb-eb69-009c-c14d-90cc3122d608"',
    "aws_secret_access_key = 'SWsHuWOdlcCKRj6YHwz6JJSdHLiAfI0o0pWqTMtd'",
    'access_token: NZNk7IUSi4BQFIXtk19jsjotk8KkdTHhullkonWv',
    'token:A0OQS2qTDgTn6Acv1a',
    'secret A7qEHHv1KHzm89x',
    '--token wr4z4n69ousuwui6zret5jbe7',
    'X-Api-Key: oDYs1oFH4bBMik2AKaiKYGzy4',
    '<secret>{acme AQAAABAAA aCWGSeEF23Yuv3vL9vMQoKMzUeKmp5eQdoYqVklg}</secret>',
    'System.setProperty("ACME_TOKEN", "lce6y3yaqf3lckqpurf585l4j579wrji")',
    'acmeToken := `a92d1b9ef5ffd588bf4bb80bd8dbcb27c245996e`',
    '{\n  "signing_key": "c4c2b904b4a89a91a8b4ae79a1df9c95b32b1ccdb4ead6bf6a75c7ba77062282"\n}',
    'Using API_KEY=4gj6yrrt2lvdpirfwbnh70bjau6n36utp5cds61ctl73no71ged5wvnn4429',
    '<appSecret>\n    DDt8fPFLHyKbdihuI0rvqztjy2Aj5Y\n</appSecret>',
    'https://api.acme.test/v1/items?apikey=2c7fce501597e7b8eb7e2f8ac090f673&page=2',
    'the token is 049b7f77-030e-2958-281d-72b9af158927',
    'variable "acme_api_token" {\n  default = "ex0li4o1Sxpzl7Q1KPpmY2moRDXqIvEHEBQdjvckuM"\n}',
    'name: API_TOKEN\nvalue: m2K7CrtxJ6FYhxAGbwFX8ahHLxIV4sxn',
    'JWT_SECRET: WesOQkgIzzLRXtl1wYkxa1CU==',
    'if (apikey == "WQPj0T9iUusYHtdGwxgS5lvYN6lb") {',
    "define( 'NONCE_KEY', 'aVTDtkd41B6inLAkoe94MD2Q5gp3HhFO' );",
    'credentials: 08b5a7a6838ff61529ab00516400a9bef9727ee07ffb14d7',
    '토큰 AIx7VHM59iftcfM42',
    'encryptionKey: "b3f78cde1d80c637d8ed6f2c716048d2"',
    'The secret is tulip$58',
    "pinata token - 'lnurl7e15mqdgv1hyalo4x'",
    'the api key for the weather service is 24e75ac6ccb59feb34e850cd56657be5',
    'encryption key (hex): 24e75ac6ccb59feb34e850cd56657be524e75ac6ccb59feb34e850cd56657be5',
    'the algolia admin api key is 24e75ac6ccb59feb34e850cd56657be5',
  ],
  misses: [
    `'API_SECRET="'.quoted2('"', $request->secret).'"'`,
    'export ACCESS_TOKEN=ops_eyJrZXkiOiJxN1J3MkxtWjl4S3...',
    'next_page_token: "mklB4hUbz7SnSxfICuXx1RGv"',
    '$proxy.Credentials = [System.Net.CredentialCache]::DefaultCredentials',
    "url.'?id='.$this->id.'&token='.$this->getToken();",
    'Public key token is 79d02ea9cad655eb',
    'passwordSecret: app-db-7f9c4d5b8, secretName: tls-cert-6d5f4c7b9',
    'checksum/secret: f9b4ab8dc474eaab9dde924bb39abb18dd430321a42d95cab6acd78cbf47aa',
    'openai_api_key = "env(OPENAI_API_KEY)"',
    '- secrets-store.csi.x-k8s.io/v1',
    'AUTH_SECRET=\nAUTH_SAILPOINT_BASE_URL=https://{tenant}.acme.test',
    "const storageKey = `sb-${baseUrl.hostname.split('.')[0]}-auth-token`",
    'PrivateKeyBuilder: ECDSAKeyBuilder{}.WithCurve(elliptic.P521()),',
    '.FirstOrDefault(x => x.Key == kv.Key).Value.Template.ShouldBe(kv.Value);',
    'seat:"unicode/1f4ba.png?v8",secret:"unicode/3299.png?v8",',
    'PGRST_JWT_SECRET: "@/dev/stdin"',
    '"@aws-sdk/credential-providers": "^3.188.0",',
    '[credential-http-proxy]: configuration.md#credentialHttpProxy-deprecated2',
    'AccessKeyMetadata: []*iam.AccessKeyMetadata{',
    'Credential: "git:https://ada@acme.test/foo/bar2"',
    'signKey := jose.SigningKey{',
    'const key = hex.DecodeString(config.value)',
    'Product key: HWL83-MTXTZ-5UB86-AA5Y3-X2LKK',
    'Release GPG key: F3EF5F62A87FC27A22E643F714CE4FF5015AA242',
    'sha256sum secrets.tar.gz: 9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab',
    'the secret is in chapter 12',
    '(_, token2) => `"${token2}"(${codeOf(token2)})`',
    'api_key = "your-api-key-here"',
    'api_key = os.environ["API_KEY"]',
    'SECRET_KEY=${SECRET_KEY}',
    'token: string; const token = tokens[0];',
    'const secret = await getSecretValue(client, "prod/db");',
    '"integrity": "sha512-pR7zdgnEEBDJ/66Cc7/Pt1Suai6H+GHeUmzqiecZx0qeak+c06hBTkKBif37imh9KQ1R36qOJNgU1TdDU9Fm30=="',
    'commit 4f3dc0a07f3f1016926202d1adfdf2fbfa34429a',
    'key_id: 19986dfa-4278-80c3-7f8b-d2f6a8e42438',
    '"KeyId": "16e6dde2-e10e-4343-5814-ffa29ab2fceb"',
    '"public_key": "lhycx1BkFD5Va1yLWThgEWKAAuYDz3a4wyW58KdQPgC"',
    '"key": "ctrl+shift+down"',
    '"tokenizationId": "ca795a14d57bab64bd48913fe4b65979"',
    'request_id=863cb741-2fcc-0f2f-937d-1382648d9d6e token=',
    'max_tokens: 4096, token_count: 1832',
    'etag: "e51bc5133794ff8b3adb4e2bfaef2329"',
    'primaryKey="Ecyh8cOp7d06Dy80AprMtstre9w9So"',
    'secretName: app-decryption-secret',
    'keyboard: "qwerty-2024-layout", cache_key = "user-profile-v2-2024"',
    'the secret sauce, the key to success, a token of love',
    '"AWS::IAM::AccessKey": "e365bb3822de184a"',
    'name="csrfmiddlewaretoken" value="oTpVUyNf0hTBh8xMWyeb8GTAkmWEhZqb"',
    'csrf_token = "PVohoyrRn9pm1eJDq99h95bli9go0T8g"',
    'monkey = "zBHqL15I7NBMmxNjxaNP"',
    'api_token_url = "https://id.acme.test/oauth/token"',
    'nextPageToken: "hiEa1RvyydMGkBKhOnjyufJq"',
    'signingkey = A3F1E9C0B827D54E\napi_key = f"{api_key}_promo2x"',
    'build.svg?token=DmlpDQI96m',
    'expect(sha1("secret") == "e5e9fa1ba31ecd1ae84f75caaa474f3a663f05f4ab")',
    'secretRef: {name: shop-secrets-5d8f7c6b4}',
  ],
};
