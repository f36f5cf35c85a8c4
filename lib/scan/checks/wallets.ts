import { decodeBase58, isChecked, rippleAlphabet } from '@/lib/scan/checks/base58';

/**
 * First byte of what an address in base58 holds, with twenty bytes behind it: Bitcoin 00 and 05, Litecoin 30 and 32,
 * Dogecoin 1e and 16, Dash 4c and 10, Tron 41 (chainparams.cpp of each; TRON developer documents).
 */
const versions: ReadonlySet<number> = new Set([0x00, 0x05, 0x30, 0x32, 0x1e, 0x16, 0x4c, 0x10, 0x41]);

/** A private key in the wallet import format of Bitcoin: 80, 32 bytes, and perhaps 01. */
const isPrivateKey = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x80 && (bytes.length === 33 || (bytes.length === 34 && bytes[33] === 1));

/** `t1…` and `t3…` of Zcash: two bytes, then twenty (Zcash protocol specification, 5.6.1). */
const isZcash = (bytes: Uint8Array): boolean =>
  bytes.length === 22 && bytes[0] === 0x1c && (bytes[1] === 0xb8 || bytes[1] === 0xbd);

const isAccount = (bytes: Uint8Array): boolean => bytes.length === 21;

const isOfKnownKind = (bytes: Uint8Array): boolean =>
  (isAccount(bytes) && versions.has(bytes[0] ?? -1)) || isZcash(bytes) || isPrivateKey(bytes);

/** Whether the text is an address or a private key of a common currency, by its check sum. */
export function isWallet(text: string): boolean {
  if (text.length < 25 || text.length > 52) return false;
  if (text.startsWith('r') && text.length < 36) return isChecked(text, isAccount, rippleAlphabet);
  // Most other words fail here, before anything is computed.
  if (!/^[13LMDA97XTtKL5]/.test(text)) return false;
  return isChecked(text, isOfKnownKind);
}

/** BIP 32: an extended key, `xpub…` and its like, is 78 bytes with a check sum. */
export const isExtendedKey = (text: string): boolean =>
  text.length === 111 && isChecked(text, (bytes) => bytes.length === 78);

/** A Solana address is 32 bytes without a check sum, so it takes a word beside it. */
export const isSolanaForm = (text: string): boolean =>
  text.length >= 32 && text.length <= 44 && /\d/.test(text) && decodeBase58(text)?.length === 32;

/** A Monero address: 95 signs, the first 4 or 8; its check sum is not computed here. */
export const isMoneroForm = (text: string): boolean => /^[48][\dAB][1-9A-HJ-NP-Za-km-z]{93}$/.test(text);
