import { isUpperCase } from '@/lib/scan/characters';
import { endOf } from './binding';
import { isBare, type Name } from './name-around';
import { isPassphrase } from './passphrase';
import { otherAfter } from './password-names';
import { passwordStrength } from './password-strength';
import { boundValue, isLast, type Value } from './value-after';
import { isGap } from './way';
import { words } from './word-set';

// `Passwort Drucker: x!7`, `mot de passe provisoire : x!7`
const noun = /(?: (\p{Alpha}[\p{Alpha}-]{1,15})){1,2}[ \t]?[:：][ \t]{1,8}/uy;
const owners = /^(?:e-?mail|login)$/i;

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

function ofNoun(text: string, name: Name): Value | undefined {
  if (!isBare(name)) return undefined;
  noun.lastIndex = name.end;
  const last = noun.exec(text)?.[1];
  if (last === undefined || (otherAfter.has(last.toLowerCase()) && !owners.test(last))) return undefined;
  const value = boundValue(text, { at: noun.lastIndex, bond: 'far', isKeyQuoted: false });
  if (value?.hasDigit !== true || !isLast(text, value)) return undefined;
  const written = text.slice(value.start, value.end);
  const strength = passwordStrength(written, false);
  return strength === 3 || (strength === 2 && /[!#$%&*?+=^~]/.test(written)) ? value : undefined;
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

const longestWord = 16;

/** Where the letters and dashes end that begin at `from`, or more than those. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < from + longestWord && (text.charCodeAt(at) > 64 || text.charCodeAt(at) === 45)) at++;
  return at;
}

/** Whether one of them may stand behind a name that ends at `at`: most names have other words there. */
export function mayBeLooser(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 32) return false;
  const first = at + 1;
  const end = wordEnd(text, first);
  if (text.charCodeAt(end) !== 32 || !(text.charCodeAt(end + 1) > 32)) return true;
  const letter = text.charCodeAt(first) | 32;
  const next = text.charCodeAt(first + 1) | 32;
  if (end === first || (letter === 112 && next === 105) || (letter === 116 && next === 121)) return true;
  const last = wordEnd(text, end + 1);
  const sign = text.charCodeAt(isGap(text.charCodeAt(last)) ? last + 1 : last);
  return sign === 58 || sign === 0xff1a || adjectives.mayHave(text, first, end);
}

/** A value that is bound to the name of a password by more or less than a sign. */
export function looserValue(text: string, name: Name): Value | undefined {
  if (!mayBeLooser(text, name.end)) return undefined;
  return ofNoun(text, name) ?? ofAdjective(text, name) ?? ofPicture(text, name) ?? ofLine(text, name);
}
