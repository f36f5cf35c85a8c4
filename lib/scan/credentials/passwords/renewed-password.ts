import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isStandIn } from '@/lib/scan/credentials/looks/placeholders';

/** How far before the words a word for a password is looked for, code units. */
const longestBefore = 120;
const named =
  /(?:passwor[dt]|kennwort|passphrase|mot de passe|\bmdp\b|contrase[nñ]a|senha|has[lł]o|wachtwoord|heslo|\bp(?:w|word)\b|пароль|användar|inlogg|identifiant|usuario|nutzername|username|\blog(?:s|ged)? ?in\b)[^\n]*$/i;
// `… from x to y`: both are claimed, with the word between.
const fromTo = / {1,2}["'`]?([^\s"'`]{6,64})["'`]? (?:to|auf|in|à|a|na) ["'`]?([^\s"'`]{6,64})/y;
const value = /(?::| is| est| ist| es| è)? {1,2}["'`]?([^\s"'`]{6,64})/y;

/** Said of all that changes. */
const ofAnything = /chang|now|maintenant|jetzt|ahora|may|peut|vielleicht|cod|auf|set/i;

const numbered = /^[A-Z][a-z]+[_-]\d{2,4}$/;

const ends = /[),;:.]{1,3}$/;

const isSecret = (found: string): boolean =>
  !isReference(found) &&
  !isStandIn(found) &&
  (isPassphrase(found) || (/\d/.test(found) && passwordStrength(found, false) >= 2));

/** The second password of a sentence: `the old password was x and the new one is y`. */
export const renewedPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  triggers: list(`
    new one is, new one was, old one is, old one was, other one is, neue ist, neue lautet, alte war, alte ist, alte lautete,
    nouveau est, ancien était, nueva es, antigua era, nuova è, vecchia era, nova é, antiga era, nowe to, stare to,
    nieuwe is, oude was, new one, changed it to, changed to, now it s, it s now, it is now, c'est maintenant, ist jetzt, lautet jetzt, hab jetzt, habe jetzt, es auf, jetzt auf, set it to, or maybe, lösen, ou peut être, oder vielleicht, my code, mon code, mein code, mijn code, mi código, il mio codice, ahora es, password from, passwords from, pw from, changed from, passwort von, kennwort von, mot de passe de, contraseña de
  `),
  read(text, start, end) {
    const said = text.slice(start, end);
    const isOfAnything = ofAnything.test(said);
    const isNamed = (): boolean => named.test(text.slice(Math.max(0, start - longestBefore), start));
    const both = matchAt(fromTo, text, end);
    if (both !== null) {
      const [whole, old = '', renewed = ''] = both;
      const next = renewed.replace(ends, '');
      // `from vault1 to vault2`
      if (!isSecret(old) || !isSecret(next) || !/[A-Z]|\d{3}|[^\w.-]|(?:-[a-z]+){3}/.test(next))
        return undefined;
      if (isOfAnything && !isNamed()) return undefined;
      const from = end + whole.indexOf(old);
      return { start: from, end: fromTo.lastIndex - renewed.length + next.length, likelihood: 'LIKELY' };
    }
    if (/(?:from|von| de)$/i.test(said)) return undefined;
    const found = matchAt(value, text, end)?.[1]?.replace(ends, '');
    if (found === undefined || !isSecret(found)) return undefined;
    // `changed to systemd257`
    const isVague = isOfAnything && passwordStrength(found, false) < 3;
    const at = text.indexOf(found, end);
    // `mon code Lanterne_31`, `hab jetzt Lerche-077 gesetzt`
    const isSet =
      /cod/i.test(said) || / ge(?:setzt|nommen|änd)/.test(text.slice(end, at + found.length + 10));
    if (isVague && !/[!#$%&*?+=^~@]/.test(found) && !(isSet && numbered.test(found))) return undefined;
    if (!isNamed()) return undefined;
    return { start: at, end: at + found.length, likelihood: 'LIKELY' };
  },
  hits: [
    'please reset the password, the old one was Lantern77!',
    'We changed the password from Lantern77! to Regen7bogen.',
    'admin password got changed from Lantern!77 to Regen93# last night',
    'Old password Lantern77!, new one Regen7bogen.',
    'The archive has a password, no wait, they changed it to Lantern#77',
    "le mot de passe du compte partagé a changé cette nuit, c'est maintenant Lantern!77",
    "He logs in as ada and for now it's Lantern77!",
    'Kontot: användare ada, lösen: Lykta#31',
    'Passwort vergessen, habe jetzt Lerche-077 gesetzt',
    'my pword was QuietRiver77 or maybe Regen7bogen!',
    "mon identifiant c'est ada@acme.test et mon code Lanterne_31, merci",
    'Mein Passwort geht nicht mehr, das neue ist Regen7bogen',
  ],
  misses: [
    'the label was changed from Lantern!77 to Regen93# last night',
    'the old password list, the new one is list-2031',
    'Problem lösen: Schritt2!, Aufgabe lösen Kapitel12',
    'Passwort vergessen, hab jetzt Kapitel_12 gelesen',
    'I cannot log in and my code is Section_12, maybe Windows10',
    'the old printer was slow, the new one is Laser7Jet!',
    'we moved the password from vault1 to vault2',
    'log in and reset the password with the password from Laser7Jet! today',
    'reset the password, the old one was forgotten',
    "logs in as root and it's now Debian13, changed to systemd257",
  ],
};
