import { crc32 } from 'node:zlib';
import type { Random } from '@/test/corpus/random';

export const digits = '0123456789';
export const lower = 'abcdefghijklmnopqrstuvwxyz';
export const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
export const hexDigits = '0123456789abcdef';
export const alphanumeric = digits + lower + upper;
export const base64Url = `${alphanumeric}-_`;
export const base64Signs = `${alphanumeric}+/`;

const base62 = digits + upper + lower;

/** github.blog 2021-04-05: the last six signs are the CRC-32 of the first thirty, in base 62. */
export function withBase62Crc(random: Random): string {
  const body = random.from(alphanumeric, 30);
  let rest = crc32(body);
  let check = '';
  for (let place = 0; place < 6; place++) {
    check = base62.charAt(rest % 62) + check;
    rest = Math.floor(rest / 62);
  }
  return body + check;
}

const easyWords = [
  'Sunrise',
  'tiger',
  'Coffee',
  'winter',
  'Dragon',
  'Marina',
  'purple',
  'Falcon',
  'Guitar',
  'rocket',
  'Lisbon',
  'pepper',
];

/** The passwords that people make up: a word, digits and a sign, letters swapped for digits, words with dashes. */
export function humanPassword(random: Random): string {
  const word = random.pick(easyWords);
  return random.pick<() => string>([
    () => `${word}${random.int(2019, 2026)}!`,
    () => `${word}${random.pick(['#', '@', '$', '_'])}${random.digits(2)}`,
    () =>
      `${word.replace(/[aio]/g, (letter) => ({ a: '@', i: '1', o: '0' })[letter] ?? letter)}${random.digits(3)}`,
    () => `${random.pick(easyWords)}-${random.pick(easyWords)}-${random.digits(2)}`,
    () => `${word}${random.digits(4)}`,
    () => Array.from({ length: random.int(4, 5) }, () => random.pick(easyWords).toLowerCase()).join('-'),
    () => `${random.pick(easyWords)}.${random.pick(easyWords)}.${random.digits(2)}`,
    () => `${random.digits(2)}${word}${random.pick(['!', '?', '+', '*'])}`,
    () => `${random.from(upper, 2)}${random.pick(easyWords).toLowerCase()}${random.digits(3)}`,
  ])();
}

/** As a password manager draws them; begins and ends with a letter or a digit. */
export function drawnPassword(random: Random): string {
  const inner = random.from(`${alphanumeric}!#$%*+-=?@^_.`, random.int(8, 16));
  return `${random.from(alphanumeric, 1)}${inner}${random.digits(1)}${random.from(lower, 1)}${random.from(upper, 1)}`;
}

export const letteredPassword = (random: Random): string =>
  random.from(alphanumeric, random.int(8, 14)) + random.digits(1) + random.from(lower, 1);

export const password = (random: Random): string =>
  random.pick([humanPassword, humanPassword, drawnPassword, letteredPassword])(random);

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RFC 7519: header and payload are JSON. */
export function jsonWebToken(random: Random): string {
  const header = { alg: random.pick(['HS256', 'RS256', 'ES256']), typ: 'JWT' };
  const payload = {
    sub: random.digits(6),
    name: 'Maria Lopez',
    iat: 1_700_000_000 + random.int(0, 50_000_000),
  };
  return `${encode(header)}.${encode(payload)}.${random.from(base64Url, header.alg === 'HS256' ? 43 : 86)}`;
}

const lines = (text: string, length: number): string =>
  (text.match(new RegExp(`.{1,${length}}`, 'g')) ?? []).join('\n');

/** RFC 7468 and what programs write. */
export function privateKey(
  random: Random,
  kind = random.pick(['RSA ', 'EC ', '', 'OPENSSH ', 'DSA ', 'ENCRYPTED ']),
): string {
  const body = lines(`MI${random.from(base64Signs, random.int(300, 900))}==`, 64);
  return `-----BEGIN ${kind}PRIVATE KEY-----\n${body}\n-----END ${kind}PRIVATE KEY-----`;
}

export function pgpKey(random: Random): string {
  const body = lines(`lQ${random.from(base64Signs, 600)}`, 64);
  return `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${body}\n=${random.from(base64Signs, 4)}\n-----END PGP PRIVATE KEY BLOCK-----`;
}
