import type { Claim } from '@/lib/scan/detector';
import { matchAt, pattern } from '@/lib/scan/pattern';
import { isAnyPassword, isJoined, isOdd } from './any-password';
import type { Name } from './name-around';

/** How far the label of the user may stand before, code units. */
const longestBefore = 150;

const below = /:?[ \t]{0,4}\r?\n(?:[ \t]{0,8}\r?\n)?[ \t]{0,8}(\S{4,64})[ \t]{0,4}(?=[\r\n]|$)/y;
// `User name` and a name, on one line or two.
const userAbove = pattern(
  String.raw`(?:^|\n)[ \t]{0,8}(?:user(?:name| name|[ -]?id)?|login|log-?in|account|e-?mail(?: address)?|benutzer(?:name)?|anmeldename|identifiant|utilisateur|usuario|utente|usuário|gebruikersnaam|ssid|network(?: name)?)(?:[ \t]{0,4}:[ \t]{1,8}\S[^\n]{0,60}|:?[ \t]{0,4}\r?\n[ \t]{0,8}\S[^\n]{0,60})\r?\n(?:[ \t]{0,8}\r?\n)?[ \t]{0,8}$`,
  'i',
);

/** The password of a form, in the line below its label. */
export function ofBelow(text: string, name: Name): Claim | undefined {
  const value = matchAt(below, text, name.end)?.[1];
  if (value === undefined || !isAnyPassword(value) || !(isJoined(value) || isOdd(value))) return undefined;
  if (
    /[(){};]/.test(value) ||
    !userAbove().test(text.slice(Math.max(0, name.start - longestBefore), name.start))
  )
    return undefined;
  const start = text.indexOf(value, name.end);
  return { start, end: start + value.length, likelihood: 'LIKELY' };
}
