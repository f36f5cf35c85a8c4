import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt, matchAt } from '@/lib/scan/pattern';

// What stands between the name and the key: `… key: x`, `… key for the Mac is x`, `… key\nx`.
const way = /[^\n\d]{0,40}?(?::|=|\r?\n|[ \t])\s{0,8}["'`]?(?:RK-)?/y;
// `a2b3 c4d5 e6f7 g2h3`, `A2B3-C4D5-E6F7-G2H3`
const groups =
  /((?:(?:[A-Z\d]{5}-){3,5}[A-Z\d]{1,3}(?=[A-Z\d]{2,4})|[A-Z\d]{4}([ -])(?:[A-Z\d]{4}\2){2,8}|[a-z\d]{4}([ -])(?:[a-z\d]{4}\3){2,8})[A-Za-z\d]{2,4})(?![\w-])/y;
const furthest = 48;

/** A key in groups of four, as it is shown to be written down: for a second factor, for an encrypted disk. */
export const groupedKey: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'format'],
  digitWithin: 120,
  triggers: list(`
    secret key, activation key, licence key, license key, aktivierungsschlüssel, lizenzschlüssel, setup key, set up key, authenticator key, manual entry key, totp key, 2fa key, otp key, recovery key, recovery code, rescue code, filevault,
    wiederherstellungsschlüssel, clé de récupération, clave de recuperación, chiave di recupero, herstelsleutel
  `),
  read(text, _start, end) {
    for (let at = end; at < end + furthest; at = way.lastIndex) {
      if (!fitsAt(way, text, at)) return undefined;
      const value = matchAt(groups, text, way.lastIndex)?.[1];
      if (value === undefined) continue;
      if (!/\d.*\d/.test(value) || !/[A-Za-z]/.test(value)) return undefined;
      return { start: groups.lastIndex - value.length, end: groups.lastIndex, likelihood: 'LIKELY' };
    }
    return undefined;
  },
  hits: [
    'Setup key: LCHG V33F AP2V 6RIA JTGV DRLH 2RT2 UIPJ',
    "Can't scan? Enter this secret key: s25u rtln b2q3 nerl",
    'the activation key is F3DW3-6NPPX-DUJUF-PYZML. Install',
    'Authenticator key\nx4ks 7qpl 2mzn 6vbd',
    'Recovery key for the Mac is VEN8-28FL-MMXY-Z7DN-71G6-H3NI',
    'recovery code: 5zo1 q8tk w3ha 9xzn',
  ],
  misses: [
    'recovery key: keep this code safe then give it to dana',
    'the setup key was sent on 2031-04-01',
    'recovery code 1234 5678 9012 3456',
  ],
};
