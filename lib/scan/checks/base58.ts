import { sha256 } from '@/lib/scan/checks/sha256';

export const bitcoinAlphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** The same signs in the order of the XRP ledger. */
export const rippleAlphabet = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

/** The bytes of a base58 text; `undefined` when it has other signs or more than 112 of them. */
export function decodeBase58(text: string, alphabet = bitcoinAlphabet): Uint8Array | undefined {
  if (text.length > 112) return undefined;
  // The last byte first; 733 / 1000 is a little more than log 58 / log 256.
  const bytes = new Uint8Array(Math.ceil((text.length * 733) / 1000) + 1);
  let length = 0;
  for (let sign = 0; sign < text.length; sign++) {
    let carry = alphabet.indexOf(text.charAt(sign));
    if (carry < 0) return undefined;
    for (let at = 0; at < length || carry > 0; at++) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
      if (at >= length) length = at + 1;
    }
  }
  for (let at = 0; at < text.length && text[at] === alphabet[0]; at++) length++;
  return bytes.length < length ? undefined : bytes.slice(0, length).reverse();
}

/** What a base58 text with a check sum of four bytes (double SHA-256) holds; `undefined` when the sum is wrong. */
export function decodeBase58Check(text: string, alphabet?: string): Uint8Array | undefined {
  const bytes = decodeBase58(text, alphabet);
  if (bytes === undefined || bytes.length < 5) return undefined;
  const payload = bytes.subarray(0, -4);
  const sum = sha256(sha256(payload));
  return bytes.subarray(-4).every((byte, at) => byte === sum[at]) ? payload : undefined;
}
