import type { LabelDetector } from '@/lib/scan/detector';
import { isAnyPassword } from '@/lib/scan/credentials/looks/any-password';
import { forms } from './command-forms';
import { byLettersOf } from './form';
import { passwordStrength } from '@/lib/scan/credentials/looks/password-strength';
import { isReference, isStandIn } from '@/lib/scan/credentials/looks/placeholders';

/** How much of a command is looked at, code units. */
const longestCommand = 200;

const byLetters = byLettersOf(forms);

const lettersOf = (phrase: string): string => {
  const lower = phrase.toLowerCase();
  return byLetters().has(lower) ? lower : lower.replace(/[^a-z]+/g, '');
};

// `my.server.name`, `user_name`
const identifier = /^[a-z]+(?:[._/-][a-z]+)*$|[(){}<>]/;

// `the commits identified by "squash" commands`
const isWord = /^[a-z]+$/;
const goesOn = /^ (?!with|default|account|password|require|replace|and|quota|profile|container)[a-z]/;

/** Forms that need no sign before the secret. */
const withoutSign: ReadonlySet<string> = new Set([
  'rabbitmqctl',
  'requirepass',
  'identifiedby',
  'identifedby',
  'fromliteral',
  'isakmpkey',
  'wifi',
  'protectedwith',
  'encryptedwith',
  'logginginwith',
  'loggedinwith',
  'userpassword',
  'unicodepwd',
  'operatorunseal',
]);

/** The rest of a command: to the end of what is looked at, or until its name stands there twice more. */
function restOf(text: string, start: number, end: number): string {
  const rest = text.slice(end, end + longestCommand).replaceAll('\\\n', '  ');
  const name = text.slice(start, end);
  const again = rest.indexOf(name);
  const last = again < 0 ? -1 : rest.indexOf(name, again + 1);
  return last < 0 ? rest : rest.slice(0, last);
}

