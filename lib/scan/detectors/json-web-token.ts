import { fromBase64 } from '@/lib/scan/credentials/base64';
import type { PrefixDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

// Parts of a compact serialisation (RFC 7515, RFC 7516) between dots; three when signed, five when encrypted.
const parts =
  /[\w-]{16,4000}={0,2}\.[\w-]{0,6000}={0,2}\.[\w-]{0,3000}={0,2}(?:\.[\w-]{4,6000}\.[\w-]{8,400})?/y;
const wrapped = /[A-Za-z0-9+/_-]{60,6000}={0,2}/y;

// Names that a JOSE header may hold (RFC 7515 section 4.1, RFC 7516 section 4.1).
const headerName =
  /"(?:alg|enc|typ|cty|kid|jku|jwk|x5u|x5c|x5t|x5t#S256|zip|crit|apu|apv|epk|p2s|p2c|b64|iss|aud)"/;

// Signatures of the tokens that jwt.io shows to everybody.
const shown = /\.(?:SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c|TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ)/;

const isHeader = (encoded: string): boolean => {
  const text = fromBase64(encoded.slice(0, 400));
  return text.startsWith('{') && headerName.test(text);
};

export const jsonWebToken: PrefixDetector = {
  kind: 'prefix',
  id: 'json-web-token',
  category: 'credentials',
  reasons: ['prefix', 'format'],
  labels: list('jwt, json web token, id token, bearer, access token'),
  hints: [],
  // base64 of `{"`, of `{` with a line break or a space after it, and of the first in base64 once more.
  prefixes: ['eyJ', 'ewo', 'ewi', 'eyA', 'ew0', 'ZXlK'],
  read(text, at) {
    if (text.startsWith('ZXlK', at)) {
      wrapped.lastIndex = at;
      if (!wrapped.test(text)) return undefined;
      const end = wrapped.lastIndex;
      const inner = fromBase64(text.slice(at, Math.min(end, at + 800)));
      const dot = inner.indexOf('.');
      if (dot < 0 || !isHeader(inner.slice(0, dot))) return undefined;
      return { start: at, end, likelihood: 'VERY_LIKELY' };
    }
    parts.lastIndex = at;
    if (!parts.test(text)) return undefined;
    const end = parts.lastIndex;
    const token = text.slice(at, end);
    const [header = '', payload = '', signature = ''] = token.split('.');
    if (!isHeader(header) || payload.length + signature.length < 20) return undefined;
    return { start: at, end, likelihood: shown.test(token) ? 'UNLIKELY' : 'VERY_LIKELY' };
  },
  hits: ['x'],
  misses: ['x'],
};
