import type { Claim } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';
import { type Binding, bindingAfter } from '@/lib/scan/credentials/names/binding';
import type { Name } from '@/lib/scan/credentials/names/name-around';
import { bareWords } from '@/lib/scan/credentials/looks/bare-words';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { isPlainWord } from '@/lib/scan/credentials/names/password-names';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { wordiness } from '@/lib/scan/credentials/looks/wordiness';

const quoted =
  /(?:"([^"\r\n]{7,64})"|'([^'\r\n]{7,64})'|“([^”\r\n]{7,64})”|„([^“”\r\n]{7,64})[“”])(?=[\s,;.)}\]]|$)/y;

const mostWords = 8;

/** Letters and digits mixed as nobody spells a word: `Tr4m`, `Rain2Bow`; but not `i18n` or `10am`. */
const isDisguised = (word: string): boolean =>
  /[A-Za-z]\d{1,4}[A-Za-z]/.test(word) &&
  (word.length > 4 || /[A-Z]/.test(word)) &&
  passwordStrength(word, true) >= 2;

/** Words of sentences. */
const ofSentences =
  /\b(?:the|and|for|with|your|our|are|was|not|must|has|have|from|when|which|should|least|only|you|can|may|any|all|each|use|used|using|than|more|then|that|this|them|will|would|into|but|words|letters|random|please|contact|ask|see|chosen|choose)\b/;

/** `one crooked nail 58` */
const isNumbered = (value: string): boolean =>
  /^(?:[A-Za-z][a-z]{2,11} ){2,6}\d{2,4}$/.test(value) &&
  !ofSentences.test(value.toLowerCase()) &&
  isPassphrase(value.replaceAll(' ', '-'));

// As Google gives them to programs for mail: `ykqz ufwb onrd xmeh`.
const ofGroups = /["'“]?([a-z]{4} [a-z]{4} [a-z]{4} [a-z]{4})(?=["'”.,;]{0,2}(?:[\s)]|$))/y;
export const isAppPassword = (value: string): boolean =>
  /^(?:[a-z]{4} ){3}[a-z]{4}$/.test(value) && wordiness(value).share <= 0.6;

function appPassword(text: string, at: number): Claim | undefined {
  const value = matchAt(ofGroups, text, at)?.[1];
  if (value === undefined || !isAppPassword(value)) return undefined;
  return { start: ofGroups.lastIndex - value.length, end: ofGroups.lastIndex, likelihood: 'LIKELY' };
}

const namesPhrase = (text: string, name: Name): boolean =>
  /phrase$/i.test(text.slice(name.triggerStart, name.triggerEnd));

/** `passphrase: maple lantern quiet river`, to the end of the line. */
export function barePhrase(text: string, name: Name, { at, bond }: Binding): Claim | undefined {
  const ofProgram = appPassword(text, at);
  if (ofProgram !== undefined) return ofProgram;
  const isBound = bond === 'colon' || bond === 'assigned' || bond === 'said';
  // `passphrase for the key is four words: x`
  const isFar = bond === 'far' && text.charCodeAt(at - 2) === 58;
  if (!(isBound || isFar) || !namesPhrase(text, name)) return undefined;
  const value = matchAt(bareWords, text, at)?.[0];
  if (value === undefined || ofSentences.test(value) || !isPassphrase(value.replaceAll(' ', '-')))
    return undefined;
  return value.split(' ').filter(isPlainWord).length > 1
    ? undefined
    : { start: at, end: at + value.length, likelihood: 'LIKELY' };
}

/**
 * A password with blanks in it: in quotes behind its name, and not a sentence. Interfaces and their translations have
 * sentences there, so it takes a word that is none, or a name that promises several words.
 */
export function spacedPassword(text: string, name: Name): Claim | undefined {
  const binding = bindingAfter(text, name, false);
  if (binding === undefined) return undefined;
  const { at, bond } = binding;
  const ofProgram = appPassword(text, at);
  if (ofProgram !== undefined) return ofProgram;
  const isBound = bond === 'assigned' || bond === 'colon' || bond === 'said';
  if (!isBound && !(bond === 'far' && namesPhrase(text, name))) return undefined;
  quoted.lastIndex = at;
  const value = quoted
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (value === undefined || !value.includes(' ')) return undefined;
  const words = value.split(' ');
  if (words.length > mostWords || words.some(isPlainWord)) return undefined;
  const isPhrase = namesPhrase(text, name) && value === value.toLowerCase() && isPassphrase(words.join('-'));
  if (!isPhrase && !words.some(isDisguised) && !isNumbered(value)) return undefined;
  return { start: at + 1, end: at + 1 + value.length, likelihood: 'LIKELY' };
}
