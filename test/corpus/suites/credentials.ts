import { mark, type Suite, type SuiteWriter, writeSuite } from '@/test/corpus/case';
import type { Random } from '@/test/corpus/random';
import { jsonWebToken, letteredPassword, password, pgpKey, privateKey } from '@/test/corpus/values/secrets';
import { labelledKeys, vendors } from '@/test/corpus/values/vendors';
import { credentialMisses } from './credential-misses';
import { filled, linesOf } from './lines';
import { accessCodes } from './access-codes';
import { configuration } from './passwords-configuration';
import { chats, mails, notes } from './passwords-english';
import { languages } from './passwords-languages';

const keyTexts: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `export API_TOKEN=${value}`,
  (value) => `const client = createClient('${value}');`,
  (value) => `{"token": "${value}", "region": "eu"}`,
  (value) => `I tried it with ${value} and got a 401, any idea?`,
  (value) => `2025-03-04 09:12:44 ERROR auth failed (key ${value})`,
  (value) => `curl https://api.example.com/v1/items -H "X-Token: ${value}"`,
  (value) => `token: ${value}\nregion: eu\n`,
];

const assignments: readonly ((key: string, value: string) => string)[] = [
  (key, value) => `${key}=${value}`,
  (key, value) => `${key}: ${value}`,
  (key, value) => `${key} = "${value}"`,
  (key, value) => `"${key}": "${value}",`,
  (key, value) => `export ${key}='${value}'\n`,
  (key, value) => `<add key="${key}" value="${value}"/>`,
  (key, value) => `The ${key.replaceAll('_', ' ').toLowerCase()} is ${value}`,
];

const connectionStrings = linesOf(`
postgres://{u}:{p}@{h}:5432/shop
postgresql://{u}:{p}@{h}/shop?sslmode=require
postgresql+psycopg2://{u}:{p}@{h}/shop
mysql://{u}:{p}@{h}:3306/shop
mongodb://{u}:{p}@{h}:27017/shop?authSource=admin
mongodb+srv://{u}:{p}@cluster0.example.net/shop
redis://:{p}@{h}:6379/0
rediss://default:{p}@{h}:6380
amqp://{u}:{p}@{h}:5672/%2f
ftp://{u}:{p}@{h}/incoming
sftp://{u}:{p}@{h}/home
https://{u}:{p}@{h}/repo.git
smtp://{u}:{p}@{h}:587
ldap://{u}:{p}@{h}:389
mssql://{u}:{p}@{h}:1433/shop
jdbc:postgresql://{u}:{p}@{h}/shop
DATABASE_URL=postgres://{u}:{p}@{h}:5432/shop
DATABASE_URL="mysql2://{u}:{p}@{h}/shop"
"uri": "mongodb://{u}:{p}@{h}/shop"
git clone https://{u}:{p}@{h}/team/app.git
connect with redis://:{p}@{h}:6379 please
`);

/** A password in an address: signs that end it there are left out. */
const addressPassword = (random: Random): string =>
  random.chance(0.5) ? letteredPassword(random) : password(random).replace(/[#@?%/:+=!$]/g, '-');

const basic = (random: Random): string => Buffer.from(`bob:${password(random)}`).toString('base64');

function structured(random: Random, { add }: SuiteWriter): void {
  for (const [, write] of vendors)
    for (const text of keyTexts) add('vendor keys', text(mark('api-key', write(random))));
  for (const [, key, write] of labelledKeys)
    for (const text of assignments) add('labelled keys', text(key, mark('generic-secret', write(random))));
  for (let round = 0; round < 3; round++)
    for (const text of keyTexts) add('JSON web tokens', text(mark('json-web-token', jsonWebToken(random))));
  for (let round = 0; round < 12; round++) {
    const key = privateKey(random);
    add('private keys', mark('private-key', key));
    add('private keys', `Here is my key:\n\n${mark('private-key', privateKey(random))}\n\nThanks`);
    add(
      'private keys',
      `{"type": "service_account", "private_key": "${mark('private-key', key.replaceAll('\n', '\\n'))}"}`,
    );
    add('private keys', mark('private-key', pgpKey(random)));
    add('private keys', `tls.key: |\n${mark('private-key', key.replaceAll('\n', '\n  '))}\n`);
    add(
      'authorization headers',
      `Authorization: Bearer ${mark('authorization-header', jsonWebToken(random))}`,
    );
    add(
      'authorization headers',
      `Authorization: Bearer ${mark('authorization-header', letteredPassword(random) + letteredPassword(random) + letteredPassword(random))}`,
    );
    add('authorization headers', `authorization: Basic ${mark('authorization-header', basic(random))}`);
    add(
      'authorization headers',
      `curl -H "Authorization: Basic ${mark('authorization-header', basic(random))}" https://api.example.com`,
    );
    add(
      'authorization headers',
      `headers: { 'Authorization': 'Bearer ${mark('authorization-header', jsonWebToken(random))}' }`,
    );
    add('authorization headers', `Proxy-Authorization: Basic ${mark('authorization-header', basic(random))}`);
    add(
      'authorization headers',
      `GET /items HTTP/1.1\nHost: api.example.com\nX-Api-Key: ${mark('api-key', letteredPassword(random) + letteredPassword(random) + letteredPassword(random))}\nAccept: */*`,
    );
  }
  for (const line of connectionStrings)
    for (let round = 0; round < 4; round++)
      add(
        'connection strings',
        filled(line, 'connection-string', () => addressPassword(random), random),
      );
}

/** No year, and no row that everybody has. */
const accessCode = (random: Random, length: number): string =>
  `3${Array.from({ length: length - 1 }, () => random.int(0, 9)).join('')}`;

/** Three passwords for every line: made up by people and drawn by programs. */
function prose(random: Random, { add }: SuiteWriter): void {
  const addAll = (name: string, text: string): void => {
    for (const line of linesOf(text))
      for (let round = 0; round < 3; round++)
        add(
          name,
          filled(line, 'password', () => password(random), random),
        );
  };
  addAll('mails', mails);
  addAll('chats', chats);
  addAll('notes', notes);
  for (const text of Object.values(languages)) addAll('other languages', text);
  for (const line of linesOf(accessCodes))
    for (const code of [accessCode(random, 4), accessCode(random, 5), accessCode(random, 7)])
      add(
        'codes',
        filled(line, 'password', () => code, random),
      );
}

/** What a shell or a URL would read otherwise is not in these. */
const plainPassword = (random: Random): string => password(random).replace(/[#$&%?=;!*^.]/g, 'x');

export function credentials(random: Random): Suite {
  const writer = writeSuite('credentials');
  structured(random, writer);
  prose(random, writer);
  for (const line of linesOf(configuration))
    for (let round = 0; round < 3; round++)
      writer.add(
        'configuration',
        filled(line, 'password', () => plainPassword(random), random),
      );
  // Words that anybody may use; some tools report them, some call them placeholders.
  for (const weak of ['sunshine', 'letmein', 'password1', 'changeme', 'qwerty', '123456', 'monkey'])
    for (const line of linesOf(configuration).slice(0, 40))
      writer.addDubious(
        'weak passwords',
        filled(line, 'password', () => weak, random),
      );
  for (const sample of [
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'sk_test_1234567890',
  ])
    for (const text of keyTexts) writer.addDubious('published samples', text(mark('api-key', sample)));
  return writer.suite;
}

/** Texts that speak of credentials and hold none. */
export function credentialNearMisses(): Suite {
  const { add, suite } = writeSuite('credential near misses');
  for (const [name, lines] of credentialMisses) for (const line of linesOf(lines)) add(name, line);
  return suite;
}