/** Passwords as arguments of commands and statements: `mysql -phunter2`, `IDENTIFIED BY 'hunter2'`. */
export const commandPassword: LabelDetector = {
  kind: 'label',
  id: 'password',
  category: 'credentials',
  reasons: ['format'],
  triggers: Object.keys(forms),
  read(text, start, end) {
    const line = restOf(text, start, end);
    const letters = lettersOf(text.slice(start, end));
    // Nearly all mentions of a command are no commands.
    if (!withoutSign.has(letters) && !/[-/'"(]/.test(line)) return undefined;
    const form = byLetters().get(letters);
    if (form === undefined) return undefined;
    const found = form().exec(line);
    if (found === null) return undefined;
    const value = found.slice(1).findLast((group) => group !== undefined) ?? '';
    if (
      value.startsWith('%') ||
      isReference(value.replace(/\)$/, '')) ||
      isStandIn(value) ||
      /^-|^(?:my[a-z]+)?pass(?:word|wd)?$/i.test(value)
    )
      return undefined;
    // `Fills out the input identified by the locator`: a word without quotes is no password.
    const isQuoted = /["']/.test(found[0].slice(-1));
    const isPhrase = /^identif\w*(?:by|with)$/.test(letters);
    if (isPhrase && !isQuoted && (!/[a-z].*\d|\d.*[a-z]/.test(value) || /[{}]|^\*/.test(value)))
      return undefined;
    // `identified by 'their own' name`
    if (isPhrase && value.includes(' ') && text.charCodeAt(start) !== 73) return undefined;
    if (isPhrase && isQuoted && isWord.test(value) && goesOn.test(line.slice(found[0].length)))
      return undefined;
    const isArgument = !withoutSign.has(letters) && isAnyPassword(value) && !identifier.test(value);
    if (!isArgument && passwordStrength(value, isQuoted) < (isQuoted || !isPhrase ? 1 : 2)) return undefined;
    const at = end + found[0].lastIndexOf(value);
    return { start: at, end: at + value.length, likelihood: 'LIKELY' };
  },
  hits: [
    'vault operator unseal cAcoz2Hyxo56sKGJpyNiZTvWGZsqW8rBsJlq5gyu3EH=',
    'new DirectoryEntry("LDAP://acme.test",\n  "ACME\\\\ada", "Wh1te-owl")',
    'curl -u ada:Kq7-vane https://acme.test',
    'rabbitmqctl add_user shop Tig3r-lily',
    'openssl passwd -1 Tig3r-lily',
    'curl --user "svc:9x-Otter" -X PUT https://acme.test',
    'curl https://acme.test \\\n  -u 4711:9x-Otter',
    'mysql -h db -u root -pTig3r-lily shop',
    'sshpass -p Ott3r-9x ssh ada@host',
    "ALTER USER 'root'@'localhost' IDENTIFIED BY 'Qu1et-sea'",
    "CREATE USER x IDENTIFIED WITH mysql_native_password BY 'Qu1et-sky'",
    'ConvertTo-SecureString "Bl4ck-bird" -AsPlainText -Force',
    'new NetworkCredential("ada", "Wh1te-owl")',
    'redis-cli -h cache -a F4st-hare ping',
    'ldapsearch -x -D cn=admin -w L0w-tide -b dc=acme',
    'docker login -u ada -p D0ck-side registry.acme.test',
    'az login -u ada@acme.test -p Sk7-line',
    'mongodump --host db -u ada -p Ch4lk-hill --out dump',
    "kubectl create secret generic db --from-literal=db-password='Gr4vel-way'",
    'requests.get(url, auth=("ada", "M1lk-road"))',
    'DriverManager.getConnection("jdbc:mysql://db/shop", "ada", "B1rch-lane");',
    'unzip -P Rain2Bow archive.zip',
    'zip -r -P Gr3en-ivy out.zip docs',
    'unrar x photos.rar -pGr3en-ivy',
    'requirepass R3d-kite-7',
    'net use Z: \\\\files\\share Bl4ck-bird /user:ada',
    'ALTER USER ada IDENTIFIED BY Qu1etSea;',
    'curl_easy_setopt(c, CURLOPT_USERPWD, "ada:W4rm-rain");',
    "$db = new PDO('mysql:host=db;dbname=shop', 'shop', 'Qu1et-sea');",
    'mysqli_connect("localhost", "root", "Qu1etsea7", "shop")',
    'requests.get(url, auth=HTTPBasicAuth("ada", "M1lk-road"))',
    'kubectl create secret generic db --from-literal=password=milkroad41',
    'lftp -u ada,Gr3en-ivy ftp.acme.test',
    'mosquitto_pub -h mq -u ada -P Gr3en-ivy -t t -m 1',
    'xfreerdp /v:pc7 /u:ada /p:Gr3en-ivy',
    'openssl enc -aes-256-cbc -k Gr3en-ivy -in a -out b',
    "hmac.new(b'Gr3en-ivy', msg, sha256)",
    "createHmac('sha256', 'Gr3en-ivy')",
    "jwt.sign({ id }, 'Gr3en-ivy7')",
    'rootpw --plaintext Gr3en-ivy',
    "ssh-keygen -t ed25519 -N 'Gr3en-ivy' -f key",
    'crypto isakmp key Gr3en-ivy address 10.0.0.7',
    'schtasks /create /tn nightly /ru ACME\\svc /rp Gr3en-ivy',
    'req.SetBasicAuth("ada", "Gr3en-ivy")',
    'await signInWithEmailAndPassword(auth, "ada@acme.test", "Gr3en!ivy")',
    'smtp.PlainAuth("", "ada@acme.test", "Gr3en-ivy", host)',
    'DBI->connect("DBI:mysql:database=x;host=h", "ada", "Gr3en-ivy")',
    "EXEC sp_addlogin 'ada', 'Gr3en-ivy'",
    'ACL SETUSER cache on >Gr3en-ivy ~*',
    "ALTER ROLE ada PASSWORD 'SCRAM-SHA-256$4096:JT3C39Bh+RqWGoT6wABpLA==$2BTD74XTVJXdrvt9XpicTd7WqLrNMHQs4yPkq//xLDM=:2M/Wm8blzCWUBy7KRkJqfWJ2kJ5cRjJH1uM8kZ0j7tQ='",
    'she logged in with Gr3en!ivy7.',
    'WIFI:T:WPA;S:guest;P:Gr3en-ivy7;;',
    'net use Z: \\\\fs\\share /user:ACME\\tmp_ada Ink.Blot.Test /persistent:no',
    'hdbsql -n db1:30015 -u MONITOR -p "Ab2.Moorland" "select 1"',
    "CREATE USER x IDENTIFED BY 'Qu1et-sea-Fox'",
    'curl -u ada:River.Stone.Moss https://acme.test',
    'ldapsearch -x -D cn=admin -w Low/Tide/4 -b dc=acme',
    "sshpass -p 'Otter & Sons' ssh ada@host",
    'xfreerdp /v:pc7 /u:ada /p:Gull.Harbour',
    'cmdkey /add:fs01 /user:ada /pass:Gull.Harbour',
    'nmcli dev wifi connect "Guest" password "gull harbour lane"',
    'mysql -h db -u root -pMoss.Lane shop',
    'expect "*assword:"\nsend "quietRiver.Stone\\r"',
    'userPassword:: e1NTSEF9cTJ4Zk9wYTdRd1J0WXo=',
  ],
  misses: [
    'curl -u <user:password> https://acme.test',
    'expect "*assword:"\nsend "$password\\r"\nexpect "$ "\nsend "sudo reboot\\r"',
    'net use Z: \\\\fs\\x /user:ACME\\ada * /persistent:no',
    'hdbsql -u X -p <password> "select", sshpass -p $PW ssh x, curl -u ada:my.server.name https://acme.test',
    "the Amavis log is identified by 'their own' name",
    'rabbitmqctl add_user <name> <password>, openssl passwd -1 -stdin\ninstall openssl openssl-devel passwd libffi libffi-devel',
    'the map is identified by *map_fd2*',
    'identified by %NL80211_ATTR_IFINDEX.',
    'curl -u "$USER:$PASSWORD" https://acme.test',
    'curl https://acme.test -o out.txt',
    'the element is identified by the given id',
    'mysql -u root -p shop',
    'mysql is a database',
    'the zip code -P is printed',
    'openssl enc -aes-256-cbc -in a -pass env:ARCHIVE_PASSWORD',
    'openssl rsa -in key2.pem -passin file:secret2.txt',
    'new PDO($dsn, $user, $password2)',
    'new PDO("sqlite:db7.sq3", null, null)',
    "createHmac('sha256', key2)",
    'jwt.verify(token, publicKey, { algorithms: ["RS256"] })',
    'the isakmp key is exchanged in phase2',
    'ConvertTo-SecureString $password -AsPlainText',
    'docker login -u ada --password-stdin',
    'wget --password=$FTP_PASSWORD ftp://x.test',
    'curl(3*x*y)',
    'kubectl create secret generic db --from-literal=password=$DB_PASSWORD',
    'requests.get(url, auth=("user", "password"))',
    'requests.get(url, auth=(user, token2))',
    'passwd - Felhasználói jelszó megváltoztatása',
    '--ftp-password=JELSZÓ',
    'superseded by the -pass argument.',
    '  -W, --password           vynutí dotaz',
    'PassEnvironment=VAR1',
    'from .oauth2 import OAuth2PasswordBearer as OAuth2PasswordBearer',
    '/etc/pam.d/chpasswd 9900720564cb4ee98b7da29e2d183cb2',
    '/etc/passwd:eli:x:2098:1000:Eli Smith',
    'man1/systemd-tty-ask-password-agent.1.gz',
    'passwd:  compat',
    'messages of commits identified by "squash" commands',
    's3pass\nspa5tr\n1spe',
    'apt\tpasswd\t1:4.13+dfsg1-1+deb12u1',
    'random-password\t1.0.1.dev2\tCreate',
  ],
};
