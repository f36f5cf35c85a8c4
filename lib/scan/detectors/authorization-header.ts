import { bytesOfBase64 } from '@/lib/scan/encodings/base64';
import { entropy } from '@/lib/scan/credentials/looks/entropy';
import { isReference, isSampleKey, isStandIn } from '@/lib/scan/credentials/looks/placeholders';
import { looksRandom } from '@/lib/scan/credentials/looks/randomness';
import { isWordLike } from '@/lib/scan/credentials/looks/wordiness';
import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt } from '@/lib/scan/pattern';
import { isAsciiLetter } from '@/lib/scan/tokens/words';

// RFC 6750 section 2.1 and what people write around it: quotes, a colon, an escaped quote.
const opaque = /[\w.~+/=|:%-]{12,4000}/y;
const gap = /["']?[ \t]{0,2}(?:[:=][ \t]{0,4}|,?[ \t]{1,4})\\?["']?/y;
const key = /\\{0,3}["'][ \t]{0,2}:[ \t]{0,2}\\{0,3}["']/y;
const scheme =
  /\\?["'\])]{0,3}[ \t]{0,4}(?:[:=,]|=>)[ \t]{0,4}(?:b?\\?["'`])?(?:(?:token|apikey|api-key|key|ssws|oauth|geniekey|bot|ntlm|negotiate|apitoken|sso-key|access_token|secret|client-id|digest|splunk|x-api-key)[ \t]{1,2}(?:token=)?["']?)?/iy;

const header = /authorization\\?["']?[ \t]{0,2}[:=,][ \t]{0,2}\\?["']?$/i;

/** User name and password in base64 (RFC 7617): readable, with a colon in between. */
function isUserAndPassword(encoded: string): boolean {
  const text = bytesOfBase64(encoded);
  const colon = text.indexOf(':');
  if (colon < 0 || colon === text.length - 1) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126) return false;
  }
  return true;
}

function readOpaque(text: string, at: number): Claim | undefined {
  if (!fitsAt(opaque, text, at)) return undefined;
  const end = opaque.lastIndex;
  const value = text.slice(at, end).replace(/[.:,]+$/, '');
  if (
    isReference(value) ||
    isStandIn(value) ||
    isWordLike(value) ||
    /^https?:|^AWS4-HMAC-|^[a-z]+(?:_[a-z]+)*=[^=]/.test(value)
  )
    return undefined;
  if (!/\d/.test(value) && (value.length < 24 || entropy(value) < 3.6)) return undefined;
  if (value.length < 16 ? entropy(value) < 2.8 : entropy(value) < 3) return undefined;
  return { start: at, end: at + value.length, likelihood: isSampleKey(value) ? 'UNLIKELY' : 'LIKELY' };
}

