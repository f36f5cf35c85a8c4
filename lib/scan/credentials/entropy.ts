const counts = new Uint16Array(128);

/** Shannon entropy of the characters of a short text, bits per character; all beyond ASCII count as one. */
export function entropy(text: string): number {
  counts.fill(0);
  for (let at = 0; at < text.length; at++) {
    const code = Math.min(text.charCodeAt(at), 127);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= (count / text.length) * Math.log2(count / text.length);
  return sum;
}
