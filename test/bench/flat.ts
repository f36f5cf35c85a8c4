const piece = 4096;

/**
 * The same text as one piece of memory. A text put together by `+` or cut out of another is a tree or a window to the
 * engine, and the first reading of it would pay for that. Joining copies.
 */
export function flat(text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += piece) pieces.push(text.slice(at, at + piece));
  return pieces.join('');
}

/** Repeated or cut to so many UTF-16 code units. */
export const ofLength = (text: string, length: number): string =>
  flat(text.repeat(Math.ceil(length / text.length)).slice(0, length));
