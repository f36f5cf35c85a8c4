import type { Claim } from '@/lib/scan/detector';
import type { Name } from '@/lib/scan/credentials/names/name-around';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import type { Value } from '@/lib/scan/credentials/names/value-after';

/** `tokens[0]`, `read(`: a call or a member, not a password with brackets. */
export const indexed = /^[\w$.]{0,60}[[(]/;

// `ID/PW: a/b`, `user(password) a b`, `id pw a b`, `pin and password: 1, a`.
const pairBefore =
  /(?:(?:\b|_|[a-z])(?:id|ids|user|username|user[ _]?name|userid|login|account|email|e-mail|benutzer|usuario|utilisateur)|아이디|계정|账号|帳號|用户名|ユーザー名|логин|имя)[ \t]{0,2}[/:(,|&+][ \t]{0,2}$/i;
const pairApart =
  /(?:(?:\bid|\buser|\busername|아이디|계정)[ \t]{1,2}|\b(?:pin|user|username|login) (?:and|und|et|y|e) )$/i;
const pairValue = /^([\w.@+-]{2,64})(?:[ \t]{0,3}(?:\/{1,2}|[,:]|\((?=\S{4,40}\)))[ \t]{0,3}|[ \t]{1,3})/;

// `machine x login bob password y` (.netrc), `user bob password y`.
const userFollowed =
  /(?:login|wi-?fi[\w ]{0,24} is|ssid|user|username|user[ _]?id|\bid|account|machine|benutzer|usuario|usuário|utilisateur|utente|gebruiker|użytkownik|användare|bruger|bruker|tunnus|账号|帳號|用户名)["']?(?: is| ist|[ \t]{0,2}[:=：])?[ \t]{0,2}[\w.@^+-]{2,40}[ \t,;/|]{1,3}(?:and |with |und |et |y |och |og |ja )?(?:the |my |-{1,2})?$|login[ \t]\S{2,40}\r?\n[ \t]{0,8}$|@[\w.-]{3,40}[ \t,;/|]{1,3}(?:and )?(?:my )?$/i;

/** A user is named directly before: `user bob password x`. */
export function isUserFollowed(text: string, name: Name, value: Value): boolean {
  const before = text.slice(Math.max(0, name.start - 60), name.start);
  if (value.bond !== 'beside' || !userFollowed.test(before)) return false;
  const written = text.slice(value.start, value.end);
  // `the login is required and pass parameter2`
  if (/ is (?!.*@)/.test(before) && !/\d{2}/.test(written)) return false;
  return /\d/.test(written) && (passwordStrength(written, value.quote !== '') >= 2 || isPassphrase(written));
}

// `Password: bob/hunter2!`, written by people who mean both.
const userAndPassword = /^[\w.@-]{2,40}[/:,]([^\s/:,]{6,64})$/;

/** The password of `Password: bob/hunter2!`. */
export function readSecond(text: string, value: Value): Claim | undefined {
  if (value.quote !== '' || value.bond === 'far') return undefined;
  const secret = userAndPassword.exec(text.slice(value.start, value.end))?.[1];
  if (secret === undefined || passwordStrength(secret, false) < 3) return undefined;
  return { start: value.end - secret.length, end: value.end, likelihood: 'LIKELY' };
}

/** Whether a sign stands before, as in `ID/PW`, or with a space the last letter of `id`, `user` or `username`. */
function mayBePair(text: string, start: number): boolean {
  let at = start - 1;
  while (at > start - 4 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  const code = text.charCodeAt(at);
  if ('/:(,|&+'.includes(text.charAt(at))) return at >= 0;
  const letter = code | 32;
  return at < start - 1 && (letter === 100 || letter === 114 || letter === 101 || code > 127);
}

/** The password of `ID/PW: bob/hunter2!`. */
export function secondOfPair(text: string, { start }: Name, value: Value): Claim | undefined {
  if (!mayBePair(text, start)) return undefined;
  const before = text.slice(Math.max(0, start - 24), start);
  if (!pairBefore.test(before) && (value.bond === 'assigned' || !pairApart.test(before))) return undefined;
  const user = pairValue.exec(text.slice(value.start, value.start + 120));
  if (user === null) return undefined;
  const from = value.start + user[0].length;
  const secret =
    /^[^\s"'<>`]{4,64}/.exec(text.slice(from, from + 64))?.[0].replace(/[),;:.]{1,3}$/, '') ?? '';
  if (indexed.test(secret) || (passwordStrength(secret, false) < 2 && !isPassphrase(secret)))
    return undefined;
  return { start: from, end: from + secret.length, likelihood: 'LIKELY' };
}
