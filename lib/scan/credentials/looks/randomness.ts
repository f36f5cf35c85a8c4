import { entropy } from './entropy';
import { wordiness } from './wordiness';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const hex = /^(?:0x)?[\da-f]+$/i;
const tokenCharacters = /^[\w+/=.~:%!|-]+$/;

/** What alphabet a value is drawn from. */
type Alphabet = 'uuid' | 'hex' | 'base64' | 'other';

export function alphabetOf(value: string): Alphabet {
  if (uuid.test(value)) return 'uuid';
  if (hex.test(value)) return 'hex';
  return tokenCharacters.test(value) ? 'base64' : 'other';
}

// Parts between signs that are words, numbers or words with a number behind: `build-2-x86`, `v1.2.3`, `my_secretName`.
const plainPart = /^(?:[a-z]{0,2}\d{0,4}|\d+[a-z]{0,3}|[A-Z]?[a-z]{2,20}\d{0,3}|[A-Z]{2,20}\d{0,3})$/;

/** Letters and digits with words in them. */
function isMadeOfWords(value: string): boolean {
  const parts = value.replace(/([a-z\d])([A-Z][a-z])/g, '$1-$2').split(/[^A-Za-z\d]+/);
  if (parts.every((part) => part === '' || (plainPart.test(part) && !isOddWord(part)))) return true;
  const { pairs, share } = wordiness(value);
  if (/\d/.test(value))
    return pairs >= value.length * 0.5 && share >= 0.68 && (value.match(/\d+/g)?.length ?? 0) < 4;
  return pairs >= value.length * 0.5 && share >= 0.6;
}

/** Letters that are no word. */
function isOddWord(part: string): boolean {
  const { pairs, share } = wordiness(part);
  return pairs >= 5 && share < 0.5;
}

/** Changes between letters and digits, and between small and capital letters, per character. */
function changeRate(value: string): number {
  let changes = 0;
  const kind = (code: number): number => (code >= 97 ? 1 : code >= 65 ? 2 : code >= 48 && code <= 57 ? 3 : 4);
  for (let at = 1; at < value.length; at++)
    if (kind(value.charCodeAt(at)) !== kind(value.charCodeAt(at - 1))) changes++;
  return changes / value.length;
}

/**
 * Whether a value looks drawn at random. Short ones must change often between letters and digits; the entropy that is
 * asked for, bits per character, grows with the length, because short texts cannot have much of it.
 */
export function looksRandom(value: string): boolean {
  const { length } = value;
  const alphabet = alphabetOf(value);
  const bits = entropy(value);
  if (alphabet === 'uuid') return bits >= 2.6;
  if (alphabet === 'other' || length < 10) return false;
  const hasDigit = /\d/.test(value);
  const hasLetter = /[a-z]/i.test(value);
  if (!hasLetter) return false;
  if (alphabet === 'hex') return length >= 16 && hasDigit && bits >= 2.7;
  if (isMadeOfWords(value)) return false;
  if (!hasDigit)
    return length >= 20 && bits >= 3.6 && changeRate(value) >= 0.25 && wordiness(value).share < 0.5;
  const letters = wordiness(value);
  if (length >= 14 && bits >= 3 && letters.pairs >= 5 && letters.share < 0.5) return true;
  if (length < 16) return bits >= 2.9 && changeRate(value) >= 0.3;
  return bits >= (length < 24 ? 3.1 : 3.4) && changeRate(value) >= 0.15;
}

// Addresses, hashes of packages, public keys, paths, and the names that Kubernetes gives: `shop/db-7f9c2`.
const noSecret =
  /^(?:\d{4}-\d\d-\d\dT|(?:git:)?https?:|data:|sha\d{1,3}[-:]|ssh-|MIIB?I?jAN|[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*-[a-z\d]{4,10}$|[\w.-]+\.[a-z]{2,}\/v\d\w{0,8}$|\/\w|\.{1,2}\/|[\w:./-]+\.(?:js|ts|json|css|html|md|png|jpe?g|gif|svg|webp|pdf|pem|key|crt|cer|p12|yml|yaml|py|java|war|jar|txt)(?:\?\w*)?$)/;

/** An address, the name of a file, the hash of a package or a public key: nothing of that is a secret. */
export const isAddressOrFile = (value: string): boolean => noSecret.test(value);