export const authorizationHeader: LabelDetector = {
  kind: 'label',
  id: 'authorization-header',
  category: 'credentials',
  reasons: ['format', 'label'],
  labels: list('authorization, bearer, basic'),
  triggers: list(
    'bearer, basic, auth, authorization, proxy authorization, xoauth2 bearer, oauth2 bearer, x auth token, x api key, ssws',
  ),
  read(text, start, end) {
    const word = text.slice(start, end).toLowerCase();
    if (word === 'basic' || word === 'auth') {
      // `auth` is what docker calls it in `config.json`.
      const before = word === 'basic' ? gap : key;
      if (!fitsAt(before, text, end)) return undefined;
      const at = before.lastIndex;
      const encoded = /^[A-Za-z\d+/_-]{8,400}={0,2}/.exec(text.slice(at, at + 420))?.[0];
      if (encoded === undefined) return undefined;
      if (!isUserAndPassword(encoded)) {
        // Some programs write other bytes; behind the name of the header that is a credential too.
        const isDrawn = encoded.length >= 32 && looksRandom(encoded) && !isSampleKey(encoded);
        if (!isDrawn || !header.test(text.slice(Math.max(0, start - 24), start))) return undefined;
        return { start: at, end: at + encoded.length, likelihood: 'LIKELY' };
      }
      return { start: at, end: at + encoded.length, likelihood: 'VERY_LIKELY' };
    }
    if (word.endsWith('bearer') || word === 'ssws') {
      return fitsAt(gap, text, end) ? readOpaque(text, gap.lastIndex) : undefined;
    }
    // `AWS::Redshift::EndpointAuthorization`
    if (isAsciiLetter(text.charCodeAt(start - 1))) return undefined;
    return fitsAt(scheme, text, end) ? readOpaque(text, scheme.lastIndex) : undefined;
  },
  hits: [
    'Authorization: Basic Tl08ouYn+d1pNMHH5m4y73vLFE1XftfoaBYjtav3AS44yHtr48pvZiAi',
    'Authorization: Bearer 5ke8sWRwSk7wBrrkm2p8SWnMKqimO1WyQiWjG4Rs',
    'authorization: bearer slgvo60eevb2issf0w70a6nktnxnqdy5',
    "curl -H 'Authorization: Bearer ibst1G0cgdYfi9kM9wXm4K58VZO4aO1ei-YCmtWbZHJgUQmiquN5wwraZAE9' https://api.acme.test/v1",
    'Authorization: Basic YWRhOlRyMHViNGRvciYz',
    '{"headers":{"Authorization":"Basic c3ZjLWRlcGxveTo5ZkstMjF4UQ=="}}',
    'headers = {"Authorization": "token caeb75cca31a8c7fc9c2d5dca240a579f75b3195"}',
    'Proxy-Authorization: Basic cHJveHk6Z25UczUtdnY=',
    'Authorization: ApiKey VtdRAdrmwVerlvSZ9JkN2YeHbqZAEDB42MSSDGyTqY7v',
    'Authorization: SSWS 00pVIRSAzFaeJex1QsNOBjsto1sfXsRlIfBnSqlGWX',
    'req.setHeader("Authorization", "Bearer REk9HE3nyr8z2QapdrDYSdFanztzdOC1lg8fr8Za6pW0bZjr")',
    '"auth": "Y2ktcm9ib3Q6azdXd18yOXg="',
    'AUTHORIZATION : BEARER 8QPbW69SwdeZ5KHba6Wvaxs7sFCiFEvMgShC',
    '> authorization: Basic bWU6Y29ycmVjdC05LWhvcnNl',
    'okta: SSWS 00pVIRSAzFaeJex1QsNOBjsto1sfXsRlIfBnSqlGWX',
  ],
  misses: [
    'basic Tl08ouYn+d1pNMHH5m4y73vLFE1XftfoaBYjtav3AS44yHtr48pvZiAi',
    '"AWS::Redshift::EndpointAuthorization": "392fad0fb5fd1c06"',
    'Authorization: Bearer <token>',
    'Authorization: Bearer ${TOKEN}',
    '- Bearer https://tools.ietf.org/html/rfc6750',
    'Authorization: Bearer YOUR_ACCESS_TOKEN',
    'Authorization: Bearer {{access_token}}',
    'Send the bearer token in the Authorization header.',
    'Authorization: Bearer xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'Authorization: Basic dXNlcg==',
    'Basic authentication is used; basic knowledge is enough',
    'a standard bearer of freedom carried internationalisation',
    'the basic ingredients are flour and water',
    'headers: { Authorization: `Bearer ${this.token}` }',
    'Authorization: Bearer process.env.API_TOKEN',
    'www-authenticate: Basic realm="Restricted area"',
    'Authorization: AWS4-HMAC-SHA256 Credential=x, Signature=y',
    '"auth": "required"',
    '"auth": "bm90IGEgcGFpcg=="',
    'authorization: { type: String, required: true }',
    'token_type=bearer refresh_expires_in=1800',
  ],
};
