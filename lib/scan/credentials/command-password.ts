import type { LabelDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';
import { passwordStrength } from './password-strength';
import { isReference, isStandIn } from './placeholders';

const argument = String.raw`(?:\\?"([^"\\\s]{3,64})\\?"|\\?'([^'\\\s]{3,64})\\?'|([^\s"'|;<>&\`)]{3,64}))`;
const option = (name: string): RegExp => new RegExp(String.raw`^[^\n]{0,160}?\s${name}${argument}`);

/** How much of a command is looked at, code units. */
const longestCommand = 200;

/** What follows a command or a phrase; the last group that took part is the secret. */
const forms: Readonly<Record<string, RegExp>> = {
  curl: /^[^\n]{0,200}?\s(?:-[a-zA-Z]{0,4}[uU]|--user|--proxy-user)[ =]{0,2}\\?["']?[^\s:"'\\]{0,64}:([^\s"'\\]{3,64})/,
  wget: option('--(?:http-|ftp-)?password[ =]'),
  mysql: option('-p(?=[^\\s-])'),
  sshpass: option('-p ?'),
  'ps exec': option('-p '),
  ldapsearch: option('-w '),
  sqlcmd: option('-P ?'),
  'redis cli': option('-a '),
  rdesktop: option('-p '),
  htpasswd: option('-[bc]{1,2} \\S{1,60} \\S{1,40} '),
  'docker login': option('(?:-p|--password)[ =]'),
  smbclient: /^[^\n]{0,160}?-U ?["']?[\w\\/.-]{1,40}%([^\s"']{3,64})/,
  sqlplus: /^ (?:-\w{1,3} ){0,2}["']?\w{1,40}\/([^\s"'@]{3,64})@/,
  'net use': /^[^\n]{0,120}?\/user:\S{1,60} ["']?([^\s"'/]{3,64})/i,
  requirepass: new RegExp(`^ ${argument}`),
  'convert to secure string': new RegExp(
    String.raw`^(?: {1,3}-(?:String|AsPlainText|Force))* {1,3}${argument}`,
    'i',
  ),
  'network credential': /^ ?\( ?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/,
  'username password credentials': /^ ?\( ?["'][^"'\n]{1,60}["'] ?, ?["']([^"'\n]{3,64})["']/,
  'identified by': new RegExp(
    String.raw`^[ \t]{1,4}(?:PASSWORD[ \t]{1,3}|VALUES[ \t]{1,3})?${argument}`,
    'i',
  ),
  'identified with': new RegExp(String.raw`^[ \t]{1,4}\S{1,40}[ \t]{1,4}(?:BY|AS)[ \t]{1,4}${argument}`, 'i'),
  userpwd: /^\s?,\s?["'][^:"'\n]{0,60}:([^"'\n]{3,64})["']/,
  proxyuserpwd: /^\s?,\s?["'][^:"'\n]{0,60}:([^"'\n]{3,64})["']/,
};
for (const [alias, command] of [
  ['mysqldump', 'mysql'],
  ['mysqladmin', 'mysql'],
  ['mariadb', 'mysql'],
  ['xfreerdp', 'rdesktop'],
  ['ldapmodify', 'ldapsearch'],
] as const)
  Object.assign(forms, { [alias]: forms[command] });

const byLetters = new Map(Object.entries(forms).map(([phrase, form]) => [phrase.replaceAll(' ', ''), form]));

const lettersOf = (phrase: string): string => {
  const lower = phrase.toLowerCase();
  return byLetters.has(lower) ? lower : lower.replace(/[^a-z]+/g, '');
};

// The second letter tells all words for a password from the commands.
const heads = new Set([...byLetters.keys()].map((letters) => letters.slice(0, 2)));

/** Whether a trigger is one of the commands and statements here. */
export const isCommand = (text: string, start: number, end: number): boolean =>
  heads.has(text.slice(start, start + 2).toLowerCase()) && byLetters.has(lettersOf(text.slice(start, end)));

/** Passwords as arguments of commands and statements: `mysql -phunter2`, `IDENTIFIED BY 'hunter2'`. */
export const commandPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  labels: [],
  hints: [],
  triggers: list(Object.keys(forms).join(',')),
  read(text, start, end) {
    if (!isCommand(text, start, end)) return undefined;
    const form = byLetters.get(lettersOf(text.slice(start, end)));
    if (form === undefined) return undefined;
    const line = text.slice(end, end + longestCommand);
    // Nearly all mentions of a command are no commands.
    if (!/[-/'"(]/.test(line)) return undefined;
    const found = form.exec(line);
    if (found === null) return undefined;
    const value = found.slice(1).findLast((group) => group !== undefined) ?? '';
    if (value === '' || isReference(value) || isStandIn(value) || /^-|^pass(?:word|wd)?$/i.test(value))
      return undefined;
    // `Fills out the input identified by the locator`: a word without quotes is no password.
    const isQuoted = /["']/.test(found[0].slice(-1));
    const isPhrase = lettersOf(text.slice(start, end)).startsWith('identified');
    if (passwordStrength(value, isQuoted) < (isQuoted || !isPhrase ? 1 : 2)) return undefined;
    const at = end + found[0].lastIndexOf(value);
    return { start: at, end: at + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'curl -u ada:Kq7-vane https://acme.test',
    'curl --user "svc:9x-Otter" -X PUT https://acme.test',
    'mysql -h db -u root -pTig3r-lily shop',
    'sshpass -p Ott3r-9x ssh ada@host',
    "ALTER USER 'root'@'localhost' IDENTIFIED BY 'Qu1et-sea'",
    "CREATE USER x IDENTIFIED WITH mysql_native_password BY 'Qu1et-sky'",
    'ConvertTo-SecureString "Bl4ck-bird" -AsPlainText -Force',
    'new NetworkCredential("ada", "Wh1te-owl")',
    'redis-cli -h cache -a F4st-hare ping',
    'ldapsearch -x -D cn=admin -w L0w-tide -b dc=acme',
    'docker login -u ada -p D0ck-side registry.acme.test',
    'curl_easy_setopt(c, CURLOPT_USERPWD, "ada:W4rm-rain");',
  ],
  misses: [
    'curl -u "$USER:$PASSWORD" https://acme.test',
    'curl https://acme.test -o out.txt',
    'the element is identified by the given id',
    'mysql -u root -p shop',
    'mysql is a database',
    'ConvertTo-SecureString $password -AsPlainText',
    'docker login -u ada --password-stdin',
    'wget --password=$FTP_PASSWORD ftp://x.test',
    'curl(3*x*y)',
  ],
};
