import { endOfLine, isDigit } from '@/lib/scan/characters';
import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt, pattern } from '@/lib/scan/pattern';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isStandIn } from '@/lib/scan/credentials/looks/placeholders';

// What a line has around the word that heads the list or asks for one, and before it the time of a chat: `[10:41 AM] `,
// `12/03/26, 18:22 - `; a program and base64 have other signs.
const time = String.raw`(?:\[[\d:., /-]{4,22}(?:[AP]M)?\] ?|\d{1,4}[./-]\d\d?[./-]\d{2,4},? \d\d?:\d\d(?::\d\d)?(?: ?[AP]M)? - )`;
const headStart = pattern(
  String.raw`(?:^|\n)${time}?(?:(?:[^\n(){}[\];=<>"'\`|\\/+]|[a-z]'(?=[a-z])){0,47}[\s:*#_-])?$`,
);
const headEnd = /(?![\w.-]|,\S)[^\n(){}[\];=<>"'`|\\/+]{0,40}\r?\n/y;
const longestStart = 76;

/** Whether the line ends so near that a list may follow: most words stand in the middle of one. */
function endsSoon(text: string, from: number): boolean {
  for (let at = from; at <= from + 41; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

/** A list has few entries; code units of each. */
const mostEntries = 16;
const longestEntry = 100;

// `- Bank: x`, `ERP  ada / x`, `guest: ACME / x`, and of an answer: `bob: sure, x`.
const entry =
  /^[ \t>]{0,8}(?:[-*+•·] )?(?:[^\s:|/][^:|/\t]{0,40}(?:[:|/\t]| [-–—=] | {2})[^:|(){}<>"]{0,30}?[ \t])?(\S{6,40})$/u;
const answer = pattern(
  String.raw`^${time}?<?[\p{Alpha}][\p{Alpha}\d_. \(\)\-]{0,24}[:>] ((?:[\p{Alpha}\d'@,.:\/_ \-]{1,40}[ ,:])?)(\S{6,64})$`,
  'u',
);

const ends = /[),;.]{1,3}$/;
/** What nobody puts into a name, a path or a number. */
const sign = /[!#$%&*?+=~^]/;
const disguised = /[a-z]\d{1,3}[a-z]/i;

// `8c9f0e6b-58d6-…` of a message, `08:12:02Z`
const stamp = /^(?:[\da-f]{8}-[\da-f]{4}-|\d{1,4}[:.-]\d{2})/i;

function strengthOf(value: string): number {
  if (
    stamp.test(value) ||
    isReference(value) ||
    isStandIn(value) ||
    !/\d/.test(value) ||
    !/[a-z]/i.test(value)
  )
    return 0;
  const strength = passwordStrength(value, false);
  if (strength < 2 && !isPassphrase(value)) return 0;
  const isSure = sign.test(value) || (strength === 3 && !/[.:/]/.test(value)) || disguised.test(value);
  return isSure && strength >= 2 ? 2 : 1;
}

/** Every entry has a digit; most lines below such a word have none. */
function hasDigitBelow(text: string, from: number): boolean {
  const to = Math.min(text.length, from + longestEntry);
  let hasText = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (code === 10 && hasText) return false;
    hasText ||= code > 32;
  }
  return false;
}

type Entries = { readonly claims: readonly Claim[]; readonly sure: number };

/** The secrets at the ends of the lines from `from` on, to the first that has none. */
function entriesFrom(text: string, from: number): Entries {
  const claims: Claim[] = [];
  let at = from;
  let sure = 0;
  while (claims.length < mostEntries && at < text.length) {
    const next = endOfLine(text, at);
    if (next - at > longestEntry) break;
    const line = text.slice(at, next).trimEnd();
    const written = entry.exec(line)?.[1];
    const secret = written?.replace(ends, '') ?? '';
    const strength = strengthOf(secret);
    if (written === undefined || strength === 0) break;
    const start = at + line.length - written.length;
    claims.push({ start, end: start + secret.length, likelihood: 'LIKELY' });
    if (strength === 2) sure++;
    at = next + 1;
  }
  return { claims, sure };
}

// `bob  4:05 PM`: who answers, as chats are copied.
const author = /[\p{Alpha}][\p{Alpha}\d_. -]{0,24}[ \t]{1,3}\[?\d{1,2}:\d\d(?: ?[AP]M)?\]?[ \t]*\r?\n/uy;
const bare = /^((?:[\p{Alpha}',.: ]{1,24}[ ,:])?)(\S{6,64})$/u;

const pastBlankLines = (text: string, from: number): number => {
  let at = from;
  while (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) at++;
  return at;
};

/** `what's the wifi password?`, and somebody answers. */
function readAnswer(text: string, from: number, isFirm: boolean): Claim | undefined {
  const isBelowAuthor = fitsAt(author, text, pastBlankLines(text, from));
  const at = isBelowAuthor ? author.lastIndex : pastBlankLines(text, from);
  const next = endOfLine(text, at);
  if (next - at > longestEntry) return undefined;
  const line = text.slice(at, next).trimEnd();
  const [, words = '', written] = (isBelowAuthor ? bare : answer()).exec(line) ?? [];
  const secret = written?.replace(ends, '') ?? '';
  // Nothing but the value answers the question.
  const isSure = isFirm && /^$|\/ $/.test(words) && /^[^@]*(?:[A-Z]|\d)/.test(secret);
  if (written === undefined || strengthOf(secret) < (isSure ? 1 : 2)) return undefined;
  const start = at + line.length - written.length;
  return { start, end: start + secret.length, likelihood: 'LIKELY' };
}

function readBelow(text: string, start: number, end: number): Claim | undefined {
  // The heading of a column.
  if (text.charCodeAt(start - 1) === 9 || !endsSoon(text, end)) return undefined;
  if (!fitsAt(headEnd, text, end)) return undefined;
  const below = headEnd.lastIndex;
  if (!hasDigitBelow(text, below)) return undefined;
  if (!headStart().test(text.slice(Math.max(0, start - longestStart), start))) return undefined;
  const isAsked = /\?\s*$|\b(?:what|pls\b|plz\b|please\b|send me\b|need\b)/i.test(
    text.slice(Math.max(0, start - longestStart), below),
  );
  if (isAsked) return readAnswer(text, below, !/acc|log/i.test(text.slice(start, end)));
  const isApart = text.charCodeAt(below) === 10;
  const { claims, sure } = entriesFrom(text, isApart ? below + 1 : below);
  const [first, ...others] = claims;
  if (first === undefined || sure === 0) return undefined;
  // One line alone may say anything else than a user and a secret.
  return others.length > 0 || text.startsWith(' / ', first.start - 3) ? { ...first, others } : undefined;
}

/** Passwords that one word names together: a list below it, or the answer to a question for one. */
export const listedPasswords: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  triggers: list(`
    passwords, logins, login, access, credentials, creds, wifi, wi fi, wlan, password, pw, pwd, pws, accounts, mdp, passphrase,
    passwort, passwörter, kennwörter, zugangsdaten, zugänge, mot de passe, mots de passe, identifiants, contraseña, contraseñas, clave, claves,
    password del, accessi, credenziali, senha, senhas, wachtwoord, wachtwoorden, inloggegevens, hasło, hasła, lösenord, пароль, пароли
  `),
  read: readBelow,
  hits: [
    'Passwords\n- Shop: Lantern77!\n- Bank: Qu1et-sea-Fox',
    'Logins for the new guy\nERP  ada / Gl4ss=hill\nCRM  ada / Tr4m-line!7',
    'wifi\nguest: ACME-Guest / Lantern2031\nstaff: ACME-Staff / Kitchen#Door5',
    'eve: me pasas la clave del wifi?\nbob: claro, Lantern2031*',
    'and the router login\nbob: admin / Sunfl0wer-Patio',
    'bob 9:12 AM\nsure whats ur pw\n\neve  9:13 AM\nLantern#77x',
    "12/03/26, 18:22 - eve: what's the wifi password?\n12/03/26, 18:24 - bob: Lantern#77x",
    '[10:41 AM] eve: whats the wifi password in the new office\n[10:42 AM] bob: Lantern_5th',
    'eve: can you give me the password of the demo?\nbob: ada@acme.test / Lantern-Bridge-3',
    'eve: can you send me the pw for the printer pls\nbob: its Lantern!1994',
    'eve 10:22\ntu as le mdp du serveur ?\nbob 10:23\noui : Lanterne#2031',
    'Access\ngrafana - admin / Beacon^Light2\nkibana - admin / Beacon^Light3',
    'Zugangsdaten:\n\nShop: Regen7bogen!\nMail: Gl4ss-hill!',
  ],
  misses: [
    'Error: invalid username or password\nTrace ID: 8c9fce8e-58d6-ac34-ab17-5a3b95d7aba1\nTimestamp: 2026-11-23 08:12:02Z',
    'Passwords\n- Linux: Debian12\n- Windows: Server2022',
    'Logins\nMonday: 12\nTuesday: 14',
    'passwords:\n- length: 12\n- history: 24',
    'What is a password?\nA: a word that you keep to yourself, see RFC2617',
    'Credentials\nhost: db1.acme.test\nport: 5432',
    'bob 9:12 AM\nforgot my pw\n\neve  9:13 AM\nTicket-44120',
    'who has access?\nbob: Group42',
    'eve: what is the pw?\nbob: I have Windows2019',
    'who knows the pw?\nbob: @Tom42',
    'what is the password policy?\nbob: Ticket 44120',
    'PW,002,Aimeliik,State\nPX,004,Lantern_77\nPY,010,Lantern_78',
    'forgot your password?\nhelp: mail ada2@acme.test',
  ],
};
