const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const values: Uint8Array = (() => {
  const table = new Uint8Array(128);
  for (let value = 0; value < 64; value++) table[alphabet.charCodeAt(value)] = value;
  return table;
})();

/** Six bits of base64 (RFC 4648, section 4); a character outside its alphabet counts as 0. */
export const sixBits = (text: string, at: number): number => values[text.charCodeAt(at) & 127] as number;

/** The text for values of six bits, without padding. */
export function textOf(six: Uint8Array): string {
  const codes = six.map((value) => alphabet.charCodeAt(value & 63));
  const pieces: string[] = [];
  // As many arguments as every engine takes.
  for (let at = 0; at < codes.length; at += 4096)
    pieces.push(String.fromCharCode(...codes.subarray(at, at + 4096)));
  return pieces.join('');
}

/** Whether a text is base64 of whole bytes, and of how many; -1 when it isn't. */
export function bytesIn(text: string): number {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return -1;
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
}

export function decode(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, bytesIn(text)));
  for (let at = 0; at < bytes.length; at++) {
    const bit = 8 * at;
    const first = Math.floor(bit / 6);
    const pair = (sixBits(text, first) << 6) | sixBits(text, first + 1);
    bytes[at] = pair >>> (12 - 8 - (bit % 6));
  }
  return bytes;
}

export function encode(bytes: Uint8Array): string {
  const six = new Uint8Array(Math.ceil((bytes.length * 8) / 6));
  for (let at = 0; at < six.length; at++) {
    const bit = 6 * at;
    const first = bit >> 3;
    const pair = ((bytes[first] as number) << 8) | (bytes[first + 1] ?? 0);
    six[at] = (pair >>> (16 - 6 - (bit % 8))) & 63;
  }
  return textOf(six) + '='.repeat((4 - (six.length % 4)) % 4);
}
