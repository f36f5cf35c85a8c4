// All zero between two calls.
const counts = new Uint16Array(128);

/** Shannon entropy of the characters of a short text, bits per character; all beyond ASCII count as one. */
export function entropy(text: string): number {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = Math.min(text.charCodeAt(at), 127);
    counts[code] = (counts[code] as number) + 1;
  }
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const code = Math.min(text.charCodeAt(at), 127);
    const count = counts[code] as number;
    if (count > 1) sum += count * Math.log2(count);
    counts[code] = 0;
  }
  return length === 0 ? 0 : Math.log2(length) - sum / length;
}
