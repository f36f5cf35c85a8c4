import { ascii, capitals, codeTable, digits, smallLetters } from '@/lib/scan/lookup/code-table';
import { isWordLetter } from '@/lib/scan/tokens/words';
import { isReference, isStandIn } from './placeholders';
import { looksRandom } from './randomness';
import { wordiness } from './wordiness';

/**
 * How much a value looks like a password and not like the rest of a text or program: 0 not at all, 1 a word or a few
 * digits, which only a firm bond makes one, 2 letters with digits or signs, 3 what nobody writes for anything else.
 */
type Strength = 0 | 1 | 2 | 3;

// Names and values of programs: calls, members, constants, paths, addresses, tags, types.
const member =
  /^(?:[A-Za-z_$][\w$]*(?:(?:\?\.|!!\.|\.|->|::)[A-Za-z_$][\w$]*)+[;,)\]]*|[\w$.]*\(.*|[\w$]+(?:\?\.|->|::).*)$/;
const option = /^--?(?:[a-z]|[A-Z]\w*=)/;
// `user=ada`, but not `ZSnw=6rwatJ`.
const argument =
  /^(?:[a-z]+\d?(?:_[a-z\d]+)*|[A-Z]+\d?(?:_[A-Z\d]+)*|[a-z]+(?:[A-Z][a-z]+)+)={1,2}[\w"'.[\]()-]*$/;
const constant = /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+(?:\$\d+)?|_{1,2}[A-Za-z_]+|[a-z]+(?:_[a-z]+)+)$/;
const code =
  /^(?:[\w.-]*[/\\][\w./\\-]*|\.{1,2}\/.*|\w{2,12}:\/\/.*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|<.*|[[{(].*[\]})]|[&*~!]?[A-Za-z_]\w*[;,)\]}]+|\d{1,4}(?:[.:/-]\d{1,4}){1,7}|#[\da-f]{3,8}|[#.][a-z][a-z_-]*|[+-]?\d+(?:\.\d+)?%?)$/i;
// An address of IPv6 or a piece of one, of a network card, a fingerprint: groups of hexadecimal digits.
const hexGroups = /^(?:[\da-f]{0,4}:){2,15}[\da-f.]{0,15}(?:[%/]\w{1,16})?$/i;
// `str|None`, `QtCore.QByteArray|bytes`, `required|min:12|confirmed`
const union = /^[A-Za-z_]+(?:\.[A-Za-z_]+)*(?:\|[A-Za-z_]+(?:\.[A-Za-z_]+)*(?::[\w,]+)?)+$/;
// `Password: &schema.PasswordConfig{`
const composite =
  /^(?:(?:\[\]|map\[\w+\])\*?(?:\w+\.)*[A-Za-z_]+(?:\{\}?)?|&?(?:\w+\.)*[A-Za-z_]+\{\}?|&?(?:\w+\.)*[A-Za-z]\w*\{\}(?:\..*)?|[A-Za-z][\w.]*[})]\.\w.*)$/;
