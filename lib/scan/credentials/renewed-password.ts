import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { isPassphrase } from './passphrase';
import { passwordStrength } from './password-strength';
import { isReference, isStandIn } from './placeholders';

/** How far before the words a word for a password is looked for, code units. */
const longestBefore = 120;
const named =
  /(?:passwor[dt]|kennwort|passphrase|mot de passe|\bmdp\b|contrase[nñ]a|senha|has[lł]o|wachtwoord|heslo|\bpw\b|пароль)[^\n]*$/i;
const value = / {1,2}["'`]?([^\s"'`]{6,64})/y;

/** The second password of a sentence: `the old password was x and the new one is y`. */
export const renewedPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  labels: [],
  hints: [],
  triggers: list(`
    new one is, new one was, old one is, old one was, other one is, neue ist, neue lautet, alte war, alte ist, alte lautete,
    nouveau est, ancien était, nueva es, antigua era, nuova è, vecchia era, nova é, antiga era, nowe to, stare to,
    nieuwe is, oude was
  `),
  read(text, start, end) {
    value.lastIndex = end;
    const found = value.exec(text)?.[1]?.replace(/[),;:.]{1,3}$/, '');
    if (found === undefined || isReference(found) || isStandIn(found)) return undefined;
    if (!isPassphrase(found) && (!/\d/.test(found) || passwordStrength(found, false) < 2)) return undefined;
    if (!named.test(text.slice(Math.max(0, start - longestBefore), start))) return undefined;
    const at = text.indexOf(found, end);
    return { start: at, end: at + found.length, likelihood: 'LIKELY' };
  },
  hits: [
    'please reset the password, the old one was Lantern77!',
    'Mein Passwort geht nicht mehr, das neue ist Regen7bogen',
  ],
  misses: [
    'the old password list, the new one is list-2031',
    'the old printer was slow, the new one is Laser7Jet!',
    'reset the password, the old one was forgotten',
  ],
};
