import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';
import { isOddWord } from '@/lib/scan/credentials/looks/odd-word';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isStandIn } from '@/lib/scan/credentials/looks/placeholders';

const value =
  /(?:,? ?[:(]| -|, (?:use|it's|with))? ?(?:(?:the |das |le |la )?((?:pass(?:word|phrase|code)?|pw|pwd|kennwort|passwort|mot de passe|contrase[nñ]a):? ))?["'`*]{0,2}([^\s"'`]{6,40})/iy;
const ends = /[),;:.]{1,3}$/;

/** The trigger itself names a password. */
const named = /pass|pw|kennw|has[lł]/i;

const isSecret = (found: string, isNamed: boolean): boolean => {
  if (isReference(found) || isStandIn(found)) return false;
  if (isOddWord(found)) return true;
  return /\d/.test(found) && (passwordStrength(found, false) === 3 || (isNamed && isPassphrase(found)));
};

/** A file that a password protects, and the password behind it: `it's password protected (x)`. */
export const protectedBy: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  triggers: list(`
    password protected, pw protected, passwortgeschützt, kennwortgeschützt, protected with, protected by, encrypted with, secured with, locked with, unlocks with
    opens with, open it with, open with, unlock with, unlock it with, unzip with, extract with, geschützt mit, verschlüsselt mit, gesichert mit
    protégé par, chiffré avec, protegido con, cifrado con, protetto con, beveiligd met, skyddad med, chronione hasłem
  `),
  read(text, start, end) {
    const [, noun, written] = matchAt(value, text, end) ?? [];
    const found = written?.replace(ends, '');
    const isNamed = noun !== undefined || named.test(text.slice(start, end));
    if (found === undefined || !isSecret(found, isNamed)) return undefined;
    const at = text.indexOf(found, end);
    return { start: at, end: at + found.length, likelihood: 'LIKELY' };
  },
  hits: [
    'The PDF is password protected (Kestrel44).',
    'the zip is protected with Gr3en!ivy.',
    'the zip opens with Gl4ss!hill7, ask me if not',
    'Die Datei ist verschlüsselt mit Lerche!Feld8',
    'unzip it, it opens with Visitor#June',
  ],
  misses: [
    'encrypted with AES-256-GCM and protected by TLS1.3',
    'the file opens with Acrobat2024 or Word16',
    'protected by Cloudflare2, encrypted with OpenSSL3',
    'it opens with the Lantern44 app, password protected with SHA-512',
    'password protected (see ticket 4471)',
  ],
};
