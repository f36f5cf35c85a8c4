import type { SignDetector } from '@/lib/scan/detector';
import { fitsAt } from '@/lib/scan/pattern';

// crypt(3) and Kerberos: `$6$salt$hash`.
const hashed =
  /\$(?:(?:apr)?1\$[./A-Za-z\d]{1,8}\$[./A-Za-z\d]{22}|2[abxy]?\$\d\d\$[./A-Za-z\d]{53}|[56]\$(?:rounds=\d{1,9}\$)?[./A-Za-z\d]{1,16}\$[./A-Za-z\d]{43,86}|[89]\$[./A-Za-z\d]{8,16}\$[./A-Za-z\d]{43}|y\$[./A-Za-z\d]{1,16}\$[./A-Za-z\d]{1,86}\$[./A-Za-z\d]{43}|argon2(?:id|i|d)\$[\w=$,+/]{30,300}|krb5(?:asrep|tgs)\$\d\d\$[\w@.$*:/-]{32,4000})(?![./A-Za-z\d])/y;

/** Hashes of passwords as systems keep them; they are guessed at, so they are kept secret like the passwords. */
export const passwordHash: SignDetector = {
  kind: 'sign',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['format'],
  sign: '$',
  followedBy: /[125689aky]/,
  read(text, at) {
    if (!fitsAt(hashed, text, at)) return undefined;
    // The name in it looks like an e-mail address, which is less than the whole.
    const isOfKerberos = text.startsWith('krb5', at + 1);
    return { start: at, end: hashed.lastIndex, likelihood: isOfKerberos ? 'VERY_LIKELY' : 'LIKELY' };
  },
  hits: [
    '$krb5asrep$23$ada@acme.test:8b0e7153bf7c3706d85c524e44006655$9a6656c90bd5482a90a29b9fa5ff5180bc0dbc0e15637ebb8e3b91d26ab4a829a95249f512c17b8ed411fa644d35db41d94e5efaf89fc43c5fa52f8b',
    'root:$6$D1zq6CltfYZNjdiS$O69b1hHUtGaw04QjwAS2qF/7kWdXFLWEJCg6Q7e3IKK.sq0UWgOBnGfLm8QtUIWWfY3.ye6dFgRHwY63xulkdy:19000:0:99999:7:::',
    '$2b$12$KIma508N/Q/888RLpSj7sVbeRHg6KWJp1sMnf3YBQhaWyRFXcaQI5',
    '$1$aQzC2raM$wrLEmth3fymBEOKQxRP2JY',
    'ada:$apr1$aQzC2raM$wrLEmth3fymBEOKQxRP2JY',
    '$y$j9T$hWG6YSYTrPnwldYfcBEYGJ$1g26dIrExY3BC5JUY71jOwfVdpIWja2ERNBcuU71tG7',
  ],
  misses: ['$2b$12$short', 'const a = `${b}$1$2`', '"$1$2$3"', 'it costs $2 or $6', '$5 off'],
};
