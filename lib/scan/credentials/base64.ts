const digits = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', '-', '_'].map(
    (digit, value) => [digit.charCodeAt(0), value === 64 ? 62 : value === 65 ? 63 : value] as const,
  ),
);

/**
 * The bytes of a short text in base64 or base64url (RFC 4648), as characters 0 to 255; stops at the first character that
 * is not of the alphabet.
 */
export function fromBase64(text: string): string {
  let bytes = '';
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = digits.get(text.charCodeAt(at));
    if (digit === undefined) break;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return bytes;
}
