import { isReference, isStandIn } from './placeholders';
import { wordiness } from './wordiness';

/**
 * How much a value looks like a password and not like the rest of a text or program: 0 not at all, 1 a word or a few
 * digits, which only a firm bond makes one, 2 letters with digits or signs, 3 what nobody writes for anything else.
 */
type Strength = 0 | 1 | 2 | 3;

// Names and values of programs: calls, members, constants, paths, addresses, tags, types.
const member = /^(?:[A-Za-z_$][\w$]*(?:\?\.|\.|->|::)[A-Za-z_$(].*|[\w$.]*\(.*)$/;
const option = /^--?[a-z]/;
const argument = /^[A-Za-z_]\w*={1,2}[\w"'.[\]()]*$/;
const constant = /^(?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+(?:\$\d+)?|_{1,2}[A-Za-z_]+|[a-z]+(?:_[a-z]+)+)$/;
const code =
  /^(?:[\w.-]*[/\\][\w./\\-]*|\w{2,12}:\/\/.*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|<.*|[[{(].*[\]})]|[&*~!]?[A-Za-z_]\w*[;,)\]}]+|\d{1,4}(?:[.:/-]\d{1,4}){1,7}|#[\da-f]{3,8}|[#.][a-z][a-z_-]*|0x[\da-f]+|[+-]?\d+(?:\.\d+)?(?:px|em|rem|ms|s|%|kb|mb|gb)?)$/i;
const scoped = /^\w+::\w/;

// Algorithms, encodings and types end in digits like passwords.
const technical =
  /^(?:(?:hmac-?)?(?:sha|md|utf|base|aes|rsa|des|int|uint|float|x|oauth|argon|pbkdf|bcrypt|scrypt|crypt|ntlm|saml|http|tls|ssl|vt|win|ipv|p|v|h|log|es|iso|ecma|version|step|level|test|user|host|server|item|page|part|chapter|figure|fig|table|line|section|type|option|area|row|col|node|port|web|auth|id|group|ver|rfc|cve|issue|bug|pr|no|nr)[-_ ]?\d[\d._-]{0,8}[a-z]{0,5}\d{0,3})$/i;

const lettersOnly = /^[A-Za-z]+$/;
const isDigits = (value: string): boolean => /^\d+$/.test(value);

const shape = {
  lower: /[a-z]/,
  upper: /[A-Z]/,
  digit: /\d/,
  /** Signs that hardly stand within words, names, paths and numbers. */
  sign: /[!@#$%^&*+=?~|;<>{}[\]()]|[^\w\s.,:/\\'"`-]/,
};

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
  // Letters only: by far the most common, and no more to find out about.
  if (lettersOnly.test(value)) {
    if (isStandIn(value)) return 0;
    const isMixed = /[a-z][A-Z]/.test(value) && length >= 8;
    return isMixed && changes(value) / length >= 0.3 && !wordy(value) ? 2 : length >= 5 ? 1 : 0;
  }
  if (isReference(value) || isStandIn(value)) return 0;
  if (isDigits(value)) return length <= 12 ? 1 : 0;
  const hasDigit = shape.digit.test(value);
  const hasLower = shape.lower.test(value);
  const hasUpper = shape.upper.test(value);
  const hasSign = shape.sign.test(value);
  // White space, or a script without upper and lower case: a sentence, a translation.
  if (/[\s\u0600-\u1bff\u2e80-\ud7ff]/.test(value)) return 0;
  if (option.test(value) || argument.test(value)) return 0;
  if (!isQuoted && member.test(value)) return 0;
  if (constant.test(value) || scoped.test(value)) return 0;
  if (code.test(value) && !(isQuoted && hasDigit && hasSign)) return 0;
  if (technical.test(value)) return 0;
  const hasLetter = hasLower || hasUpper;
  if (hasDigit && hasLetter) {
    const ratio = changes(value) / (length - 1);
    if (length >= 6 && hasSign && (ratio >= 0.25 || !wordy(value))) return 3;
    if (length >= 7 && hasLower && hasUpper && ratio >= 0.3) return 3;
    if (length >= 10 && ratio >= 0.4) return 3;
    return partsAreWords(value) ? 1 : 2;
  }
  if (!hasLetter) return hasSign && hasDigit && length >= 6 ? 2 : 0;
  if (/^[!&*~+-]{1,2}[\w.]+$/.test(value)) return 1;
  if (hasSign) return length >= 6 && /[a-z]{2}/i.test(value) && !isPunctuated(value) ? 2 : 1;
  return length >= 5 ? 1 : 0;
}

const wordy = (value: string): boolean => wordiness(value).share >= 0.7;

/** `build-2`, `release_notes_v3`, `2024-04-01`: words and numbers with signs between them. */
const partsAreWords = (value: string): boolean =>
  /[-_./:]/.test(value) &&
  value.split(/[-_./:]+/).every((part) => /^(?:\d+|v?\d{1,4}|[A-Za-z]{0,24}\d{0,2})$/.test(part));

/** `sure?`, `(optional)`, `name)`: a word with signs at its ends only. */
const isPunctuated = (value: string): boolean => /^[^A-Za-z]*[A-Za-z]+[).,;:?\]}>'"]*$/.test(value);
