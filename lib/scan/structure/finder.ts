/** The first place of the needle at or after `from`, `Infinity` when there is none. `from` must not decrease. */
export type Finder = (from: number) => number;

/** Remembers what it has found, so that every part of the text is searched once. */
export function createFinder(text: string, needle: string): Finder {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = text.indexOf(needle, from);
      next = found < 0 ? Infinity : found;
    }
    return next;
  };
}
