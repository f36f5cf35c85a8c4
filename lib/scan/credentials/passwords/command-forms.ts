import { pattern } from '@/lib/scan/pattern';
import type { Form } from './form';
import { calls } from './password-calls';

const argument = String.raw`(?:\\?"([^"\\\n]{3,64})\\?"|\\?'([^'\\\n]{3,64})\\?'|([^\s"'|;<>&\`)]{3,64}))`;
const option = (name: string): Form => pattern(String.raw`^[^\n]{0,160}?\s${name}${argument}`);

export const forms: Readonly<Record<string, Form>> = {
  ...calls,
  curl: () =>
    /^[^\n]{0,200}?\s(?:-[a-zA-Z]{0,4}[uU]|--user|--proxy-user)[ =]{0,2}\\?["']?[^\s:"'\\<]{0,64}:([^\s"'\\]{3,64})/,
  wget: option('--(?:http-|ftp-)?password[ =]'),
  mysql: option('-p(?=[^\\s-])'),
  sshpass: option('-p ?'),
  'ps exec': option('-p '),
  schtasks: option('\/rp '),
  ipmitool: option('-P '),
  ldapsearch: option('-w '),
  sqlcmd: option('-P ?(?!assword )'),
  'redis cli': option('-a '),
  rdesktop: option('(?:-p |/p:)'),
  htpasswd: option('-[bc]{1,2} \\S{1,60} \\S{1,40} '),
  'docker login': option('(?:-p|--password)[ =]'),
  mongodump: option('(?:-p|--password)[ =]'),
  'from literal': pattern(
    String.raw`^=[\w.-]{0,40}?(?:pass|passwd|password|pwd|secret|token|key)=${argument}`,
    'i',
  ),
  smbclient: () => /^[^\n]{0,160}?-U ?["']?[\w\\/.-]{1,40}%([^\s"']{3,64})/,
  sqlplus: () => /^ (?:-\w{1,3} ){0,2}["']?\w{1,40}\/([^\s"'@]{3,64})@/,
  // The scanner reads `\t` in `DOM\tom` as a tab.
  'net use': () =>
    /^[^\n]{0,120}?(?:\/user:[^ ;]{1,60} ["']?([^\s"'/]{3,64})|[\\/]{2,4}\S{2,60} ["']?([^\s"'/*]{3,64})["']? \/user:)/i,
  unzip: option('-P ?'),
  zip: pattern(String.raw`^(?: {1,2}-[A-Za-z\d-]{1,20}){0,6}? {1,2}-P ?${argument}`),
  unrar: option('-p(?=[^\\s-])'),
  rar: option('-h?p(?=[^\\s-])'),
  // `the requirepass server configuration option`
  requirepass: pattern(`^(?:["'],)? (?![a-z]+ [a-z]+ [a-z]+ )${argument}`),
  'convert to secure string': pattern(
    String.raw`^(?: {1,3}-(?:String|AsPlainText|Force))* {1,3}${argument}`,
    'i',
  ),
  rootpw: option('--plaintext '),
  lftp: () => /^[^\n]{0,160}?\s-u ?["']?[^\s,"']{1,40},([^\s"'|;]{3,64})/,
  'mosquitto pub': option('-P '),
  'mosquitto sub': option('-P '),
  openssl: option('(?:-k|-pass(?:in|out)?|passwd(?: -\\w{1,8}){1,3}) (?:pass:)?'),
  rabbitmqctl: pattern(String.raw`^ (?:add_user|change_password) [\w.@"'-]{1,40} ${argument}`),
  'ssh keygen': option('-[NP] '),
  'isakmp key': pattern(`^(?: \\d)? ${argument}(?= address| hostname)`),
  'identified by': pattern(String.raw`^[ \t]{1,4}(?:PASSWORD[ \t]{1,3}|VALUES[ \t]{1,3})?${argument}`, 'i'),
  'identified with': pattern(String.raw`^[ \t]{1,4}\S{1,40}[ \t]{1,4}(?:BY|AS)[ \t]{1,4}${argument}`, 'i'),
  'operator unseal': () => /^ (?:-[\w=:/.-]{1,60} ){0,3}([A-Za-z\d+/]{43,44}=?|[\da-f]{64,66})(?![\w+/=])/,
  hdbsql: option('-p '),
  cmdkey: option('/pass:'),
  nmcli: option('(?:password|psk) '),
  // An expect script; the scanner reads `\r` as the character.
  assword: () => /^[^\n]{0,30}\s{1,8}send(?: --)? ["{]([^"\\\r\n{}$]{4,64})(?:\\[rn]|[\r\n])/,
  userpwd: () => /^\s?,\s?["'][^:"'\n]{0,60}:([^"'\n]{3,64})["']/,
};
for (const [alias, command] of [
  ['httpbasic auth', 'http basic auth'],
  ['proxyuserpwd', 'userpwd'],
  ['unicode pwd', 'user password'],
  ['winexe', 'smbclient'],
  ['identifed by', 'identified by'],
  ['impdp', 'sqlplus'],
  ['expdp', 'sqlplus'],
  ['sqlldr', 'sqlplus'],
  ['mysqldump', 'mysql'],
  ['mysqladmin', 'mysql'],
  ['mariadb', 'mysql'],
  ['xfreerdp', 'rdesktop'],
  ['ldapmodify', 'ldapsearch'],
  ['mongo', 'mongodump'],
  ['mongosh', 'mongodump'],
  ['mongorestore', 'mongodump'],
  ['mongoexport', 'mongodump'],
  ['mongoimport', 'mongodump'],
  ['az login', 'docker login'],
  ['podman login', 'docker login'],
  ['helm registry login', 'docker login'],
] as const)
  Object.assign(forms, { [alias]: forms[command] });
