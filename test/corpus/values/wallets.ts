import { keccak_256 } from '@noble/hashes/sha3.js';
import { createHash } from 'node:crypto';
import type { Random } from '@/test/corpus/random';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

export const bytesFrom = (random: Random, length: number): Uint8Array =>
  Uint8Array.from({ length }, () => random.int(0, 255));

/** Base58Check: four bytes of a double SHA-256 behind the payload (Bitcoin wiki, "Base58Check encoding"). */
export function base58Check(payload: Uint8Array): string {
  const whole = [...payload, ...sha256(sha256(payload)).slice(0, 4)];
  let number = BigInt(`0x${Buffer.from(whole).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = base58.charAt(Number(number % 58n)) + text;
  const zeros = whole.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros) + text;
}

/** P2PKH (version 0) or P2SH (version 5). */
export const bitcoinAddress = (random: Random): string =>
  base58Check(Uint8Array.from([random.pick([0, 5]), ...bytesFrom(random, 20)]));

const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if ((top >>> bit) & 1) check ^= generator;
    });
  }
  return check;
}

/** BIP 173: version 0, a program of 20 bytes. */
export function segwit(program: Uint8Array): string {
  const bits = [...program].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const data = [0, ...(bits.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2))];
  const expanded = [3, 3, 0, 2, 3]; // "bc"
  const check = polymod([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const signs = [25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31);
  return `bc1${[...data, ...signs].map((value) => bech32.charAt(value)).join('')}`;
}

export const segwitAddress = (random: Random): string => segwit(bytesFrom(random, 20));

/** EIP-55: a letter is a capital where the hash of the lower-case address has a digit of 8 or more. */
export function checksummed(hex: string): string {
  const hash = Buffer.from(keccak_256(new TextEncoder().encode(hex))).toString('hex');
  const signs = [...hex].map((sign, index) =>
    parseInt(hash.charAt(index), 16) >= 8 ? sign.toUpperCase() : sign,
  );
  return `0x${signs.join('')}`;
}

export const ethereumAddress = (random: Random): string => checksummed(random.from('0123456789abcdef', 40));
