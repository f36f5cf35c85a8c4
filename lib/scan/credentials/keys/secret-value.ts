import { isBare, type Name } from '@/lib/scan/credentials/names/name-around';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isSampleKey, isStandIn } from '@/lib/scan/credentials/looks/placeholders';
import { alphabetOf, isAddressOrFile, looksRandom } from '@/lib/scan/credentials/looks/randomness';
import { isLast, type Value } from '@/lib/scan/credentials/names/value-after';
import { isVersion } from '@/lib/scan/credentials/looks/version';
import { wordiness } from '@/lib/scan/credentials/looks/wordiness';

/** How surely a name is that of a secret. */
export type NameStrength = 'none' | 'weak' | 'strong';

// A name of a program that is no value: `token = lp_access_token`.
const named =
  /(?:^|[_.-]|[a-z](?=[A-Z]))(?:[Kk]ey|[Tt]oken|[Ss]ecret|[Aa]uth|[Pp]assword|[Cc]redential|[Ss]ession|[Aa]pi)s?(?:$|[_.-]|\d?$)/;

// `` `${name}(${of(name)})` `` and `f"{name}_2"`: a text that a program puts together.
// A name, perhaps with something that is done with it: none begins with a word and a closing bracket.
const template = /\$\{[ \t]?[\w$"'`!(-]+(?![\w\])])[^{}]{0,60}\}|\$\{[\w$]+\}|^\{[a-z]+(?:_[a-z]+)*\}/;

/** No password is longer, so of longer values the beginning is looked at. Code units. */
const longestPassword = 120;

const isPlainSecret = (text: string, name: Name): boolean =>
  isBare(name) && text.slice(name.start, name.end).toLowerCase() === 'secret';

/** Whether a value that is bound to the name of a secret is one. */
export function isSecretValue(text: string, value: Value, strength: NameStrength, name: Name): boolean {
  const written = text.slice(value.start, value.end);
  if (
    isVersion(written.replace(/^[~^]/, '')) ||
    isAddressOrFile(written) ||
    isReference(written) ||
    isStandIn(written)
  )
    return false;
  if (isSampleKey(written) || template.test(written)) return false;
  // `SECRET=` has no value, and the line below is another variable's.
  if (value.isBelow && value.bond === 'assigned' && /^\w[\w.]*=[^=]/.test(written)) return false;
  const isQuoted = value.quote !== '';
  const isToken = /token/i.test(text.slice(name.start, name.end));
  // `export TOKEN=eyJhbGciOi...`: what was left out is the secret.
  if (text.startsWith('...', value.end)) return false;
  // A call or a member: `token = createToken(…)`.
  if (!isQuoted && /^[\s]?[([]/.test(text.slice(value.end, value.end + 1))) return false;
  if (
    !isQuoted &&
    (named.test(written) ||
      (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(written) && wordiness(written).share >= 0.5))
  )
    return false;
  const alphabet = alphabetOf(written);
  // Git's name for the key of GPG that signs: its number or its fingerprint.
  const isFingerprint = alphabet === 'hex' && (written.length === 16 || written.length === 40);
  if (isFingerprint && text.slice(name.triggerStart, name.triggerEnd) === 'signingkey') return false;
  const isFirm =
    value.bond === 'assigned' || value.bond === 'colon' || (name.isOption && value.bond === 'beside');
  if (strength === 'strong') {
    if (
      looksRandom(written) &&
      (isFirm || isQuoted || alphabet !== 'hex' || (value.bond === 'said' && written.length >= 32))
    )
      return (
        isFirm ||
        value.bond === 'argument' ||
        (written.length >= 14 && alphabet === 'base64') ||
        (isQuoted && written.length >= 32) ||
        value.bond === 'said'
      );
    // `define('AUTH_KEY', '…')`
    if (value.bond === 'argument' && isQuoted && alphabet === 'other' && written.length >= 32)
      return passwordStrength(written, true) === 3;
    // Parsers have tokens of all kinds, so such a name alone says less.
    const least = isToken ? 3 : 2;
    if (isFirm && isQuoted) {
      const looked = value.quote === '{' ? written : written.slice(0, longestPassword);
      return passwordStrength(looked, true) >= (alphabet === 'other' ? least : 3);
    }
    if (isFirm && isLast(text, value) && alphabet === 'other' && !isToken)
      return passwordStrength(written, false) >= 2 && !/^[\w.$]+[[(<]|\$\d$/.test(written);
    // `The secret is tulip$58`, as one person says to another.
    if (isPlainSecret(text, name) && value.hasDigit && (value.bond === 'said' || value.bond === 'colon'))
      return passwordStrength(written, isQuoted) >= 2 || isPassphrase(written);
    // `| API key | 4f3d… |`
    if (value.bond === 'cell' && alphabet !== 'other' && written.length >= 20) return looksRandom(written);
    const isNear = value.bond === 'beside' || value.bond === 'far';
    return isNear && alphabet === 'hex' && written.length >= 32 && looksRandom(written);
  }
  if (value.bond === 'said') return alphabet === 'hex' && written.length >= 32 && looksRandom(written);
  if (!isFirm || !looksRandom(written)) return false;
  if (alphabet === 'hex')
    return (
      value.bond === 'assigned' &&
      written.length >= 32 &&
      (!value.isKeyQuoted || name.start < name.triggerStart)
    );
  return alphabet === 'base64' && written.length >= 16;
}
