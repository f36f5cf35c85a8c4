import { isWordLetter } from '@/lib/scan/tokens/words';
import { fitsAt } from '@/lib/scan/pattern';
import { isPlainPredicate } from '@/lib/scan/credentials/looks/plain-predicate';
import { isFewDigits } from '@/lib/scan/credentials/looks/few-digits';
import { namesAnything } from '@/lib/scan/credentials/looks/passphrase';
import { words } from '@/lib/scan/lookup/word-set';

type Range = { readonly start: number; readonly end: number };

/** A shorter one may be anything; code units. */
const shortest = 5;
const longest = 32;

/** `is x`, `lautet jetzt x`: verbs that take no other verb behind them. */
const said =
  /(?:^|[\s(])(?:(?:is|was|will be|ist|war|lautete?|est|sera|était|es|era|será|é|è|sarà)|c['’]est|\p{Alpha}*['’]s)(?: (?:now|currently|just|still|simply|jetzt|nun|aktuell|noch|einfach|maintenant|ahora|agora|ora|nu)| (?:two|three|four|five|drei|vier|quatre|tres) \p{Alpha}{4,8}:)?:? {1,2}["'`*]{0,2}$/iu;
const longestSaid = 32;

// The end of a sentence, or how to write it.
const ends =
  /["'`*]{0,2}(?:[.,;)!](?=\s|$)|[ \t]{0,4}(?:[\r\n]|$)| (?:all (?:lower|small|caps|one|in)|lower ?case|(?:in|with|no|without|with a|ohne|sin|sans|en|in) (?:lower|small|capitals?|caps|upper|spaces?|minus|may|maj|klein|gro(?:ß|ss)|min)|one word|for now|for the time|btw|pls|please|bitte|danke|thx|thanks|merci|as (?:usual|always)|like (?:always|last)|same as|and (?:it|it's|the|user|username|please|don't)|which (?:is|was|they|he|she)|that's|if you|(?:and|und|et|y|e) (?:for|für|pour|para|per)|und d(?:er|ie|as)|et le|y el|e il|wie immer|comme d)|[ \t]\((?:all|lower|no|one|case|small|klein|tout|todo|change))/iy;

// `toaster.kettle.lamp`, and not a host.
const dotted =
  /^\p{Lower}{3,}(?:\.\p{Lower}+){1,4}\.(?!test|local|intern|example|cloud|info|corp|home|site|shop|host)\p{Lower}{4,}$/u;

/** Letters with dashes, dots or an ampersand between them, the first word of at least four. */
export const isWord = (written: string): boolean =>
  written.length >= shortest &&
  written.length <= longest &&
  (/^\p{Alpha}{3,}(?:[&+_!#-]?\p{Alpha}{2,}|[-_]\d{1,4}(?=[-_]\p{Alpha})|\.\p{Upper}\p{Alpha}+){0,5}!?$/u.test(
    written,
  ) ||
    (dotted.test(written) && !namesAnything(written)));

/** Whether a word ends at `end`, perhaps with the full stop of its sentence, that may be the last of what is said: a gate. */
export function mayBeSaid(text: string, start: number, end: number): boolean {
  if (end - start < shortest || !isWordLetter(text.charCodeAt(start))) return false;
  const last = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  return fitsAt(ends, text, last);
}

/** Words before a name that make it another one, or the sentence a rule or a question. */
const others = words(`
  no any each every which whose wrong incorrect bad invalid weak strong forgot forgotten reset resets change changing enter entering
  confirm confirming repeat retype type if when that
`);
const wordBefore = /(\p{Alpha}{2,16})[ \t]$/u;
const isOfOther = (text: string, { start }: Range): boolean => {
  const word = wordBefore.exec(text.slice(Math.max(0, start - 18), start))?.[1];
  return word !== undefined && others.has(word.toLowerCase());
};

/** Whether a verb stands directly before it. */
export const isSaid = (text: string, name: Range, { start }: Range): boolean =>
  said.test(text.slice(Math.max(name.end - 1, start - longestSaid), start));

/** `the password for the till is candyfloss, all lower case`: a word without a digit or a sign, and no word about passwords. */
export function isSaidWord(text: string, name: Range, value: Range): boolean {
  const written = text.slice(value.start, value.end);
  if (!isWord(written) || !fitsAt(ends, text, value.end)) return false;
  if (!isSaid(text, name, value)) return false;
  if (isOfOther(text, name)) return false;
  return /\d/.test(written) || !isPlainPredicate(written.replace(/!$/, ''));
}

// `user: ada, password: x`, `username ada / pw x`, `login ada@acme.test pass x`
const userBefore =
  /(?:^|[\s(*>|,;])(?:user(?: ?(?:name|id))?|login|logon|log ?in|id|account|e-?mail|benutzer(?:name)?|nutzer(?:name)?|anmeldename|usuario|usuário|utente|utilisateur|identifiant|gebruiker(?:snaam)?|użytkownik|användare|bruger|bruker)(?:["'*]{0,2}[ \t]{0,2}[:=][ \t]{0,2}["'*`]{0,2}| (?:is |ist |est |es |è )?)[\w.@+\\-]{2,48}["'`*]{0,2}(?:[ \t]{0,2}(?:[,;/|]|\r?\n)[ \t>*-]{0,6}|[ \t]{1,2})(?:and |und |et |y |e |with |mit )?(?:the |your |its )?["'*]{0,2}$/i;
const longestBefore = 100;

/** `username: ada, password: monkeybars`: a word that stands beside its user. */
export function isPairedWord(text: string, name: Range, value: Range): boolean {
  const written = text.slice(value.start, value.end);
  if (
    !(isWord(written) || isFewDigits(written)) ||
    !fitsAt(ends, text, value.end) ||
    isPlainPredicate(written)
  )
    return false;
  return userBefore.test(text.slice(Math.max(0, name.start - longestBefore), name.start));
}

// `- Guest wifi password: x` and nothing else on the line.
const opensLine = /(?:^|[\r\n])[ \t>*•–-]{0,8}(?:\d{1,3}[.)] )?(?:\p{Alpha}[\p{Alpha}\d&'/.-]{0,20} ){1,4}$/u;
const longestLine = 80;
const rules = words(`
  enter type confirm repeat retype your old current wrong incorrect invalid bad weak strong forgot reset change no if when set use need
  give hide show copy paste save store remember generate verify check error failed failure with without by for of
`);

const isLatin = (code: number): boolean => isWordLetter(code) && code < 0x250;

/** A word that alone follows a name and a colon, behind a few words that say what it opens. */
export function isWordOfLine(text: string, name: Range, value: Range): boolean {
  const written = text.slice(value.start, value.end);
  if (!isWord(written) || !isLatin(text.charCodeAt(name.start)) || isPlainPredicate(written)) return false;
  const before = opensLine.exec(text.slice(Math.max(0, name.start - longestLine), name.start))?.[0];
  return (
    before !== undefined && !(before.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => rules.has(word))
  );
}
