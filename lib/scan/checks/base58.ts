import { sha256 } from '@noble/hashes/sha2.js';

export const bitcoinAlphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The same signs in the order of the XRP ledger. */
export const rippleAlphabet = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** Three bytes at a time. */
const limbBits = 24;

/** The value of each sign by its ASCII code, -1 for others. */
const valuesOf = (alphabet: string): Int8Array =>
  Int8Array.from({ length: 128 }, (_, code) => alphabet.indexOf(String.fromCharCode(code)));
const values: Record<string, Int8Array> = {};

/** The bytes of a base58 text; `undefined` when it has other signs or more than 112 of them. */
export function decodeBase58(text: string, alphabet = bitcoinAlphabet): Uint8Array | undefined {
  if (text.length > 112) return undefined;
  const valueOf = (values[alphabet] ??= valuesOf(alphabet));
  // The last one first; 1000 signs are 5858 bits.
  const limbs = new Int32Array(Math.ceil((text.length * 5.858) / limbBits) + 1);
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    let carry = valueOf[text.charCodeAt(at)] ?? -1;
    if (carry < 0) return undefined;
    for (let limb = 0; limb < used || carry > 0; limb++) {
      carry += (limbs[limb] ?? 0) * 58;
      limbs[limb] = carry & 0xffffff;
      carry >>>= limbBits;
      if (limb >= used) used = limb + 1;
    }
  }
  const bytes: number[] = [];
  for (let limb = used - 1; limb >= 0; limb--) {
    const three = limbs[limb] ?? 0;
    bytes.push(three >>> 16, (three >>> 8) & 0xff, three & 0xff);
  }
  let first = 0;
  while (bytes[first] === 0) first++;
  let zeros = 0;
  while (text[zeros] === alphabet[0]) zeros++;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.slice(first)]);
}

/**
 * Whether a base58 text ends with its check sum of four bytes (double SHA-256).
 * @param isWanted asked first, because the sum takes longest
 */
export function isChecked(
  text: string,
  isWanted: (payload: Uint8Array) => boolean,
  alphabet?: string,
): boolean {
  const bytes = decodeBase58(text, alphabet);
  if (bytes === undefined || bytes.length < 5) return false;
  const payload = bytes.subarray(0, -4);
  if (!isWanted(payload)) return false;
  const sum = sha256(sha256(payload));
  return bytes.subarray(-4).every((byte, at) => byte === sum[at]);
}
