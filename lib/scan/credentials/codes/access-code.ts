import { isUpperCase } from '@/lib/scan/characters';
import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt, matchAt } from '@/lib/scan/pattern';
import { isFewDigits } from '@/lib/scan/credentials/looks/few-digits';
import { isOfMeeting } from './of-meeting';
import { readOpening } from './read-opening';
import { isWellKnown, isYear } from './written-code';

// What the code is for, and the verb or the sign before it: `PIN for the card reader is 7391`, `codice di accesso cancello: 3391`.
const way =
  /["'*]{0,2}(?:[ \t](?:for|of|to|on|at|ke|na|für|von|vom|am|zum|zur|dem|der|de|du|do|da|au|aux|del|della|dell'|til|till|för|på|van|voor|från|od|[oо][тд])(?:[ \t]\p{Alpha}[\p{Alpha}'’-]{0,15}){1,3}?|(?:[ \t]\p{Alpha}{2,15}){1,2}(?=[ \t]?[:=：])|(?<=PIN|[a-z]code|kod)[ \t]\p{Lower}{4,15}(?=[ \t]\d{4,6}(?![\d\p{Alpha}-]))|[ \t](?:s?he|they|you|i|we)[ \t](?:gave|told|sent|set|chose|use[sd]?|has|have)(?:[ \t](?:me|us|him|her|you|them))?(?=[ \t]is))?([ \t]{0,4}(?:[:=：]|->|→)|", ?"value": ?|['’]s(?=[ \t])|[ \t](?:is|ist|lautet|est|est le|è|é|es|jest|to|är|on)(?=[ \t]))?[ \t]{0,4}(?:は[ \t]?)?["'`*«]{0,2}(?=\d)/uy;
const ofPart = /connector|header|board|gpio|chip|part|socket|plug|cable/i;
// `7391`, `903 114`, `4471#`; not the first digits of a number with a point, a unit or more groups.
const code =
  /(?:\d{4,8}|\d{3}[ -]\d{3}|\d(?: \d){3,5})(?:[#*](?![A-Za-z\d]))?(?![A-Za-zÀ-ɏ\d_%°€$£/@\\-]|[.,:]\d| ?(?:digits?|characters?|chars?|ms|mm|minutes?|seconds?|stellig|Ziffern|Zeichen|chiffres|cifre|cyfr|times|pins?|users?|(?:to|bis|or|oder|and|und) \d|\d)\b)/uy;

/** Whose PIN it is; without one, six digits behind it are where somebody in India lives. */
const owner =
  /(?:bank|(?:card|phone)(?:'s)?|sim|voice ?mail|alarm|token|door|gate|safe|host|admin|login|user|karten|handy|disk|festplatten?|till|kassen|laptop|tablet|kiosk|scanner|terminal|signature|signing|unlock|boot|supervisor|refund|manager|staff|debit|credit|old|new|thermostat)[ -]?$|\b(?:yubi ?key|smart ?card|sim|dongle|debit card|club|member|bitlocker|luks|tpm|elster)\b[^\n]{0,40}$|(?:user|login|utente|usuario|utilisateur|benutzer\w{0,4}|identifiant)[: ]{1,2}[\w.@-]{3,40},? (?:and |e |et |und |y )?$/i;
/** `PIN till kortet` */
const ownerBehind =
  /^[^\n.;,:]{0,24}\b(?:(?:bank)?card|kort(?:et)?|karte|kart[yě]|carte|tarjeta|cartão|carta|(?:bank)?pas|tablet|phone|sim)\b/iu;
const ofColumn = /^\W*(?:pin(?:[ -]?code)?|passcode|access code|puk)\W*$/i;
const isPlain = /^pin(?: ?code)?$/i;

// `PIN pads ordered: 1500`
const counted =
  /\b(?:pads?|mailers?|letters?|readers?|resets?|changes?|requests?|attempts?|tries|entries|errors?|length|ordered|sent|issued|printed|users?)\b/i;

// `the pin of the tablet?`, and somebody answers.
const asked = /[^\n?]{0,60}\?[ \t]*\r?\n[^\n:>]{1,24}[:>][ \t]{1,3}/y;

function readAnswered(text: string, end: number): Claim | undefined {
  if (!fitsAt(asked, text, end)) return undefined;
  const at = asked.lastIndex;
  const value = matchAt(code, text, at)?.[0];
  if (value === undefined || isYear(value) || isWellKnown(value)) return undefined;
  return { start: at, end: at + value.length, likelihood: 'LIKELY' };
}

/** A code that stands directly behind its name, or behind what it is for. */
function readTold(text: string, start: number, end: number, isUnowned: boolean): Claim | undefined {
  const sign = matchAt(way, text, end)?.[1];
  const at = way.lastIndex;
  if (at <= end) return undefined;
  const value = matchAt(code, text, at)?.[0];
  if (value === undefined || isYear(value) || isWellKnown(value)) return undefined;
  if (counted.test(text.slice(end, at))) return undefined;
  // `GPIO pin 1024`
  const between = text.slice(end, at);
  const isOfThing =
    (/^ (?:of|for|to) /.test(between) || (/code$/i.test(text.slice(start, end)) && value.length < 6)) &&
    /\p{Alpha}/u.test(between) &&
    !ofPart.test(between);
  if (isUnowned && sign === undefined && !isOfThing && !isUpperCase(text.charCodeAt(start))) return undefined;
  return { start: at, end: at + value.length, likelihood: 'LIKELY' };
}

/** What opens a door, a card or a telephone, told with its name. */
export const accessCode: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  digitWithin: 64,
  triggers: list(`
    pin, pin code, pincode, passcode, access code, puk, zugangscode, geheimzahl, code pin, code d accès, code d entrée,
    código de acceso, codice pin, codice di accesso, código de acesso, kod dostępu, kod do, koden til, koden till, kode til, pinkod, pinkode, toegangscode, přístupový kód, kód do,
    пин код, пинкод, пин, код доступа, 暗証番号, 门禁密码
  `),
  // Postal codes of India have six digits.
  cell: (value, heading, isLine) =>
    !isLine && ofColumn.test(heading) && isFewDigits(value) && value.length !== 6 && !isWellKnown(value)
      ? 'LIKELY'
      : undefined,
  read(text, start, end) {
    const isUnowned =
      isPlain.test(text.slice(start, end)) &&
      !owner.test(text.slice(Math.max(0, start - 60), start)) &&
      !ownerBehind.test(text.slice(end, end + 40));
    const told =
      readTold(text, start, end, isUnowned) ??
      readAnswered(text, end) ??
      readOpening(text, start, end, isUnowned ? 1 : 2, true);
    if (told === undefined || isOfMeeting(text, start)) return undefined;
    // `PIN: 560001`
    const isPlace = isUnowned && told.start - end < 8 && /^\d{6}$/.test(text.slice(told.start, told.end));
    return isPlace ? undefined : told;
  },
  hits: [
    'my bank pin is 7391',
    'the gate pin 2096',
    'The door code is 4471#',
    'PIN for the card reader: 8042',
    'the alarm code: 903 114, then press A',
    "Le code d'accès du bâtiment est 58A27",
    'Kod do drzwi: 2914',
    'Пин-код от сейфа 50273',
    'iPad passcode 482910',
    '{"name":"Master PIN","value":"66120"}',
    'codice di accesso cancello: 3391#',
    'il PIN del token è 491127',
    'PUK: 48829103',
    'alarm panel code 582093, then the door',
    'utente ada.marsh, PIN 497126',
    '暗証番号は4071です',
    'supervisor pin 70707\nrefund pin 1221',
    "the old card's PIN (7719) works till the 30th",
    'Teh pin for teh new debit card ending 0092 is 3874, keep it',
    'pinkod för bytet 4086',
    'YubiKey serial 21 448 190, PIN 774093',
    'smartcard passcode – yours has been set to 440718.',
    'pin till kortet 3874',
    "the till pin's 8890",
    'id;name;pin\n101;Alder;4410\n102;Birch;9032\n',
    'what is the pin of the tablet?\nBob: 3698\nthanks',
    'Disk PIN 582046, Windows sign-in to follow',
    'zoom rooms - passcode for host 884217',
  ],
  misses: [
    'PIN code: 560001, Bengaluru',
    'connect GPIO pin 1024 to ground',
    'the PIN has 4 digits',
    'PIN pads ordered: 1500. PIN mailers sent: 4471.',
    'PIN: 1234, the door pin 1234# is new',
    '8042: the lobby has no pin',
    'access code 2031-04-01',
    'the passcode is 4817 characters long',
    'PIN of the year 2031',
    'door code 4.7123',
    'pin 4711 of the connector',
    'Is pin 5471 on the BOM a typo?',
    'PIN 70022-4 Code 4410; PIN 70023-1 Code 4412',
    'PIN letters for cards ending 4471, 7741 and 0092',
    'Forgot your PIN? Call 4410.',
    'Meeting ID: 812 3456 7890\nPasscode: 482913',
    'Or dial: (US) +1 314-555-0178 PIN: 482 913 901#',
    'Dial-in: 1-800-555-0199, access code 4829139#',
  ],
};
