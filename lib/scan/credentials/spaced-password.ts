import type { Claim } from '@/lib/scan/detector';
import { bindingAfter } from './binding';
import type { Name } from './name-around';
import { isPassphrase } from './passphrase';
import { plainWords } from './password-names';
import { passwordStrength } from './password-strength';

const quoted =
  /(?:"([^"\r\n]{7,64})"|'([^'\r\n]{7,64})'|“([^”\r\n]{7,64})”|„([^“”\r\n]{7,64})[“”])(?=[\s,;.)}\]]|$)/y;

const mostWords = 8;

/** Letters and digits mixed as nobody spells a word: `Tr4m`, `Rain2Bow`; but not `i18n` or `10am`. */
const isDisguised = (word: string): boolean =>
  /[A-Za-z]\d{1,4}[A-Za-z]/.test(word) &&
  (word.length > 4 || /[A-Z]/.test(word)) &&
  passwordStrength(word, true) >= 2;

const isPlain = (word: string): boolean => plainWords.has(word.toLowerCase().replace(/[^a-z\d]/g, ''));

/**
 * A password with blanks in it: in quotes behind its name, and not a sentence. Interfaces and their translations have
 * sentences there, so it takes a word that is none, or a name that promises several words.
 */
export function spacedPassword(text: string, name: Name): Claim | undefined {
  const binding = bindingAfter(text, name, false);
  if (binding === undefined) return undefined;
  const { at, bond } = binding;
  if (bond !== 'assigned' && bond !== 'colon' && bond !== 'said') return undefined;
  quoted.lastIndex = at;
  const value = quoted
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (value === undefined || !value.includes(' ')) return undefined;
  const words = value.split(' ');
  if (words.length > mostWords || words.some(isPlain)) return undefined;
  const isOfWords = /phrase$/i.test(text.slice(name.triggerStart, name.triggerEnd));
  const isPhrase = isOfWords && value === value.toLowerCase() && isPassphrase(words.join('-'));
  if (!isPhrase && !words.some(isDisguised)) return undefined;
  return { start: at + 1, end: at + 1 + value.length, likelihood: 'LIKELY' };
}
