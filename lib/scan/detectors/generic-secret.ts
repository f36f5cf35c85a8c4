import { nameAround, type Name } from '@/lib/scan/credentials/name-around';
import { passwordHash } from '@/lib/scan/credentials/password-hash';
import { passwordStrength } from '@/lib/scan/credentials/password-strength';
import { isReference, isSampleKey, isStandIn } from '@/lib/scan/credentials/placeholders';
import { alphabetOf, isAddressOrFile, looksRandom } from '@/lib/scan/credentials/randomness';
import {
  otherWords,
  secretEndings,
  secretNames,
  keyTriggers,
  strengtheners,
  strongTriggers,
} from '@/lib/scan/credentials/secret-names';
import { valueAfter, valueBefore, wholeEnd, type Value } from '@/lib/scan/credentials/value-after';
import { vendorSecret } from '@/lib/scan/credentials/vendor-secret';
import { wordiness } from '@/lib/scan/credentials/wordiness';
import type { LabelDetector } from '@/lib/scan/detector';

type NameStrength = 'none' | 'weak' | 'strong';

// `Access key`, `API token`: a second word before the name.
const wordBefore = /([A-Za-z]{2,20})[ \t-]$/;

function strengthOf(text: string, written: string, { start, before, after }: Name): NameStrength {
  const trigger = written.toLowerCase().replace(/[^\p{L}]/gu, '');
  const nearer = wordBefore.exec(text.slice(Math.max(0, start - 21), start))?.[1]?.toLowerCase() ?? '';
  const words = [...before, ...after];
  if (words.length === 0 && otherWords.has(nearer)) return 'none';
  if (words.some((word) => otherWords.has(word))) return 'none';
  // `AWS::IAM::AccessKey` names a type, `badge.svg?token=` is read by everybody.
  if (text.startsWith('::', start - 2) || text.startsWith('svg?', start - 4)) return 'none';
  if (strongTriggers.has(trigger) || words.some((word) => strongTriggers.has(word))) return 'strong';
  if (/(?:token|secret|apikey|accesskey|secretkey|privkey)$/.test(trigger)) return 'strong';
  if (!keyTriggers.has(trigger)) return 'weak';
  return strengtheners.has(nearer) || words.some((word) => strengtheners.has(word)) ? 'strong' : 'weak';
}

// Jenkins writes secrets in braces; words may stand before it.
const inBraces = /\{(?:[^\s{}<>"']{1,60} ){0,4}([^\s{}<>"']{10,800})\}/y;

// A name of a program that is no value: `token = lp_access_token`.
const named =
  /(?:^|[_.-]|[a-z](?=[A-Z]))(?:[Kk]ey|[Tt]oken|[Ss]ecret|[Aa]uth|[Pp]assword|[Cc]redential|[Ss]ession|[Aa]pi)s?(?:$|[_.-]|\d?$)/;

function readBraces(text: string, value: Value): Value {
  if (text.charCodeAt(value.start) !== 123) return value;
  inBraces.lastIndex = value.start;
  const inner = inBraces.exec(text)?.[1];
  if (inner === undefined) return value;
  const end = inBraces.lastIndex - 1;
  return { ...value, start: end - inner.length, end, quote: '{', hasDigit: true };
}

function isSecret(text: string, value: Value, strength: NameStrength, name: Name): boolean {
  const written = text.slice(value.start, value.end);
  if (written.length < 8 || isAddressOrFile(written) || isReference(written) || isStandIn(written))
    return false;
  if (isSampleKey(written)) return false;
  const isQuoted = value.quote !== '';
  const isToken = /token/i.test(text.slice(name.start, name.end));
  // A call or a member: `token = createToken(…)`.
  if (!isQuoted && /^[\s]?[([]/.test(text.slice(value.end, value.end + 1))) return false;
  if (
    !isQuoted &&
    (named.test(written) ||
      (/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(written) && wordiness(written).share >= 0.5))
  )
    return false;
  const alphabet = alphabetOf(written);
  const isFirm =
    value.bond === 'assigned' || value.bond === 'colon' || (name.isOption && value.bond === 'beside');
  if (strength === 'strong') {
    if (looksRandom(written) && (isFirm || isQuoted || alphabet !== 'hex'))
      return (
        isFirm ||
        value.bond === 'argument' ||
        (written.length >= 14 && alphabet === 'base64') ||
        value.bond === 'said'
      );
    // Parsers have tokens of all kinds, so such a name alone says less.
    const least = isToken ? 3 : 2;
    if (isFirm && isQuoted) return passwordStrength(written, true) >= (alphabet === 'other' ? least : 3);
    if (isFirm && value.isLast && alphabet === 'other' && !isToken)
      return passwordStrength(written, false) >= 2 && !/^[\w.$]+[[(<]|\$\d$/.test(written);
    return value.bond === 'beside' && alphabet === 'hex' && written.length >= 32 && looksRandom(written);
  }
  if (value.bond === 'said') return alphabet === 'hex' && written.length >= 32 && looksRandom(written);
  if (!isFirm || !looksRandom(written)) return false;
  if (alphabet === 'hex')
    return (
      value.bond === 'assigned' && written.length >= 32 && (!value.isKeyQuoted || name.before.length > 0)
    );
  return alphabet === 'base64' && written.length >= 16;
}

/** `API_TOKEN`: a comma may follow. */
const isConstant = (text: string, { start, end, before, after }: Name): boolean =>
  before.length + after.length > 0 && /[A-Z]_[A-Z]/.test(text.slice(start, end));

export const genericSecret: LabelDetector = {
  kind: 'label',
  id: 'generic-secret',
  category: 'credentials',
  reasons: ['label', 'entropy'],
  labels: [],
  hints: [],
  companions: [vendorSecret, passwordHash],
  triggers: [...secretNames, ...secretEndings],
  read(text, start, end) {
    const name = nameAround(text, start, end);
    if (name === undefined) return undefined;
    const found =
      valueBefore(text, name.start) ?? valueAfter(text, name.end, { takesComma: isConstant(text, name) });
    if (found === undefined) return undefined;
    const value = readBraces(text, found);
    // The quickest of all looks: words have neither digits nor capitals inside.
    if (!value.hasDigit && !value.hasBothCases && value.quote === '' && value.end - value.start < 12)
      return undefined;
    const strength = strengthOf(text, text.slice(start, end), name);
    if (strength === 'none' || !isSecret(text, value, strength, name)) return undefined;
    return { start: value.start, end: wholeEnd(text, value), likelihood: 'LIKELY' };
  },
  hits: ['x'],
  misses: ['x'],
};
