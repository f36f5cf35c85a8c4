import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt, matchAt } from '@/lib/scan/pattern';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';

// `passwords: x, y`, `the passwords are x and y`, `Which of these passwords is stronger? x or y`
const way =
  /["'*]{0,2}(?:[^\n:?.;(){}[\]=<>]{0,60}[:?]|[^\n:?.;(){}[\]=<>]{0,40} (?:are|were|sind|waren|lauten|sont|sono|son|são|zijn|är|są))(?:[ \t]+|[ \t]*\r?\n[ \t]*)(?:[^\n:?.;(){}[\]=<>]{0,40}:[ \t]+)?/y;
const item = /["'`“*]{0,2}([^\s"'`“”]{5,40})/y;
const between =
  /["'`”*]{0,2}(?:,? (?:and|or|und|oder|et|ou|y|e|o|vs|then|dann|puis) |[ \t]?[,;|][ \t]+|[ \t]\/[ \t])/y;
const ends = /[),;:.?!]{1,3}$/;
const mostItems = 16;

// A rule, an advice, the passwords that everybody has.
const ofOthers =
  /polic|rule|requir|common|worst|\bweak |example|e\.g|like\b|such|avoid|never|must|should|guess|crack|breach|leak|popular|h[äa]ufig/i;
const longestBefore = 60;
/** Passwords that one word names together, in a row. */
export const enumeratedPasswords: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  digitWithin: 160,
  triggers: list(`
    passwords, pws, pwds, passcodes, passphrases, passwörter, passwoerter, kennwörter, mots de passe, mdps, contraseñas, contrasenas, senhas,
    wachtwoorden, hasła, пароли
  `),
  read(text, start, end) {
    if (!fitsAt(way, text, end)) return undefined;
    const claims: Claim[] = [];
    let at = way.lastIndex;
    const head = text.slice(Math.max(0, start - longestBefore), at);
    let isTelling = false;
    while (claims.length < mostItems) {
      const written = matchAt(item, text, at)?.[1];
      if (written === undefined) break;
      const from = item.lastIndex - written.length;
      const value = fitsAt(between, text, item.lastIndex) ? written : written.replace(ends, '');
      const strength = passwordStrength(value, false);
      if (strength < 2 || !isAnyPassword(value)) break;
      claims.push({ start: from, end: from + value.length, likelihood: 'LIKELY' });
      isTelling ||= strength === 3;
      const next = from + value.length;
      if (!fitsAt(between, text, next)) break;
      at = between.lastIndex;
    }
    const [first, ...others] = claims;
    if (first === undefined || others.length === 0 || !isTelling || ofOthers.test(head)) return undefined;
    return { ...first, others };
  },
  hits: [
    'our passwords: Lantern77x, Tr4m-line and Hill31',
    'the old passwords were Regen7bogen and Hill31x',
    'Which of these passwords is the best? I use them all: Lantern77, Tr4m#line, Hill31',
    'Which of these passwords is safer?\nLantern!77 or Hill31',
  ],
  misses: [
    'The most common passwords are Summer2031! and Welcome31!',
    'Weak passwords (Summer2031!, Welcome31!) are rejected',
    'have the passwords changed? Server2019 and Windows11',
    'the passwords are read(x7), a$b7{0}, c7',
  ],
};
