import { isUpperCase } from '@/lib/scan/characters';
import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { fitsAt, matchAt } from '@/lib/scan/pattern';
import { bindingAfter } from '@/lib/scan/credentials/names/binding';
import { isLongPassphrase, isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { isDrawn, passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isPlainPredicate } from '@/lib/scan/credentials/looks/plain-predicate';
import { isWord } from './said-word';
import { isAppPassword } from './spaced-password';
import { isReference } from '@/lib/scan/credentials/looks/placeholders';
import { words } from '@/lib/scan/lookup/word-set';

// `ada / x`, `CORP\ada:x`, `ada // x`, `ada x`.
const pair =
  /["'`(]?([A-Za-z][\w.@+\\-]{1,63})(?:[ \t]{0,3}(\/{1,2}|[:,|]|\r?\n(?=key:)|(?:and|und|et|y|e)(?= ))[ \t]{0,3}(?:(?:key|code|schlüssel|clé|its):?[ \t])?|[ \t]{1,2})([^\s"'`<>]{6,64})/iy;

// `x!7`, and neither `AES+TKIP2` nor an address.
const odd = /^[^/()[\]{}+=:]*[!#$%&*?^][^/()[\]{}+=:]*$/;

// `the login is`, `log in with`, `the login for Concur is`
const said = / (?:for (?:[\w.-]{2,24} ){1,4}?)?(?:is|are|with|for|für|sono|son|sont|são|zijn|mit|to) /y;

/** What stands before a user's name, and is none. */
const labels = words(
  'user username userid id login email mail account name password pass pw pwd host server url http https ssh ftp',
);

const ends = /[),;:.?|]{1,3}$/;

// `admin/x is the login`, `root:x on db1, that's the login`.
const toldBefore =
  /(?:^|[\s(])([A-Za-z][\w.@-]{1,39})[/:]([^\s/:]{6,64})[ \t]{1,2}(?:is|are|as|on [\w.-]{1,40}, ?(?:that's|that is|this is))[ \t](?:the |our |my |your )?$/;
const longestBefore = 150;

/** An address of a computer, or a part of one. */
const address = /^[\da-f.:]+$/i;

// `Login with ADFS/Office365`, `Credentials = SolanaCredentials | EthereumWeb3Credentials`
const notSecret = /(?:^office365|credentials)$/i;

/** A secret beside a user's name, where no label of its own names it. */
function isSecret(secret: string, hasSign: boolean): boolean {
  if (hasSign && (isLongPassphrase(secret) || isDrawn(secret))) return true;
  if (!/\d/.test(secret) || !/[a-z]/i.test(secret) || secret.startsWith('/') || isReference(secret))
    return false;
  if (address.test(secret) || notSecret.test(secret)) return false;
  const strength = passwordStrength(secret, false);
  if (strength === 3) return true;
  return hasSign && !secret.includes('/') && (strength === 2 || isPassphrase(secret));
}

// What names a user and a password, and nothing else.
const ofPair =
  /^(?:cred|login (?:data|details|info|cred)|access data|zugangsdaten|anmeldedaten|logindaten|identifiants|datos de acceso|dados de acesso|inloggegevens|dane logowania)/i;
/** Names of fields and of services, in pairs: `name / birthday`, `google / facebook`. */
const fields = words(
  'nom prénom vorname nachname birthday phone telefon port key value siehe google facebook',
);
const isName = (word: string): boolean => labels.has(word) || fields.has(word);

/** `ada / monkeybars` */
const isPairedSecret = (user: string, secret: string): boolean =>
  /^[a-z][a-z\d._@+-]+$/.test(user) &&
  !isName(user) &&
  !isName(secret.toLowerCase()) &&
  isWord(secret) &&
  !isPlainPredicate(secret);

function readAfter(text: string, start: number, end: number): Claim | undefined {
  const bound = bindingAfter(text, { start, end }, false);
  const binding = bound?.bond === 'beside' ? undefined : bound;
  // `login ada@acme.test / x`: nothing but the address binds it.
  const isUnbound = binding === undefined && text.charCodeAt(end) === 32;
  const from = isUnbound ? (fitsAt(said, text, end) ? said.lastIndex : end + 1) : binding?.at;
  if (from === undefined || binding?.bond === 'argument') return undefined;
  const found = matchAt(pair, text, from);
  if (found === null) return undefined;
  const [whole, user = '', sign, value = ''] = found;
  const secret = value.replace(ends, '');
  const isKey = /[,;\n][ \t]{0,3}\p{Alpha}{3,9}:?[ \t]/u.test(whole);
  if (!isKey && isNetwork.test(text.slice(start, end))) return undefined;
  const isTold = isKey || odd.test(secret) || (sign !== undefined && (user.includes('@') || from > end + 1));
  if (labels.has(user.toLowerCase()) || (isUnbound && !isTold)) return undefined;
  const isSure =
    (isKey && isWord(secret) && !isPlainPredicate(secret)) ||
    isSecret(secret, sign !== undefined && (!/[a-z]/.test(sign) || /[^\w.-]/.test(secret))) ||
    (sign !== undefined &&
      /^ ?\/ ?$/.test(sign) &&
      ofPair.test(text.slice(start, end)) &&
      isPairedSecret(user, secret));
  if (!isSure) return undefined;
  const at = from + whole.length - value.length;
  return { start: at, end: at + secret.length, likelihood: 'LIKELY' };
}

function readBefore(text: string, start: number): Claim | undefined {
  const from = Math.max(0, start - longestBefore);
  const found = toldBefore.exec(text.slice(from, start));
  const secret = found?.[2];
  if (found === null || secret === undefined || !isSecret(secret, true)) return undefined;
  const at = from + found.index + found[0].indexOf(secret, (found[1]?.length ?? 0) + 1);
  return { start: at, end: at + secret.length, likelihood: 'LIKELY' };
}

// `root: x` alone in its line, and behind anything `admin / x`, `local admin .\ada / x`.
const ofAccount =
  /(?: [\w.\\-]{2,24}(?= \/ ))?[ \t]{0,3}[:/][ \t]{0,3}(?=\S{0,40}\d)([^\s"'`<>:/]{8,40})(?=[ \t]{0,4}(?:[\r\n]|$))/y;
const opensLine = /(?:^|\n)[ \t>*•-]{0,6}$/;

// What has a name and a key, and is a word of any text.
const isNetwork = /^(?:net|rés)/i;

/** Everybody knows these names of accounts. */
const isAccount = (trigger: string): boolean => /^(?:root|admin|administrator)$/i.test(trigger);

function readAccount(text: string, start: number, end: number): Claim | undefined {
  const value = matchAt(ofAccount, text, end)?.[1];
  const hasSign = /[!#$%&*?+=^~]/.test(value ?? '');
  if (value === undefined || !isSecret(value, hasSign)) return undefined;
  const at = text.indexOf(value, end);
  if (
    !(hasSign && text.startsWith(' / ', at - 3)) &&
    !opensLine.test(text.slice(Math.max(0, start - 7), start))
  )
    return undefined;
  return { start: at, end: at + value.length, likelihood: 'LIKELY' };
}

// `server.login("ada@acme.test", "x")`
const call = /\( ?["'][^"'\n]{2,60}["'] ?, ?["']([^"'\n]{6,64})["']/y;

function readCall(text: string, end: number): Claim | undefined {
  const value = matchAt(call, text, end)?.[1];
  if (value === undefined || (!isSecret(value, true) && !isAppPassword(value))) return undefined;
  const start = text.indexOf(value, call.lastIndex - value.length - 1);
  return { start, end: start + value.length, likelihood: 'LIKELY' };
}

/** What follows the noun may be what it is about. */
const mayLead = (code: number): boolean =>
  code === 32 || code === 58 || code === 42 || code === 9 || code > 127;

/** The password of a user and a password that one word names together: `credentials: ada / hunter2!`. */
export const userPair: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  triggers: list(`
    credentials, creds, login, logins, log in, wifi, wi fi, wlan, ssid, login data, login details, login info, login credentials, access data,
    zugangsdaten, anmeldedaten, logindaten, identifiants, credenciales, credenziali, credenciais, inloggegevens,
    network, network name, netzwerk, réseau, netwerk, dane logowania, dados de acesso, datos de acceso, service account, test account, test user, root, admin, administrator, 登录信息, ログイン情報
  `),
  read(text, start, end) {
    // `network X`: most are followed by a verb or another noun.
    const isSpoken = text.charCodeAt(end) === 32 && !isUpperCase(text.charCodeAt(end + 1));
    if (isSpoken && isNetwork.test(text.slice(start, end))) return undefined;
    if (isAccount(text.slice(start, end))) return readAccount(text, start, end);
    if (text.charCodeAt(end) === 40) return readCall(text, end);
    const before = text.charCodeAt(start - 1);
    if (mayLead(text.charCodeAt(end))) {
      const claim = readAfter(text, start, end);
      if (claim !== undefined) return claim;
    }
    const isNoun = before === 32 && (text.startsWith('the', start - 4) || text.startsWith(' as', start - 4));
    return isNoun ? readBefore(text, start) : undefined;
  },
  hits: [
    'Credentials: ada / Kq7-vane!2',
    'logins: ada:W1nter-sun9',
    'new login for Concur is ada / Mustang22#',
    'the login data for the shop: bob // Tr4m-line!7',
    'Zugangsdaten: ada / Regen7bogen!',
    'admin/Gl4ss-hill is the login for the copier',
    "root:Gl4ss-hill7 on db1, that's the login",
    'creds - svc-mail : 7Lantern!sea',
    'login ada@acme.test / Vista-Point9!',
    'tested with service account svc_vpn / Gl4ss$hill7, works',
    'with the credentials (ACME\\scan01 : Gl4ss$hill7).',
    'bad credentials for ada / Gl4ss$hill7 (attempt 2)',
    'SSID: Patio-Guest\nKey: maple-lantern-river-22',
    'Guest SSID Patio, key Gl4ss$hill7',
    'host: db1\nroot: Gl4ss$hill7\n',
    'login with root and Kq7-vane!2',
    'log in with ada@acme.test and Gl4ss$hill7',
    "can't log in with ada@acme.test / Kq7-vane!2",
    'Guest Wi-Fi: ACME-Guest, key: Kq7-vane!2',
    'le credenziali sono ada / Kq7-vane!2',
    'staging login is ada@acme.test / Maple7Bridge!',
    'Wifi: CorpGuest / Esp7resso#all',
    'Credentials: ada / maple-lantern-quiet-river',
    'smtp.login("ada@acme.test", "ykqz ufwb onrd xmeh")',
    'root:cl0udy-Cr4ke\n',
    'the copier is admin / Gl4ss!hill7',
    'local admin .\\ada / Gl4ss!hill7',
    'creds ada Kq7-vane!2, thanks',
    'network ACME-GUEST, key maple-lantern-quiet-river',
    'login for the new time clock is ada and its Gl4ss!hill7',
  ],
  misses: [
    'credentials -> login: helpdesk2',
    'credentials: include',
    'see /admin/Reports-2031 and admin/users2 or Admin / Region-West-4',
    'root:*:0:0:root:/root:/bin/bash\nroot: /srv/www2\nadmin: ada@acme.test\nroot: ${HOME}/a2!',
    'credentials: aws/us-east-1',
    'login: ada, password: see below',
    'login at https://acme.test/path2/Xy9',
    'credentials are stored in AWS Secrets Manager v2',
    'the login: ada/reset',
    'login: bob:${PASSWORD}',
    'login with google and facebook2',
    'log in to db1.acme.test / shop2-web',
    'the login is web2 and mobile3',
    'Failed login from 2001:db8:adeb:7fb::e6',
    'login on 2031-04-01 from 10.0.0.7',
    'credentials: { username: process.env.USER1 }',
    'Network Monitor, version Kq7-vane!2; [Network Monitor 3.4](https://acme.test/?id=4865)',
    'network ACME-GUEST is Building2, key facts: 4',
    'wlan WPA2 AES+TKIP2x and login page index.php?x=2b7',
    '#define OBJ_ms_smartcard_login   OBJ_ms_corp,20L,2L,2L',
  ],
};
