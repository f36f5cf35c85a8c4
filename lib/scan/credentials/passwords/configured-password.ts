import { isDigit } from '@/lib/scan/characters';
import type { Claim, LabelDetector } from '@/lib/scan/detector';
import { fitsAt, matchAt } from '@/lib/scan/pattern';
import {
  isAnyOfKey,
  isJoinedCapitals,
  isMixed,
  isOfProgram,
} from '@/lib/scan/credentials/looks/any-password';
import { configured, configuredAround } from './configuration';
import { ofElement, ofOption, ofPair, ofStatement } from './key-in-line';
import { isConstant, type Name, nameAround, wordsAround } from '@/lib/scan/credentials/names/name-around';
import { isOtherName } from '@/lib/scan/credentials/names/other-names';
import { passwordEndings, passwordNames } from '@/lib/scan/credentials/names/password-names';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';

// What stands before a key in its line: signs of a list, of a diff, of a quotation, of a comment.
const opensLine = /(?:^|\n)[ \t>#;*+!"'-]{0,24}(?:(?:export|set|env|ENV|SET) |\$env:)?["']?$/;
// `export DB_PASSWORD=x`, `$env:DB_PASSWORD = "x"`
const exported = /(?:(?:export|set|SET) |\$env:)$/;
/** Code units. */
const longestOpening = 32;

const bond =
  /["']?(?:[ \t]{0,20}(?:=>|:=|[:=]|\.{3,40}:?)[ \t]{0,20}|[ \t]{1,8}(?=\S{4,64}[ \t]{0,4}(?:[\r\n]|$)))/y;
const rest =
  /(?:"([^"\r\n]{4,64})"|'([^'\r\n]{4,64})'|([^\s"'`][^\s"`]{3,63}(?: [^\s"'`()[\]{}#;,]{1,20}){0,4}))[ \t]{0,4},?[ \t]{0,4}(?=[\r\n]|[#;/]{1,2} |[})\]]|$)/y;

type Found = {
  readonly value: string;
  readonly isQuoted: boolean;
  readonly isColon: boolean;
  /** Its name is one of the environment's: `DB_PASSWORD`. */
  readonly isOfEnvironment: boolean;
};

function isOfKey(value: Found, around: number): boolean {
  const { value: written, isQuoted, isColon, isOfEnvironment } = value;
  if (around === configured.no || !isAnyOfKey(written)) return false;
  if (!isQuoted && written.includes(' '))
    return around === configured.access && !isColon && /^[a-z\d !#&*+-]+$/.test(written);
  if (!isQuoted && isOfProgram(written)) {
    if (around === configured.access) return /^[a-z]+$/i.test(written) || isJoinedCapitals(written);
    return isOfEnvironment && isJoinedCapitals(written);
  }
  if (around === configured.access) return true;
  return passwordStrength(written, true) >= 2 || isMixed(written);
}

function ofLine(text: string, name: Name): Claim | undefined {
  if (!fitsAt(bond, text, name.end)) return undefined;
  const at = bond.lastIndex;
  const sign = text.slice(name.end, at);
  const isBeside = !/[:=.]/.test(sign);
  const found = matchAt(rest, text, at);
  if (found === null) return undefined;
  const value = found[1] ?? found[2] ?? found[3] ?? '';
  const isQuoted = found[3] === undefined;
  const isExported = exported.test(text.slice(Math.max(0, name.start - 8), name.start));
  const least = !isExported || isBeside ? configured.no : isQuoted ? configured.access : configured.keys;
  const around = Math.max(configuredAround(text, name.start), least);
  if (isBeside && around !== configured.access) return undefined;
  const start = at + (isQuoted ? 1 : 0);
  return isOfKey(
    { value, isQuoted, isColon: sign.includes(':'), isOfEnvironment: isConstant(text, name) },
    around,
  )
    ? { start, end: start + value.length, likelihood: 'LIKELY' }
    : undefined;
}

// A sign that binds a value, a quote, or a word that ends the line: most names have other words behind them.
const leads = /["']?[ \t]{0,20}[=:.]|>[^\s<]|[ \t]["']|[ \t]{1,8}\S{4,64}[ \t]{0,4}(?:[\r\n]|$)/y;

function read(text: string, start: number, end: number): Claim | undefined {
  let last = end;
  while (isDigit(text.charCodeAt(last))) last++;
  if (!fitsAt(leads, text, last)) return undefined;
  const name = nameAround(text, start, end);
  if (name === undefined || name.end !== last || isOtherName(wordsAround(text, name))) return undefined;
  const opening = text.slice(Math.max(0, name.start - longestOpening), name.start);
  const found = opensLine.test(opening) ? ofLine(text, name) : undefined;
  if (found !== undefined) return found;
  if (text.charCodeAt(name.start - 1) === 60) return ofElement(text, name);
  if (name.isOption) return ofOption(text, name);
  return ofPair(text, name) ?? ofStatement(text, name);
}

/** The value of a key in a configuration, whatever it looks like. */
export const configuredPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['label'],
  triggers: passwordNames,
  endings: passwordEndings,
  read,
  hits: [
    'spring.datasource.username=orders\nspring.datasource.password=n8jvX,S]!bVX?$ey%k',
    'host: smtp.acme.test\nport: 587\npassword: Qu.iet-river/16',
    'host: mail.acme.test\nport: 465\nuser: reminders\npass: "Stone&River 365"',
    ' auth:\n-  adminPassword: River/Stone/5\n+  adminPassword: ""\n   existingSecret: x',
    '  login .......... audit25\n  password ....... Gravel/Road/Tin\n  valid until .... 30 Sep',
    'host smtp.acme.test\nport 587\npassword river.stone.8\ntls on',
    'host = mail.acme.test\npassword = quiet river stone\n',
    '"server": "db1.acme.test",\n"username": "ada",\n"password": "the river and the stone"',
    'MARIADB_USER: shop\nMARIADB_PASSWORD: Quiet.River\nMARIADB_DATABASE: shop',
    'export DB_PASSWORD="Quiet River/Stone"',
    "connect('host=db1 dbname=x user=ada password=River-Run connect_timeout=5');",
    '{"host":"db1","user":"ada","password":"Quiet.River Stone"}',
    '<connection host="db1" user="ada" password="Quiet.River"/>',
    'helm install x ./x --set postgres.password=ri-Ver-Run --set a=b',
    'docker run -e POSTGRES_PASSWORD=Quiet.River -p 5432:5432 x',
    'machine git.acme.test login ada password Quiet.River',
    'mount -t cifs //fs/x /mnt -o username=ada,password=quietriver,uid=7',
    'gpg --batch --passphrase "gravel & stone" -d x.gpg',
    'java -jar x.jar --spring.datasource.password=Quiet.River',
    "ALTER USER ada WITH PASSWORD 'Quiet.River'",
    '<login>ada_7</login>\n<password>quietriver</password>',
    'CRM_USER: ada\nCRM_PASS: |\n    quiet-River_Under42\n',
  ],
  misses: [
    'password: user.password,\nhost: config.host,\nport: 5432,',
    'username: Types.String,\npassword: Types.String,\n',
    'url = smtp.acme.test\n# Valid values are\n# no, plain and sha1.\nauth_verbose_passwords = sha1:6\n',
    '[`pbkdf2()`]: crypto.md#cryptopbkdf2password-salt-iterations-keylen-digest-callback',
    'username: Username or e-mail\npassword: Kennung eingeben\nhost: server.title',
    '"email": "you@acme.test",\n"password": "At least 8 characters",',
    'user: ada@acme.test\npassword: {{ vault_db }}\npass: $DB_PASS\npwd: <from vault>\npwd: see-vault',
    'host: db1.acme.test\npassword_file: /run/secrets/db\npassword: /run/secrets/db',
    'host = db1.acme.test\npassword = getpass.getpass()\npassword2 = input.value',
    'const db = {\n  port: 5432,\n  password: getSecret(2),\n  user: 7\n};\nb_password = b"x"',
    'connect(host=db1, user=name, password=word.value, user=ada, password=password_input)',
    'login failed user=ada password=wrong\nlogin failed user=ada password=<hidden>',
    '<label>User</label>\n<password>quietriver</password>\n<name>login</name>\n<password>Passwort</password>',
    "the error is PASSWORD 'Quiet.River' x",
    '{"host":"db1","user":"ada","password":"please choose a new one!"}',
    'use --passphrase "the passphrase of your key" for it; tool --password "<password>"',
    'a login of ada with PASSWORD \'x\' or "y"',
    '<user name="ada"/><input name="password" value="${x}"/><password>user.password</password>',
    'User name\nada\nPassword\nForgot it?\nPassword\nRemember-me',
    'default login anonymous password user@site',
    'Results\npass: 1204, fail: 3\npass = Quick.Sort\n',
    'host: db1.acme.test\npassword: ^1.2.3\npassword: string | null\npass: true',
  ],
};
