/** A text that is being copied with some of its characters replaced. All offsets are UTF-16 code units. */
export type FoldedText = {
  /** Reads `given.slice(start, end)` as one code unit, or as nothing when `code` is -1; what is before it is copied. */
  replace(start: number, end: number, code: number): void;
  /** The last character before `at` as it is read, and the one before; `at` is not before anything replaced. */
  last(at: number): number;
  beforeLast(at: number): number;
  /** Copies the rest. */
  finish(): { readonly text: string; toGiven(offset: number): number };
};

/** Replaced characters that stand closer together are written one by one, the others with the text between them. */
const near = 24;
const room = 1024;

/** Index of the last of the first `count` entries of an ascending list that is not greater than the value, or -1. */
function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function createFoldedText(given: string): FoldedText {
  const pieces: string[] = [];
  const codes = new Uint16Array(room);
  let length = 0;
  let copied = 0;
  // Of what was written when `copied` was reached.
  let last = 0;
  let beforeLast = 0;
  // From folded offset `from[i]` on, the given offset is `by[i]` greater.
  const from: number[] = [];
  const by: number[] = [];
  let shift = 0;

  const flush = (): void => {
    if (length === 0) return;
    pieces.push(Reflect.apply(String.fromCharCode, undefined, codes.subarray(0, length)));
    length = 0;
  };

  const copyTo = (start: number): void => {
    if (start - copied < near) {
      if (length + near > room) flush();
      for (let at = copied; at < start; at++) codes[length++] = given.charCodeAt(at);
    } else {
      flush();
      pieces.push(given.slice(copied, start));
    }
  };

  const shiftBy = (more: number): void => {
    shift += more;
    const offset = copied - shift;
    if (from.at(-1) === offset) by[by.length - 1] = shift;
    else {
      from.push(offset);
      by.push(shift);
    }
  };

  const lastOf = (at: number): number => (at > copied ? given.charCodeAt(at - 1) : last);
  const beforeLastOf = (at: number): number => {
    if (at > copied + 1) return given.charCodeAt(at - 2);
    return at > copied ? last : beforeLast;
  };

  return {
    replace(start, end, code) {
      beforeLast = beforeLastOf(start);
      last = lastOf(start);
      copyTo(start);
      copied = end;
      if (code < 0) {
        shiftBy(end - start);
        return;
      }
      beforeLast = last;
      last = code;
      codes[length++] = code;
      if (end - start > 1) shiftBy(end - start - 1);
    },
    last: lastOf,
    beforeLast: beforeLastOf,
    finish() {
      flush();
      pieces.push(given.slice(copied));
      return {
        text: pieces.join(''),
        toGiven: (offset) => offset + (by[lastNotAfter(from, offset)] ?? 0),
      };
    },
  };
}
