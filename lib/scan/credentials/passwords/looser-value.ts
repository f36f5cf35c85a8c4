import { isDigit, isUpperCase } from '@/lib/scan/characters';
import { endOf, matchAt } from '@/lib/scan/pattern';
import { isBare, type Name } from '@/lib/scan/credentials/names/name-around';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { otherAfter, plainWords, wordsForPassword } from '@/lib/scan/credentials/names/password-names';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { boundValue, isLast, type Value } from '@/lib/scan/credentials/names/value-after';
import { isGap } from '@/lib/scan/credentials/names/way';
import { words } from '@/lib/scan/lookup/word-set';

// `Passwort Drucker: x!7`, `mdp wifi salle de réunion : x!7`, `contraseña CIEC x!7`
const nouns =
  /((?: (?:\d{1,2}\p{Alpha}{1,3}|\p{Alpha}[\p{Alpha}-]{1,23})){1,5}?)(?:[ \t]?([:：])[ \t]{1,8}| (?=\S{6})(?=\p{Alpha}{0,20}[!-9=-@_]))/uy;
const owners = /^(?:e-?mail|login)$/i;
// `clave privada PKCS#8`: the key of a cipher.
const ciphers = / p(?:riv|[uú]bl|rimari)/i;
// `QuietRiver07`, `Tulip_31`: as people make them, and not as things are called in a manual.
const worded = /^(?:[A-Z][a-z]{2,15}){1,2}_?\d{2,4}$/;
const things = /^(?:office|windows|server|outlook|debian|ubuntu|laptop|user)/i;
const ofOtherLanguage = /^(?:contra|mdp|mot|senha|wacht|has|hes|jelsz|salas|passwort|kennw)/i;