const mayBeMember = /[.(>:]/;
const scoped = /^\w+::\w/;

// Algorithms, encodings and types end in digits like passwords; numbers have units.
const technical =
  /^(?:0[bx][\da-f]+|[+-]?\d+(?:\.\d+)?(?:px|em|rem|ms|s|kb|mb|gb)|\d{1,4}[A-D]|(?:hmac-?)?(?:sha|md|utf|base|aes|rsa|des|int|uint|float|x|oauth|argon|pbkdf|bcrypt|scrypt|crypt|ntlm|saml|http|tls|ssl|vt|win|ipv|p|v|h|log|es|iso|ecma|version|step|level|test|user|host|server|item|page|part|chapter|figure|fig|table|line|section|type|option|area|row|col|node|port|web|auth|id|group|ver|rfc|cve|issue|bug|pr|no|nr)[-_ ]?\d[\d._-]{0,8}[a-z]{0,5}\d{0,3})$/i;

/** What characters a value has, as bits. */
const has = {
  lower: 1,
  upper: 2,
  digit: 4,
  /** Signs that hardly stand within words, names, paths and numbers. */
  sign: 8,
  /** Signs that programs put into names, calls, paths and addresses. */
  ofPrograms: 16,
  underscore: 32,
  /** White space, or a script without upper and lower case: a sentence, a translation. */
  unfit: 64,
  other: 128,
} as const;

/** A shorter one with a slash may be a path; code units. */
const shortestDrawn = 24;

/** What a value has that a program drew: letters of both cases and digits. */
const drawn = has.lower | has.upper | has.digit;

/** By ASCII code. */
const kinds = codeTable(
  [has.lower, smallLetters],
  [has.upper, capitals],
  [has.digit, digits],
  [has.unfit, ' \t\n\r\v\f'],
  [has.underscore, '_'],
  [has.sign | has.ofPrograms, '!@#$%^&*+=?~|;<>{}[]()'],
  [has.ofPrograms, '.,:/\\-'],
  [has.other, '\'"`'],
  // What nobody sees.
  [has.sign, ascii.slice(0, 9) + ascii.slice(14, 32) + ascii.slice(127)],
);

/** A character beyond ASCII: a letter like others, one that is never in a password, or a sign. */
const kindBeyond = (code: number): number => {
  if ((code >= 0x600 && code < 0x1c00) || (code >= 0x2e80 && code < 0xd800)) return has.unfit;
  // `n’implique`
  return code === 0x2019 ? has.other : isWordLetter(code) ? has.lower : has.sign;
};

function charactersOf(value: string): number {
  let found = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    found |= code < 128 ? (kinds[code] as number) : kindBeyond(code);
  }
  return found;
}

/** Changes between small letters, capitals, digits and signs; a capital and the small letters after it are one. */
function changes(value: string): number {
  let count = -1;
  for (let at = 0; at < value.length; at++) {
    const before = kind(value.charCodeAt(at - 1));
    const now = kind(value.charCodeAt(at));
    if (now !== before && !(before === 2 && now === 1)) count++;
  }
  return count;
}

const kind = (code: number): number => {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  return code >= 48 && code <= 57 ? 3 : 4;
};

/** The strength of a value; what leads to a secret or stands in for one has none. */
export function passwordStrength(value: string, isQuoted: boolean): Strength {
  const { length } = value;
  if (length < 4 || length > 128) return 0;
  const found = charactersOf(value);
  const isMixed = (found & (has.lower | has.upper)) !== 0;
  // Letters only: by far the most common, and no more to find out about.
  if ((found & ~(has.lower | has.upper)) === 0) {
    if (isStandIn(value)) return 0;
    const isCamel = found === (has.lower | has.upper) && length >= 8 && /[a-z][A-Z]/.test(value);
    return isCamel && changes(value) / length >= 0.3 && !wordy(value) ? 2 : length >= 5 ? 1 : 0;
  }
  if ((found & has.unfit) !== 0 || isReference(value) || isStandIn(value)) return 0;
  if (found === has.digit) return length <= 12 ? 1 : 0;
  const hasDigit = (found & has.digit) !== 0;
  const hasSign = (found & has.sign) !== 0;
  if ((found & (has.ofPrograms | has.underscore)) !== 0 && isOfProgram(value, found, isQuoted)) return 0;
  if (hasDigit && technical.test(value)) return 0;
  if (hasDigit && isMixed) return strengthOfMixed(value, found);
  if (!isMixed) return hasSign && hasDigit && length >= 6 ? 2 : 0;
  if (isOddlyCased(value) || isDrawnOfLetters(value)) return 2;
  if (/^[!&*~+-]{1,2}[\w.]+$/.test(value)) return 1;
  if (hasSign) return length >= 6 && /[a-z]{2}/i.test(value) && !isPunctuated(value) ? 2 : 1;
  return length >= 5 ? 1 : 0;
}

