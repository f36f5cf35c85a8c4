import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { pattern } from '@/lib/scan/pattern';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';
import { isPassphrase } from '@/lib/scan/credentials/looks/passphrase';
import { byLettersOf, type Form } from './form';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isStandIn } from '@/lib/scan/credentials/looks/placeholders';

/** How much of a command is looked at, code units. */
const longestCommand = 240;
const longestBefore = 160;

const secret = String.raw`(?:"([^"\n]{3,100})"|'([^'\n]{3,100})'|([^\s"';,]{3,100}))`;

/** How the secret is written: as it is, or by a number of the vendor's. */
const written = String.raw`(?: (?:\d|ascii|ascii-text|text|hex|hexadecimal|plain|plaintext|clear|encrypted|cipher|irreversible-cipher|simple|sha512|ENC)){0,2}`;

const form = (before: string, after = ''): Form => pattern(`^${before}${written} ${secret}${after}`, 'i');

const direct = form('');
const inQuotes: Form = () => /^ "([^"\n]{4,100})"/;
const createUser = /createUser \S{1,40} (?:MD5|SHA)[^\n]{5,110} $/i;
// `radius-server host 10.0.0.9 key x`, and the lines of a block that names the server.
const ofServer = form(String.raw`(?: [^\n]{1,100}?)?(?:\r?\n[ \t][^\n]{0,60}){0,4}?\s{1,3}key`);
// `line vty 0 4`, and in the lines of its block `password x`.
const ofConsole = form(String.raw`[ \d]{2,12}(?:\r?\n[ \t][^\n]{0,60}){0,4}?\r?\n[ \t]{1,3}password`);
const community = form(
  String.raw`(?: (?:read|write|read-only|read-write))?`,
  String.raw`(?=["']? {0,2}(?:$|\r|\n|;|\{|(?:R[OW]|view|ipv[46]|use-acl|authorization|clients|unrestricted|restricted|operator|manager|\d{1,3})\b))`,
);

const forms: Readonly<Record<string, Form>> = {
  'enable secret': form('(?: level \\d{1,2})?'),
  'enable password': form('(?: level \\d{1,2})?'),
  // `username ada privilege 15 secret 0 x`
  username: form(String.raw` [\w.@-]{1,40}(?: (?:privilege|role) [\w-]{1,20})? (?:secret|password)`),
  'local user': form(String.raw` [\w.@-]{1,40} (?:password|secret)`),
  'snmp server community': community,
  'snmp agent community': community,
  'snmp community': community,
  'set snmp community': community,
  // `createUser ada SHA "x" AES "y"`
  'create user': form(String.raw` \S{1,40} (?:MD5|SHA(?:-?\d{3})?)`),
  // ipsec.secrets
  psk: inQuotes,
  eap: inQuotes,
  xauth: inQuotes,
  aes: direct,
  des: direct,
  rocommunity: direct,
  rwcommunity: direct,
  // `com2sec readonly default x`
  'com sec': form(String.raw`(?: -Cn \S{1,30})? [\w-]{1,30} (?:default|localhost|[\d./]{7,18})`),
  'auth md': direct,
  'auth sha': form(String.raw`(?:[ -]?\d{3})?`),
  'priv des': direct,
  'priv aes': form('(?: ?-?(?:128|192|256))?'),
  'tacacs server': ofServer,
  'radius server': ofServer,
  'aaa server': ofServer,
  'server private': ofServer,
  'failover key': direct,
  'key string': direct,
  'digest key': form(String.raw` \d{1,3} md5`),
  'authentication key': form(String.raw`(?: \d{1,5}(?: type)? (?:md5|sha\d*|[ch]mac[\w-]*|aes[\w-]*))?`),
  'authentication text': direct,
  'pre shared key': form(String.raw`(?: (?:local|remote|address [\d. ]{7,40}key|hostname \S{1,60} key))?`),
  'wpa psk': direct,
  'set key': form(' (?:ascii|hex)'),
  'line vty': ofConsole,
  'line con': ofConsole,
  'line console': ofConsole,
  'password value': inQuotes,
  'set passwd': direct,
  'set password': direct,
  psksecret: direct,
  'passwd enc': direct,
  'password enc': direct,
  'secret enc': direct,
  'key enc': direct,
  // `secret = x` of FreeRADIUS and of telephones
  secret: pattern(
    String.raw`^ ?= ?(?=[^\s\d]*\d)(?=[^\sA-Za-z]*[A-Za-z])(?!\S*[()[\]{}])${secret} {0,2}(?:$|\r|\n)`,
  ),
  'net user': pattern(String.raw`^ [\w.@-]{1,60} ${secret}(?= {1,2}\/| {0,2}(?:$|\r|\n))`),
};

const byLetters = byLettersOf(forms);

