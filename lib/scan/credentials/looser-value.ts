import { isUpperCase } from '@/lib/scan/characters';
import { isBare, type Name } from './name-around';
import { otherAfter } from './password-names';
import { passwordStrength } from './password-strength';
import { boundValue, isLast, type Value } from './value-after';

// `Passwort Drucker: x!7`, `mot de passe provisoire : x!7`
const noun = /(?: (\p{Alpha}[\p{Alpha}-]{1,15})){1,2}[ \t]?[:：][ \t]{1,8}/uy;
const owners = /^(?:e-?mail|login)$/i;

// `password x` and nothing else on the line, as in the files and dialogues of programs for mail.
const alone = / (?=[^\s:=]{8,64}[ \t]{0,4}(?:[\r\n]|$))/y;
const lineStart = /(?:^|[\r\n])[ \t]{0,8}(?:\w{2,12} )?$/;

const pastFitting = (expression: RegExp, text: string, at: number): number => {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
};

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

function ofLine(text: string, { start, end }: Name): Value | undefined {
  const at = pastFitting(alone, text, end);
  if (at < 0 || !lineStart.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  // `pass x` is what programs do.
  if (end - start === 4 && !isUpperCase(text.charCodeAt(end - 1))) return undefined;
  const value = boundValue(text, { at, bond: 'beside', isKeyQuoted: false });
  if (value?.quote !== '') return undefined;
  const written = text.slice(value.start, value.end);
  // `PASS pass@host` of a manual.
  return passwordStrength(written, false) >= 2 && !/pass|user/i.test(written) ? value : undefined;
}

/** A value that is bound to the name of a password by more or less than a sign. */
export function looserValue(text: string, name: Name): Value | undefined {
  if (text.charCodeAt(name.end) !== 32) return undefined;
  return ofNoun(text, name) ?? ofLine(text, name);
}