/** The name or value of a program; each form is looked for where the sign is that it needs. */
function isOfProgram(value: string, found: number, isQuoted: boolean): boolean {
  if (value.charCodeAt(0) === 45 && option.test(value)) return true;
  if (value.includes('=') && argument.test(value)) return true;
  if ((found & has.underscore) !== 0 && constant.test(value)) return true;
  if (value.includes('::') && scoped.test(value)) return true;
  if (value.includes('|') && union.test(value)) return true;
  if (value.includes(':') && hexGroups.test(value)) return true;
  if ((found & has.ofPrograms) === 0) return false;
  if (!isQuoted && /[{}\])]/.test(value) && composite.test(value)) return true;
  if (!isQuoted && mayBeMember.test(value) && member.test(value)) {
    if ((found & drawn) !== drawn || !(isMixedUp(value) || (!value.includes('(') && isDisguised(value))))
      return true;
  }
  // `Kvistfri5/4`
  if (/^[A-Za-z]{3,}\d{0,3}\/\d{1,3}[A-Za-z]*$/.test(value) && /\d\//.test(value)) return false;
  if (!code.test(value) || (isQuoted && (found & has.digit) !== 0 && (found & has.sign) !== 0)) return false;
  // Base64 has slashes as paths have.
  return (found & drawn) !== drawn || value.length < shortestDrawn || !looksRandom(value);
}

/** Letters and digits. */
function strengthOfMixed(value: string, found: number): Strength {
  const { length } = value;
  const ratio = changes(value) / (length - 1);
  if (length >= 6 && (found & has.sign) !== 0 && (ratio >= 0.25 || !wordy(value))) return 3;
  if (length >= 7 && (found & drawn) === drawn && ratio >= 0.3) return 3;
  if (length >= 10 && ratio >= 0.4) return 3;
  return partsAreWords(value) && !isOddlyCased(value) ? 1 : 2;
}

/** `Kj4.bT9xLm2`, and not `utils.sha256Hex`: parts between dots that are no names. */
const isMixedUp = (value: string): boolean =>
  !value.includes('(') && changes(value) / value.length >= 0.3 && wordiness(value).share < 0.6;

/** `*Xrw`T)qWX,a#D9E]`: letters of both cases, digits and many signs, as only a generator mixes them. */
export const isDrawnOfAll = (value: string): boolean =>
  /[a-z]/.test(value) &&
  /[A-Z]/.test(value) &&
  /\d/.test(value) &&
  (value.match(/[^A-Za-z\d]/g)?.length ?? 0) >= 3 &&
  !/["'][:,]|[=(]["'`]|\w\(|:\/\//.test(value) &&
  isMixedUp(value);

/** `sg!YxSVD=QKh`, `PbbRgGGcVMAk`: letters that make no words, with signs or capitals among them. */
export const isDrawn = (value: string): boolean =>
  /^[A-Za-z]+$/.test(value)
    ? isDrawnOfLetters(value)
    : value.length >= 8 && /[\p{Alpha}\d][!#$%&*?+=^~@]{1,2}[\p{Alpha}\d]/u.test(value) && isMixedUp(value);

// `wiki-Basalt`: names in programs have all parts in small letters, or each with a capital. A dash with a capital and a
// row of small letters behind it: not `en-US`, `zh-Hans`.
const oddCapital = /^[a-z][A-Za-z\d]*(?:-[a-z\d]+)*-[A-Z][a-z]{3,}\d*$/;
const isOddlyCased = (value: string): boolean => value.length >= 8 && oddCapital.test(value);

/** `bRetLVmgB-RXSmrC`: capitals within its parts, more than words have. */
const isDrawnOfLetters = (value: string): boolean =>
  value.length >= 10 &&
  (value.match(/[a-z][A-Z]/g)?.length ?? 0) > 1 &&
  changes(value) / value.length >= 0.3 &&
  !wordy(value);

// `J0in.The.Club`: a digit in place of the letter that it looks like.
const disguised = /(?:^|[^A-Za-z\d])(?!v1)[A-Za-z]{1,6}[01345][a-z]{2,}/;
const isDisguised = (value: string): boolean => disguised.test(value);

const wordy = (value: string): boolean => wordiness(value).share >= 0.7;

/** `build-2`, `release_notes_v3`, `2024-04-01`: words and numbers with signs between them. */
const partsAreWords = (value: string): boolean =>
  /[-_./:]/.test(value) &&
  value.split(/[-_./:]+/).every((part) => /^(?:\d+|v?\d{1,4}|[A-Za-z]{0,24}\d{0,2})$/.test(part));

/** `sure?`, `(optional)`, `name)`: a word with signs at its ends only. */
const isPunctuated = (value: string): boolean => /^[^A-Za-z]*[A-Za-z]+[).,;:?\]}>'"]*$/.test(value);