/** Values that everybody knows, and words of the manuals. */
const known =
  /^(?:public|private|string|strings|community|names?|is|are|was|and|or|the|for|in|with|must|can|will|should|value|key|keys|secret|password|authentication|read|write|read-only|read-write|command|configuration|config|\*+|<.*|\[.*|\{.*)$/i;

/** Commands that are words of any text as well, so that only what looks like a password counts. */
const everyday: ReadonlySet<string> = new Set([
  'authenticationkey',
  'enablesecret',
  'enablepassword',
  'setpasswd',
  'setpassword',
  'netuser',
  'keystring',
  'presharedkey',
  'failoverkey',
  'keyenc',
  'username',
  'setkey',
  'snmpcommunity',
]);

/** What stands before, where the words are those of other things too. */
const beginnings: Readonly<Record<string, RegExp>> = {
  psk: /:[ \t]$/,
  eap: /:[ \t]$/,
  xauth: /:[ \t]$/,
  aes: createUser,
  des: createUser,
  secret: /(?:^|\n)[ \t]{0,8}$/,
};

/** A word with a digit, with which the line ends. */
const isAlone = (value: string, text: string, end: number): boolean =>
  /[a-z].*\d|\d.*[a-z]/i.test(value) && /^["']? {0,2}(?:$|[\r\n;/])/.test(text.slice(end, end + 4));

/** Commands that fill their line. */
const ofLine: ReadonlySet<string> = new Set([
  'enablesecret',
  'enablepassword',
  'setpasswd',
  'setpassword',
  'netuser',
  'username',
]);

const isWhole = (text: string, start: number, end: number): boolean =>
  /(?:^|\n|[>#$] ?)[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 12), start)) &&
  /^["']? {0,2}(?:$|[\r\n/])/.test(text.slice(end, end + 4));

/** A secret in the configuration of a router, a switch, a firewall or an access point: `snmp-server community x RO`. */
function read(text: string, start: number, end: number): Claim | undefined {
  const name = text.slice(start, end);
  // `FIPS_KEY_STRING` is a name of a program; no command has such a line.
  if (name.includes('_')) return undefined;
  const letters = name.toLowerCase().replace(/[^a-z]+/g, '');
  const before = beginnings[letters];
  if (before !== undefined && !before.test(text.slice(Math.max(0, start - longestBefore), start)))
    return undefined;
  const found = byLetters()
    .get(letters)?.()
    .exec(text.slice(end, end + longestCommand));
  if (found === null || found === undefined) return undefined;
  const value = found.slice(1).findLast((group) => group !== undefined) ?? '';
  if (known.test(value) || isReference(value) || isStandIn(value)) return undefined;
  const isNamed = letters === 'passwordvalue' && isAnyPassword(value);
  const strength = isPassphrase(value) ? 3 : Math.max(isNamed ? 1 : 0, passwordStrength(value, true));
  const isFirm =
    strength === 3 ||
    isAlone(value, text, end + found[0].length) ||
    (ofLine.has(letters) &&
      isWhole(text, start, end + found[0].length) &&
      isAnyPassword(value) &&
      /[^a-z.,]/.test(value));
  if ((strength === 0 && !isFirm) || (everyday.has(letters) && !isFirm)) return undefined;
  const at = end + found[0].lastIndexOf(value);
  return { start: at, end: at + value.length, likelihood: 'LIKELY' };
}

/** Secrets in the configurations of network devices, after the vendors' references of their commands. */
export const devicePassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  triggers: Object.keys(forms),
  read,
  hits: [
    'enable secret 0 Gr3en-ivy',
    'username ada privilege 15 secret 0 Gr3en-ivy',
    'enable secret Trombone#Slide\n',
    'enable password Trombone.Slide\nline vty 0 4\n password quietriver',
    ' edit "ada"\n  set passwd Moor/Hen\n',
    'set system root-authentication plain-text-password-value "Moor Hen"',
    'snmp-server community Gr3enIvy RO 10',
    'snmp-server community quietriver RW',
    'set snmp community quietriver authorization read-only',
    'snmp-server user mon NET v3 auth sha Gr3en-ivy',
    'priv aes 128 Gr3en-ivy',
    'rocommunity quietriver 10.0.0.0/8',
    'tacacs-server key 7 0518030C33495A081D',
    'radius-server host 10.0.0.9 auth-port 1812 key Gr3en-ivy',
    'radius server r1\n address ipv4 10.0.0.9\n key 0 Gr3en-ivy',
    'ip ospf message-digest-key 1 md5 Gr3en-ivy',
    'key 1\n  key-string Gr3enIvy7',
    'pre-shared-key address 10.0.0.7 255.255.255.255 key Gr3en-ivy',
    'set security ike policy p pre-shared-key ascii-text "Gr3en-ivy"',
    'wpa-psk ascii 0 Gr3en-ivy',
    'set psksecret ENC SH2nqQq0cZ8XbD1vZ0o0rT5yV2bQ3n1k9p7u8w=',
    'set password ENC SH2nqQq0cZ8XbD1vZ0o0rT5yV2bQ3n1k9p7u8w=',
    'net user ada Gr3en-ivy /add',
    '10.0.0.1 10.0.0.2 : PSK "quiet-river-stone"\nada : EAP "Gr3en-ivy"',
  ],
  misses: [
    '* @KX_PSK: PSK key-exchange algorithm.',
    'the snmp-server community string is read by the agent',
    'snmp-server community public RO',
    'snmp-server community ***** RO',
    'the radius server has a key of its own, the server of area 2 too',
    'the enable secret command',
    'enable secret mode\nset password here\nline console 0\n login local',
    'a pre-shared key must be 8 characters',
    'a pre-shared key is used',
    'the authentication key id 12 is unknown',
    'net user ada /active:yes',
    'net user commands',
    'username ada password is secret',
    'auth sha256 is used',
    'map.set(key, ascii)',
    'const keyString = toString2(key)',
    '#define FIPS_KEY_STRING "f4556650ac31d354"',
    'secret = keypair2[:32]',
    'Added a flag to let users enable secret version delayed destruction',
    '// comsec : 2015-01-08 VeriSign',
  ],
};
