import { commandPassword, isCommand } from '@/lib/scan/credentials/command-password';
import { nameAround, type Name } from '@/lib/scan/credentials/name-around';
import {
  otherAfter,
  otherBefore,
  passwordEndings,
  passwordNames,
  plainWords,
} from '@/lib/scan/credentials/password-names';
import { passwordStrength } from '@/lib/scan/credentials/password-strength';
import { valueAfter, valueBefore, wholeEnd, type Value } from '@/lib/scan/credentials/value-after';
import type { Claim, LabelDetector } from '@/lib/scan/detector';

const isOtherName = ({ before, after }: Name): boolean =>
  after.some((word) => otherAfter.has(word)) || before.some((word) => otherBefore.has(word));

// `ID/PW: a/b`, `user(password) a b`, `id pw a b`.
const pairBefore =
  /(?:\b|_|[a-z])(?:id|ids|user|username|user[ _]?name|userid|login|account|email|e-mail|benutzer|usuario|utilisateur|아이디|계정|账号|帳號|用户名|ユーザー名|логин|имя)[ \t]{0,2}[/:(,|&+][ \t]{0,2}$/i;
const pairApart = /(?:\bid|\buser|\busername|아이디|계정)[ \t]{1,2}$/i;
const pairValue = /^([\w.@+-]{2,64})(?:[ \t]{0,3}(?:\/{1,2}|[,:]|\((?=\S{4,40}\)))[ \t]{0,3}|[ \t]{1,3})/;

// `machine x login bob password y` (.netrc), `user bob password y`.
const userFollowed =
  /(?:login|user|username|user[ _]?id|\bid|account|machine)["']?[ \t]{0,2}[:=]?[ \t]{0,2}[\w.@^+-]{2,40}[ \t,;/|]{1,3}(?:and |with |und |et |y )?(?:the |my |-{1,2})?$|login[ \t]\S{2,40}\r?\n[ \t]{0,8}$/i;

const lineStart = /(?:^|[\r\n])[ \t>*#{,;-]{0,12}(?:export |set |env |const |let |var |\d{1,3}[.)] )?$/i;

/** Words that may stand before `password` in a name whose value is any word. */
const ordinary = new Set(
  'my db database user admin root mysql postgres pg ftp smtp mail email wifi wlan login default new old current test app server'.split(
    ' ',
  ),
);

/** Brackets and operators as programs have them; a password without quotes that has them stands on a line of its own. */
const programSigns = /[[\](){};]|&&|\|\||=>|=!|[<>=!]=/;
const indexed = /^[\w$.]{0,60}[[(]/;

const isPlainWord = (written: string): boolean => {
  const lower = written.toLowerCase();
  return plainWords.has(lower) || plainWords.has(lower.replace(/[^\p{L}\d]/gu, ''));
};

function isAccepted(text: string, value: Value, name: Name): boolean {
  const written = text.slice(value.start, value.end);
  const isQuoted = value.quote !== '';
  const strength = passwordStrength(written, isQuoted);
  if (strength === 0) return false;
  if (value.isBelow && !value.isLast) return false;
  // `checkPass("…")`: a call.
  if (text.charCodeAt(name.end) === 40 && name.before.length + name.after.length > 0) return false;
  const before = text.slice(Math.max(0, name.start - 24), name.start);
  if (!isQuoted && programSigns.test(written)) {
    if (indexed.test(written) || !value.isLast || !lineStart.test(before)) return false;
  }
  if (value.bond === 'argument')
    return strength === 3 || (strength === 2 && name.before.length + name.after.length > 0);
  if (strength === 3) return value.bond !== 'beside' || !isQuoted || written.length < 40;
  if (isPlainWord(written)) return false;
  // `--pass-through`
  if (name.isOption && text.charCodeAt(name.end) === 45) return false;
  if (name.isOption && (value.bond === 'beside' || value.bond === 'assigned'))
    return strength >= 2 || value.isLast;
  switch (value.bond) {
    case 'assigned':
    case 'colon':
      if (strength >= 2) return isQuoted || !isExpression(text, value);
      return isWeakAllowed(text, value, name, before);
    case 'said':
      return isQuoted || (strength >= 2 && /\d/.test(written));
    case 'far':
      return strength >= 2 && (isQuoted || (/\d/.test(written) && /[a-z]/i.test(written)));
    case 'beside':
      return isQuoted && strength >= 2 && value.isLast;
  }
}

/** More of a program follows: `password = base64 + salt`. */
const isExpression = (text: string, { end }: Value): boolean =>
  /^[ \t]{0,3}(?:[+?([.]|[<>!=]=?[ =])/.test(text.slice(end, end + 5));

const weakWord = /^[a-zA-Z!@#$*]{5,24}$|^\d{4,12}$/;
const speaksOfItself = /pass|secret|token|pwd|word|credential|key|field|input/i;

/** A single word or a few digits: `password: sunshine` alone on its line, `"password": "sunshine"`. */
function isWeakAllowed(text: string, value: Value, name: Name, before: string): boolean {
  if (!value.isLast || value.isBelow || name.after.length > 0) return false;
  if (name.before.some((word) => !ordinary.has(word))) return false;
  const written = text.slice(value.start, value.end);
  if (!weakWord.test(written) || isExpression(text, value) || speaksOfItself.test(written)) return false;
  if (value.quote !== '') return value.isKeyQuoted || value.bond === 'assigned';
  return lineStart.test(before) && !/[;,]$/.test(text.slice(value.end, value.end + 1));
}

function isUserFollowed(text: string, name: Name, value: Value): boolean {
  if (value.bond !== 'beside' || !userFollowed.test(text.slice(Math.max(0, name.start - 60), name.start)))
    return false;
  const written = text.slice(value.start, value.end);
  return /\d/.test(written) && passwordStrength(written, value.quote !== '') >= 2;
}

// `Password: bob/hunter2!`, written by people who mean both.
const userAndPassword = /^[\w.@-]{2,40}[/:,]([^\s/:,]{6,64})$/;

function readSecond(text: string, value: Value): Claim | undefined {
  if (value.quote !== '' || value.bond === 'far') return undefined;
  const secret = userAndPassword.exec(text.slice(value.start, value.end))?.[1];
  if (secret === undefined || passwordStrength(secret, false) < 3) return undefined;
  return { start: value.end - secret.length, end: value.end, likelihood: 'LIKELY' };
}

const claim = (text: string, value: Value): Claim => ({
  start: value.start,
  end: wholeEnd(text, value),
  likelihood: 'LIKELY',
});

/** `CURLOPT_PASSWORD`: a comma may follow. */
const isConstant = (text: string, { start, end, before, after }: Name): boolean =>
  before.length + after.length > 0 && /[A-Z]_[A-Z]/.test(text.slice(start, end));

/** A sign or a space stands before, as in `ID/PW` and `id pw`. */
function mayBePair(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return (
    before === 32 ||
    before === 47 ||
    before === 58 ||
    before === 40 ||
    before === 44 ||
    before === 124 ||
    before === 38
  );
}

function secondOfPair(text: string, { start }: Name, value: Value): Claim | undefined {
  if (!mayBePair(text, start)) return undefined;
  const before = text.slice(Math.max(0, start - 24), start);
  if (!pairBefore.test(before) && (value.bond === 'assigned' || !pairApart.test(before))) return undefined;
  const user = pairValue.exec(text.slice(value.start, value.start + 120));
  if (user === null) return undefined;
  const from = value.start + user[0].length;
  const secret = /^[^\s"'<>`]{4,64}/.exec(text.slice(from, from + 64))?.[0].replace(/[),;.]{1,3}$/, '') ?? '';
  if (passwordStrength(secret, false) < 2 || indexed.test(secret)) return undefined;
  return { start: from, end: from + secret.length, likelihood: 'LIKELY' };
}

export const password: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  labels: [],
  hints: [],
  companions: [commandPassword],
  triggers: [...passwordNames, ...passwordEndings],
  read(text, start, end) {
    if (isCommand(text, start, end)) return undefined;
    const name = nameAround(text, start, end);
    if (name === undefined || isOtherName(name)) return undefined;
    const compared = valueBefore(text, name.start);
    if (compared !== undefined && passwordStrength(text.slice(compared.start, compared.end), true) >= 2)
      return claim(text, compared);
    const value = valueAfter(text, name.end, {
      takesComma: isConstant(text, name),
      takesWords: name.isOption,
    });
    if (value === undefined || value.end - value.start < 4) return undefined;
    if (value.bond === 'beside' && !value.hasDigit && value.quote === '' && !name.isOption) return undefined;
    const second = secondOfPair(text, name, value);
    if (second !== undefined) return second;
    if (isUserFollowed(text, name, value) || isAccepted(text, value, name)) return claim(text, value);
    return readSecond(text, value);
  },
  hits: ['password: hunter2!'],
  misses: ['x'],
};
