const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Sum that a right text leaves: 1 by BIP 173, the other by BIP 350 (bech32m). */
const right: ReadonlySet<number> = new Set([1, 0x2bc830a3]);

const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function step(sum: number, value: number): number {
  const top = sum >>> 25;
  let next = ((sum & 0x1ffffff) << 5) ^ value;
  for (const [bit, generator] of generators.entries()) if ((top >> bit) & 1) next ^= generator;
  return next;
}

/** Whether a text with the given part before its `1` has a right check sum; in one case, at most 90 characters. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase();
  if (text.length > 90 || (text !== lower && text !== text.toUpperCase())) return false;
  const one = lower.lastIndexOf('1');
  if (one < 1 || lower.length - one < 7) return false;
  const name = lower.slice(0, one);
  let sum = 1;
  for (let at = 0; at < name.length; at++) sum = step(sum, name.charCodeAt(at) >> 5);
  sum = step(sum, 0);
  for (let at = 0; at < name.length; at++) sum = step(sum, name.charCodeAt(at) & 31);
  for (const sign of lower.slice(one + 1)) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return false;
    sum = step(sum, value);
  }
  return right.has(sum);
}
