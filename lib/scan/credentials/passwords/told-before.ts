import type { Claim } from '@/lib/scan/detector';
import { isDigit } from '@/lib/scan/characters';
import { isAsciiLetter } from '@/lib/scan/tokens/words';
import type { NamePlace } from '@/lib/scan/credentials/names/binding';
import type { Name } from '@/lib/scan/credentials/names/name-around';
import { isGap } from '@/lib/scan/credentials/names/way';
import { isCamelCase } from '@/lib/scan/credentials/names/other-names';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { words } from '@/lib/scan/lookup/word-set';

/** Words between the verb and the name: `x is the new password`. */
const between = words(`
  the my your his her its our their a new old current initial temporary temp default admin root login wifi db database master
  right correct actual same
`);
/** What makes the value of the word before it: `x is the password`, `use x as password`. */
const verbs = words('is as was');
/** Words that follow such a sentence; another one goes on with another noun, as in `the password policy`. */
const after = words('for to on of at in and if but now here there too again please');

const mostWords = 3;
const longestWord = 10;
const longestValue = 64;

function claimOf(text: string, from: number, to: number): Claim | undefined {
  let start = from;
  let end = to;
  while (start < end && '"\'`(*:'.includes(text.charAt(start))) start++;
  while (start < end && '"\'`*,)'.includes(text.charAt(end - 1))) end--;
  const value = text.slice(start, end);
  if (value.length < 6 || !/[a-z]/i.test(value)) return undefined;
  if (!isPassphrase(value) && (!/\d/.test(value) || passwordStrength(value, false) < 2)) return undefined;
  return { start, end, likelihood: 'LIKELY' };
}

/** Where the row of visible characters begins that ends at `end`. */
function tokenStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longestValue && text.charCodeAt(start - 1) > 32) start--;
  return start;
}

/** The noun ends here: no other noun follows that it belongs to, and nothing that it is bound to. */
function isEndOfNoun(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 44 || code === 46 || code === 41 || code === 33 || code === 59 || code === 63 || !(code > 13))
    return true;
  if (code !== 32) return false;
  if (text.charCodeAt(end + 1) === 40) return true;
  let at = end + 1;
  while (at < end + longestWord && isAsciiLetter(text.charCodeAt(at))) at++;
  return after.has(text.slice(end + 1, at));
}

// `system/x password`.
const userAndValue = /^[A-Za-z][\w.@-]{1,39}\/(\S{6,64})$/;

/** Whether one may stand before a name that begins at `at`, behind a space or a comma: most names have other words there. */
export function mayBeTold(text: string, at: number): boolean {
  const end = at - 1;
  if (text.charCodeAt(end) === 44) return false;
  let start = end;
  while (isAsciiLetter(text.charCodeAt(start - 1)) && end - start < longestWord) start--;
  if (!isGap(text.charCodeAt(start - 1))) return start < end || text.charCodeAt(end - 1) < 128;
  return verbs.mayHave(text, start, end) || between.mayHave(text, start, end);
}

/** A password that stands before its name: `x (password)`, `x (the pw)`, `x is the password`, `use x as password`. */
export function toldBefore(text: string, name: Name): Claim | undefined {
  const told = readBefore(text, name);
  return told === undefined || isCamelCase(text, name) ? undefined : told;
}

function readBefore(text: string, name: NamePlace): Claim | undefined {
  const sign = text.charCodeAt(name.start - 1);
  const isThe =
    sign === 32 && text.charCodeAt(name.start - 2) === 101 && text.startsWith('(th', name.start - 5);
  const bracket = isThe ? name.start - 5 : name.start - 1;
  if (text.charCodeAt(bracket) === 40) {
    if (text.charCodeAt(name.end) !== 41 || text.charCodeAt(bracket - 1) !== 32) return undefined;
    return claimOf(text, tokenStart(text, bracket - 1), bracket - 1);
  }
  if (sign === 47 && text.charCodeAt(name.end) === 41) return pairTold(text, name.start);
  if (sign !== 32) return undefined;
  let end = name.start - 1;
  for (let count = 0; count <= mostWords; count++) {
    let start = end;
    while (isAsciiLetter(text.charCodeAt(start - 1)) && end - start < longestWord) start--;
    const isWord = start < end && isGap(text.charCodeAt(start - 1));
    if (isWord && verbs.hasAt(text, start, end)) {
      if (!isEndOfNoun(text, name.end)) return undefined;
      return claimOf(text, tokenStart(text, start - 1), start - 1);
    }
    if (!isWord) return count === 0 ? pairBefore(text, end) : undefined;
    if (!between.hasAt(text, start, end)) return undefined;
    end = start - 1;
  }
  return undefined;
}

// `ada/x (user/password)`.
const names = /[ \t]\((?:user|username|id|login)\/$/i;
const longestNames = 12;

function pairTold(text: string, start: number): Claim | undefined {
  const found = names.exec(text.slice(Math.max(0, start - longestNames), start));
  return found === null ? undefined : pairBefore(text, start - found[0].length);
}

function pairBefore(text: string, end: number): Claim | undefined {
  const last = text.charCodeAt(end - 1);
  if (!isDigit(last) && !isAsciiLetter(last) && last !== 33) return undefined;
  const value = userAndValue.exec(text.slice(tokenStart(text, end), end))?.[1];
  if (value === undefined || value.includes('/') || !/\d/.test(value)) return undefined;
  const isSecret = passwordStrength(value, false) >= 2 && /[A-Z]|[^\w.-]/.test(value);
  return isSecret || isPassphrase(value)
    ? { start: end - value.length, end, likelihood: 'LIKELY' }
    : undefined;
}
