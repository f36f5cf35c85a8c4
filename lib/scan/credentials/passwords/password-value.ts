import { isUpperCase } from '@/lib/scan/characters';
import { isFileEnding } from '@/lib/scan/checks/file-endings';
import { fitsAt } from '@/lib/scan/pattern';
import { isFewDigits } from '@/lib/scan/credentials/looks/few-digits';
import { isFirm, triggerOf } from '@/lib/scan/credentials/names/firm-names';
import type { Name, NameWords } from '@/lib/scan/credentials/names/name-around';
import { isOddWord } from '@/lib/scan/credentials/looks/odd-word';
import { isLongPassphrase, isPassphrase, namesAnything } from '@/lib/scan/credentials/looks/passphrase';
import { isPlainWord } from '@/lib/scan/credentials/names/password-names';
import { isDrawn, passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { looksRandom } from '@/lib/scan/credentials/looks/randomness';
import { isPairedWord, isSaid, isSaidWord, isWordOfLine } from './said-word';
import { isKnownPredicate, isPlainPredicate } from '@/lib/scan/credentials/looks/plain-predicate';
import { isOfProfile, isOfQuery, speaksOfItself } from '@/lib/scan/credentials/names/password-place';
import { indexed } from './user-and-password';
import { isLast, type Value } from '@/lib/scan/credentials/names/value-after';
import { words } from '@/lib/scan/lookup/word-set';
import { wordiness } from '@/lib/scan/credentials/looks/wordiness';

const lineStart =
  /(?:^|[\r\n]|[ \t](?=-e |--env ))[ \t>*#{,;-]{0,12}(?:e |env |export |set |env |const |let |var |\d{1,3}[.)] )?$/i;

/** Words that may stand before `password` in a name whose value is any word. */
const ordinary = words(
  'my db database user admin root mysql postgres pg ftp smtp mail email wifi wlan login default new old current test app server kunden',
);

/** Words before `password` in a call that takes it: `setPassword("…")`. */
const setters = words('set with use enter');

/** Brackets and operators as programs have them; a password without quotes that has them stands on a line of its own. */
const programSigns = /[[\](){};]|&&|\|\|/;

/** Triggers that are parts of other names: a cipher's, a person's. */
const needSign = words('psk sandi ww salis');

// What Google gives a program instead of a password, without the blanks.
const isAppPassword = (written: string): boolean =>
  /^[a-z]{16}$/.test(written) && wordiness(written).share < 0.5;

const isFileName = (written: string): boolean =>
  isFileEnding(written.slice(written.lastIndexOf('.') + 1).toLowerCase());

const hasDigitAndLetter = (written: string): boolean => /\d/.test(written) && /[a-z]/i.test(written);

// What may follow a value that stands beside its name.
const endsBeside =
  /[ \t]*(?:$|[–-] |[\r\n,.;()|/*、。，；）]|(?:for|on|to|as|in|and|und|et|y|e|host|port|server|user|ip|url|anmelden|einloggen|eingeben|is|was|ist|war|liegt|gilt|geht|works?|work|does|did|which|that|but|bitte|please|pls|thanks|thx|danke|merci|btw|not|nicht|only|until|bis|ab|gültig|valid|with|mit|at|now|if|or|oder|pour|para|per|voor|så|och|og|ja|i)\b)/y;
const endsCell = /[ \t]{0,40}(?:\||\t|\r|\n|$)/y;

/** Whether a value beside a word for a password is one. */
export function isPasswordValue(text: string, value: Value, name: Name, around: NameWords): boolean {
  const written = text.slice(value.start, value.end);
  const isQuoted = value.quote !== '';
  const strength = passwordStrength(written, isQuoted);
  const isAlone = around.before.length + around.after.length === 0;
  const mayBeSaid = value.bond === 'said' || value.bond === 'far';
  if (isOfQuery(text, name, value) || isOfProfile(text, name, value))
    return strength > 0 || /\p{Alpha}\.\p{Alpha}/u.test(written);
  if (mayBeSaid && isPlainlyNamed(around) && isFirm(text, name) && isSaidWord(text, name, value)) return true;
  // What a German router has from the factory.
  if (strength === 0 && !(isJoined(written) && /\d$/.test(written)))
    return isJoined(written)
      ? isAlone && isPairedWord(text, name, value)
      : /^\d{20}$/.test(written) && /schlüssel$|psk$|key$/i.test(triggerOf(text, name));
  if (value.isBelow && !isLast(text, value)) return false;
  // `checkPass("…")`: a call.
  if (text.charCodeAt(name.end) === 40 && !isAlone && !setters.has(around.before.at(-1) ?? '')) return false;
  if (!isQuoted && programSigns.test(written)) {
    if (indexed.test(written) || !isLast(text, value) || !startsLine(text, name)) return false;
  }
  const isStrong =
    strength >= 2 ||
    isPassphrase(written) ||
    (written.length >= 20 && looksRandom(written)) ||
    isAppPassword(written);
  if (
    value.bond === 'beside' &&
    ((needSign.has(triggerOf(text, name)) && !(written.length >= 16 && isDrawn(written))) ||
      (!isQuoted && isFileName(written)))
  )
    return false;
  if (value.bond === 'argument')
    return strength === 3 || (isStrong && (!isAlone || isField(text, name, value)));
  // `wrong password - @ada7`
  if (!isQuoted && text.charCodeAt(value.start - 2) === 45 && /^@[\w-]{2,30}$/.test(written)) return false;
  if (strength === 3) return value.bond !== 'beside' || !isQuoted || written.length < 40;
  if (isPlainWord(written)) return false;
  // `--pass-through`
  if (name.isOption && text.charCodeAt(name.end) === 45) return false;
  if (name.isOption && (value.bond === 'beside' || value.bond === 'assigned'))
    return isStrong || isArgument(text, value, name);
  switch (value.bond) {
    case 'assigned':
    case 'colon':
      if (isOfConnection(text, value) || isOfEnvironment(text, value, name, around)) return true;
      if (isStrong) return isQuoted || !isExpression(text, value);
      if (value.bond === 'colon' && !isQuoted && isAlone && isPairedWord(text, name, value)) return true;
      return isWeakAllowed(text, value, name, around);
    case 'said':
      return (
        (isQuoted && !isPlainPredicate(written)) ||
        isCode(text, value) ||
        (isStrong && (value.hasDigit || isPassphrase(written) || isOddWord(written) || isDrawn(written)))
      );
    case 'far':
      return (
        (isStrong &&
          (isQuoted ||
            isOddWord(written) ||
            hasDigitAndLetter(written) ||
            isLongPassphrase(written) ||
            isDrawn(written))) ||
        isCodeOfColon(text, value) ||
        (isFirm(text, name) && isSaid(text, name, value) && isCode(text, value)) ||
        isDrawnOfCapitals(written)
      );
    case 'cell':
      return (
        ((isStrong && hasDigitAndLetter(written)) || isJoined(written)) && fitsAt(endsCell, text, value.end)
      );
    case 'beside':
      if (!isStrong)
        return (
          isAlone &&
          (isPairedWord(text, name, value) ||
            (written.length > 5 && isFirm(text, name) && isCode(text, value)))
        );
      if (!isQuoted && isOddWord(written)) return isFirm(text, name) && fitsAt(endsBeside, text, value.end);
      // To pass `x1` on is no password.
      if (isQuoted)
        return isFirm(text, name)
          ? value.hasDigit || isLast(text, value) || isLongPassphrase(written) || isInCapitals(text, name)
          : isSetter(text, name, around);
      return (
        (isFirm(text, name)
          ? hasDigitAndLetter(written) || isLongPassphrase(written) || isDrawn(written)
          : hasDigitAndLetter(written) && /[A-Z]/.test(written)) &&
        written.length >= 6 &&
        fitsAt(endsBeside, text, value.end)
      );
  }
}

/** Nothing in the name says that it is another one: `password`, `WLAN-Passwort`. */
const isPlainlyNamed = ({ before, after }: NameWords): boolean =>
  after.length === 0 && before.every((word) => ordinary.has(word));

/** `.setPass("…")`, `userPass "…"`, `PASS "…"`, and not the verb. */
const isSetter = (text: string, name: Name, { before }: NameWords): boolean =>
  before.length > 0 || text.charCodeAt(name.end) === 40 || isUpperCase(text.charCodeAt(name.triggerEnd - 1));

// `--password=DATEI`: a help text says what goes there.
const capitals = /^\p{Upper}+(?:[-_]\p{Upper}+)*$/u;
// `use the --password option.`
const endsSentence = /^[.,;:)]/;

/** A word or a few digits behind an option of a command, not of the text that explains it. */
function isArgument(text: string, value: Value, { end }: Name): boolean {
  if (!isLast(text, value) || capitals.test(text.slice(value.start, value.end))) return false;
  if (value.bond === 'assigned') return true;
  return value.start - end === 1 && !endsSentence.test(text.slice(value.end, value.end + 1));
}

// `fill('#password', 'x')`, `get('[name=password]').type('x')`
const typedInto = /\.(?:fill|type|send_keys|sendKeys|setValue)\(["'`]$/;

/** A test types the value into a field of a page. */
const isField = (text: string, name: Name, { start }: Value): boolean =>
  (text.charCodeAt(name.end) === 93 && text.charCodeAt(name.start - 1) === 61) ||
  text.charCodeAt(name.start - 1) === 35 ||
  typedInto.test(text.slice(name.end, start));

const startsLine = (text: string, { start }: Name): boolean =>
  lineStart.test(text.slice(Math.max(0, start - 24), start));

// `the voicemail password is 70412.`
const endsClause = /[ \t]*(?:$|[\r\n.,;)(](?!\d)|(?:and|und|et|y|e|press|then)\b)/y;
const isCode = (text: string, { start, end }: Value): boolean =>
  isFewDigits(text.slice(start, end)) && !text.startsWith('1234', start) && fitsAt(endsClause, text, end);
/** `PW for the file: 150479 (date of birth)` */
const isCodeOfColon = (text: string, value: Value): boolean =>
  text.slice(value.start - 2, value.start) === ': ' && isCode(text, value);

/** `PASSWORD 'x'` of a statement, `ADMIN_PASSWORD=x` of an environment. */
const isInCapitals = (text: string, { triggerStart, triggerEnd }: Name): boolean =>
  isUpperCase(text.charCodeAt(triggerStart)) && isUpperCase(text.charCodeAt(triggerEnd - 1));

// `Password=x;User ID=y`
const nextField = /;[ \t]?[A-Za-z][A-Za-z ]{1,30}=/y;
const isOfConnection = (text: string, { quote, start, end }: Value): boolean =>
  quote === '' && text.charCodeAt(start - 1) === 61 && fitsAt(nextField, text, end);

// `ADMIN_PASS=Tin-Cup-Alley`: nothing but a value stands there.
const dashed = /^(?=.{10})[A-Za-z][a-z]+\d{0,2}(?:-[A-Za-z]{2,}\d{0,4}){1,6}$/;
// `ADMIN_PASS=acme_2031`
const numbered = /^[A-Za-z]{2,16}_\d{3,8}$/;
const isOfEnvironment = (
  text: string,
  { start, end }: Value,
  name: Name,
  { before, after }: NameWords,
): boolean =>
  before.length > 0 &&
  after.length === 0 &&
  text.charCodeAt(start - 1) === 61 &&
  isInCapitals(text, name) &&
  startsLine(text, name) &&
  isLast(text, { end }) &&
  (dashed.test(text.slice(start, end)) || numbered.test(text.slice(start, end))) &&
  !speaksOfItself.test(text.slice(start, end));

/** What a device has from the factory: `YCTGEJRKCM`. */
const isDrawnOfCapitals = (written: string): boolean =>
  /^[A-Z]{8,16}$/.test(written) && wordiness(written).share < 0.5;

/** More of a program follows: `password = base64 + salt`. */
const isExpression = (text: string, { end }: Value): boolean =>
  /^(?:[ \t]{0,3}(?:[+?]|[<>!=]=?[ =])|[([]|\.\w)/.test(text.slice(end, end + 5));

// `Moss-Cabin-Trail`, `Maple.Otter31`, `Tulip.4`: not `Types.Int32`, `Win-Server`.
const joined =
  /^(?:\d{1,3}[-_])?(?:[A-Z][a-z]{1,15}[-._]){1,4}(?:[A-Z][a-z]{2,15}(?!(?:8|16|32|64|128|256)$)\d{0,4}|\d{1,4}|[a-z]{3,15}(?:(?!(?:16|32|64|128|256)$)\d{2,4}|[-._]\d{1,4}))$|^[a-z]{3,15}(?:[._][a-z]{3,15}){1,3}[._]\d{1,3}$/;
const isJoined = (written: string): boolean => joined.test(written) && !namesAnything(written);

// `copper-velvet-otter`, as some managers of passwords draw them.
const threeWords = /^[a-z]{3,11}(?:-[a-z]{3,11}){2}$/;
const isThreeWords = (written: string): boolean =>
  threeWords.test(written) && !namesAnything(written) && !isPlainPredicate(written);

const weakWord = /^[\p{Alpha}!@#$*]{5,24}$|^\d{4,12}$/u;
/** A single word or a few digits: `password: sunshine` alone on its line, `"password": "sunshine"`. */
function isWeakAllowed(text: string, value: Value, name: Name, { before, after }: NameWords): boolean {
  if (value.isBelow || after.length > 0 || !isLast(text, value)) return false;
  if (before.some((word) => !ordinary.has(word))) return false;
  const written = text.slice(value.start, value.end);
  const isOfJoined = isJoined(written) || (isFirm(text, name) && isThreeWords(written));
  if (!(isOfJoined || weakWord.test(written)) || isExpression(text, value)) return false;
  if (speaksOfItself.test(written) || (!isOfJoined && isKnownPredicate(written))) return false;
  // `"Password": "Lozinka"`, `"SECURITY_ANSWER": "Risposta"` of a program in many languages.
  if (value.isKeyQuoted && isUpperCase(text.charCodeAt(name.start)) && !/^[a-z\d!@#$*][!-~]*$/.test(written))
    return false;
  if (isOfJoined && text.charCodeAt(value.start - 1) === 62 && text.startsWith('</', value.end)) return true;
  if (value.quote !== '') return isOfJoined || value.isKeyQuoted || value.bond === 'assigned';
  return (
    (startsLine(text, name) || (value.bond === 'colon' && isWordOfLine(text, name, value))) &&
    !/[;,]$/.test(text.slice(value.end, value.end + 1))
  );
}