// COBOL and ABAP: `01 WS-PASSWORD PIC X(12) VALUE 'x'`.
const picture = /[ \t]{1,30}(?:PIC|TYPE)[ \t][^\n"'`.]{1,40}?VALUE[ \t]{1,4}(?=["'`])/iy;

// `password x` and nothing else on the line, as in the files and dialogues of programs for mail.
const alone = / (?=[^\s:=]{8,64}[ \t]{0,4}(?:[\r\n]|$))/y;
const lineStart = /(?:^|[\r\n])[ \t]{0,8}(?:\w{2,12} )?$/;

// `mot de passe provisoire x`, `senha antiga (x)`: the adjective stands behind the noun.
const adjectives = words(`
  provisoire temporaire initial provisional temporal inicial provisório provisória provisorio provisoria temporário temporária
  temporario temporaria provvisoria temporanea iniziale tymczasowe nueva nuova nova actual antigua antiga vecchia old new
`);
const behindAdjective = / \(?(?=[^\s(]*\d)/y;

const isOther = (word: string): boolean =>
  (otherAfter.has(word) || plainWords.has(word)) && !owners.test(word);

function ofNoun(text: string, name: Name): Value | undefined {
  if (!isBare(name)) return undefined;
  const [, named, colon] = matchAt(nouns, text, name.end) ?? [];
  if (named === undefined || ciphers.test(named) || named.toLowerCase().split(' ').some(isOther))
    return undefined;
  const value = boundValue(text, { at: nouns.lastIndex, bond: 'far', isKeyQuoted: false });
  if (value?.hasDigit !== true || (colon !== undefined && !isLast(text, value))) return undefined;
  const written = text.slice(value.start, value.end);
  const strength = passwordStrength(written, false);
  if (strength >= 2 && /[a-z]/.test(written) && /[!#$%&*?+=^~]/.test(written)) return value;
  if (strength === 3) return colon === undefined && !/^[A-Za-z\d]{10,}$/.test(written) ? undefined : value;
  if (!worded.test(written) || things.test(written)) return undefined;
  const isSure =
    colon !== undefined || /_(?!20)/.test(written) || ofOtherLanguage.test(text.slice(name.start, name.end));
  return isSure && endOf(endsClause, text, value.end) >= 0 ? value : undefined;
}

function ofPicture(text: string, { end }: Name): Value | undefined {
  const at = endOf(picture, text, end);
  const value = at < 0 ? undefined : boundValue(text, { at, bond: 'assigned', isKeyQuoted: false });
  return value !== undefined && passwordStrength(text.slice(value.start, value.end), true) >= 2
    ? value
    : undefined;
}

function ofLine(text: string, { start, end }: Name): Value | undefined {
  const at = endOf(alone, text, end);
  if (at < 0 || !lineStart.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  // `pass x` is what programs do.
  if (end - start === 4 && !isUpperCase(text.charCodeAt(end - 1))) return undefined;
  const value = boundValue(text, { at, bond: 'beside', isKeyQuoted: false });
  if (value?.quote !== '') return undefined;
  const written = text.slice(value.start, value.end);
  // `PASS pass@host` of a manual.
  return passwordStrength(written, false) >= 2 && !/pass|user/i.test(written) ? value : undefined;
}

function ofAdjective(text: string, name: Name): Value | undefined {
  const end = wordEnd(text, name.end + 1);
  const word = text.slice(name.end + 1, end).toLowerCase();
  const at = adjectives.has(word) ? endOf(behindAdjective, text, end) : -1;
  const value = at < 0 ? undefined : boundValue(text, { at, bond: 'far', isKeyQuoted: false });
  if (value === undefined) return undefined;
  const written = text.slice(value.start, value.end);
  return isPassphrase(written) || passwordStrength(written, false) === 3 ? value : undefined;
}

// The value is the last of its part of the sentence.
const endsClause = /[,.;)]|[ \t]{0,4}(?:[\r\n]|$)/y;

const longestWord = 24;
const mostNouns = 5;

/** Where the letters and dashes end that begin at `from`, or more than those. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < from + longestWord && (text.charCodeAt(at) > 64 || text.charCodeAt(at) === 45)) at++;
  return at;
}

/** Whether nouns stand behind a name that ends at `at`, and behind them a colon or a word with a digit or a sign. */
function areNouns(text: string, at: number): boolean {
  let before = at;
  for (let count = 0; count <= mostNouns; count++) {
    // `2nd floor`
    let first = before + 1;
    while (first < before + 3 && isDigit(text.charCodeAt(first))) first++;
    const end = wordEnd(text, first);
    if (count > 0 && wordsForPassword.hasAt(text, first, end)) return false;
    if (plainWords.mayHave(text, first, end) && isOther(text.slice(first, end))) return false;
    const code = text.charCodeAt(end);
    const sign = isGap(code) ? text.charCodeAt(end + 1) : code;
    if (sign === 58 || sign === 0xff1a) return true;
    if (code !== 32) return count > 0 && code > 32 && text.charCodeAt(end + 1) > 32;
    before = end;
  }
  return false;
}

/** Whether one of them may stand behind a name that ends at `at`: most names have other words there. */
export function mayBeLooser(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32) return false;
  const first = at + 1;
  const end = wordEnd(text, first);
  if (text.charCodeAt(end) !== 32 || !(text.charCodeAt(end + 1) > 32)) return true;
  if (wordsForPassword.hasAt(text, first, end)) return false;
  const letter = text.charCodeAt(first) | 32;
  const next = text.charCodeAt(first + 1) | 32;
  if (end === first || (letter === 112 && next === 105) || (letter === 116 && next === 121)) return true;
  return adjectives.mayHave(text, first, end) || areNouns(text, at);
}

/** A value that is bound to the name of a password by more or less than a sign. */
export function looserValue(text: string, name: Name): Value | undefined {
  if (!mayBeLooser(text, name.end)) return undefined;
  return ofNoun(text, name) ?? ofAdjective(text, name) ?? ofPicture(text, name) ?? ofLine(text, name);
}
