import { bytesOfBase64 } from '@/lib/scan/encodings/base64';
import type { PrefixDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt } from '@/lib/scan/pattern';

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
  const text = bytesOfBase64(encoded.slice(0, 400));
  return text.startsWith('{') && headerName.test(text);
};

export const jsonWebToken: PrefixDetector = {
  kind: 'prefix',
  id: 'json-web-token',
  category: 'credentials',
  reasons: ['prefix', 'format'],
  labels: list('jwt, json web token, id token, bearer, access token'),
  // base64 of `{"`, of `{` with a line break or a space after it, and of the first in base64 once more.
  prefixes: ['eyJ', 'ewo', 'ewi', 'eyA', 'ew0', 'ZXlK'],
  read(text, at) {
    if (text.startsWith('ZXlK', at)) {
      if (!fitsAt(wrapped, text, at)) return undefined;
      const end = wrapped.lastIndex;
      const inner = bytesOfBase64(text.slice(at, Math.min(end, at + 800)));
      const dot = inner.indexOf('.');
      if (dot < 0 || !isHeader(inner.slice(0, dot))) return undefined;
      return { start: at, end, likelihood: 'VERY_LIKELY' };
    }
    if (!fitsAt(parts, text, at)) return undefined;
    const end = parts.lastIndex;
    const token = text.slice(at, end);
    const [header = '', payload = '', signature = ''] = token.split('.');
    if (!isHeader(header) || payload.length + signature.length < 20) return undefined;
    return { start: at, end, likelihood: shown.test(token) ? 'UNLIKELY' : 'VERY_LIKELY' };
  },
  hits: [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0NzExIiwibmFtZSI6IkFkYSIsImlhdCI6MTcwMDAwMDAwMH0.VvApZw7JGIi6mQK5hUO8C0_1SkaZ4iEv4ERBNpS0RQ5',
    'Cookie: session=eyJhbGciOiJSUzI1NiIsImtpZCI6ImsxIn0.eyJpc3MiOiJodHRwczovL2lkLmFjbWUudGVzdCIsImV4cCI6MTgwMDAwMDAwMH0.RCWz9-XaRrKZ4Z00t665kdtZI5y0aUUk7qfRXWrnxB9; path=/',
    '{"id_token":"eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJ3ZWIiLCJzdWIiOiJ1LTE3In0.OGIb9iM_SHawhwP_7JLGXmwhh2WEhLujqzeTunvQFTX"}',
    'https://acme.test/reset?t=eyJhbGciOiJIUzUxMiJ9.eyJ1aWQiOjk5LCJqdGkiOiJhMWIyYzMifQ.y-wjHGEyswUySPx4u4ePxGvZi-1-EZofZObwbBGFNkd&next=/',
    'eyAiYWxnIjoiSFMyNTYiIH0.eyJzdWIiOiJzcGFjZWQgaGVhZGVyIn0.1SaK_v36iIoedd2W2L-G9OsLmD67TVyjW7QjjBpeEIV',
    'ewogICJhbGciOiAiSFMyNTYiCn0.eyJzdWIiOiJwcmV0dHkgaGVhZGVyIn0.RWStrnnXxquF-Uxb6bJ3CnwNBDbevDWmEMpCv5g6Slw',
    'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1bnNpZ25lZCIsImFkbWluIjp0cnVlfQ.',
    'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.Qith3n4NjmEWrNSWs9hRmXALedfRmiFGBNvon_ur5NRX4EievX3i76uToZ3J.nyEdqdWeYkW4hSl1.A5utpdxF1T5z5fGlJY2hJawe6CROeplB1YFRthSQ.l-A6GnUwFlKzJTKPAyefPU',
    'wrapped: ZXlKaGJHY2lPaUpJVXpJMU5pSXNJblI1Y0NJNklrcFhWQ0o5LmV5SnpkV0lpT2lKMGQybGpaU0o5LktTeHZYdUE4N3pZS2pXbTYtV0Z3b1FaRmM5bGYxRllrLXM0YndlYmxBUVg=',
    '​eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZnRlciBhIHplcm8td2lkdGggc3BhY2UifQ.1ppaboSmgD4z92JErUZVaeiI6G9jBljU3xzWY1OaJMz',
    '<token>eyJraWQiOiIyMDI0LTAxIiwiYWxnIjoiUlMyNTYifQ.eyJzY29wZSI6InJlYWQgd3JpdGUifQ.DIfUL1LmDVaOyYmX4aZzhvTvwKGMANisQ2g_hdRtArv</token>',
    'Set-Cookie: t=eyJhbGciOiJFZERTQSIsInR5cCI6ImF0K2p3dCJ9.eyJjbGllbnRfaWQiOiJjbGkifQ.1YSm4EOwkz7ovbtW66l8Tn1lv17eeCa75jp6NOCos9S; HttpOnly',
  ],
  misses: [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
    'eyJhbGciOiJIUzI1NiJ9',
    'eyJhbGciOiJIUzI1NiJ9.',
    'eyJ2ZXJzaW9uIjozLCJzb3VyY2VzIjpbImEudHMiLCJiLnRzIl0sIm5hbWVzIjpbXX0',
    'sourceMappingURL=data:application/json;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiYS5qcyIsIm1hcHBpbmdzIjoiQUFBQSJ9',
    'eyJwYWdlIjoyLCJzaXplIjo1MCwic29ydCI6Im5hbWUifQ.eyJ4IjoxfQ.d9bsFqnYrAt5wxpVupwk',
    'eyJ.eyJ.sig',
    'a token looks like eyJhbGci….eyJzdWIi….abc',
    'newo.example.com and ewok.village.test',
    'eyJhbGciOiJIUzI1NiJ9.x.y',
    'ZXlK is base64 of eyJ',
    'file.ewoKICB.min.js',
  ],
};
