/** Whether a byte is a printable ASCII character, a tab or part of a line break. */
export const isPlainByte = (byte: number): boolean =>
  (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9;
