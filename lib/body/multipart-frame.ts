/** The pieces of a multipart body. Together, with the delimiters between them, they are the whole body. */
export type Frame = {
  /** What stands before the first delimiter and behind the last; usually nothing. */
  readonly preamble: Uint8Array;
  readonly epilogue: Uint8Array;
  /** The last delimiter, without a line break behind it. */
  readonly closing: Uint8Array;
  readonly sections: readonly Section[];
};

export type Section = {
  /** The delimiter line before it, line breaks and all. */
  readonly delimiter: Uint8Array;
  /** Header lines with the empty line that ends them. */
  readonly head: Uint8Array;
  readonly content: Uint8Array;
};

/** Bytes; RFC 2046 section 5.1.1. */
export const longestBoundary = 70;

/** Bytes. Longer headers are those of nobody who sends a form. */
const longestHead = 16 * 1024;

const cr = 0x0d;
const lf = 0x0a;
const dash = 0x2d;

/**
 * Cuts a multipart body. Null when it is not whole (no closing delimiter), and when two servers might cut it in two ways:
 * a delimiter behind a bare line feed, or a line that only begins with the delimiter.
 * @see RFC 2046 section 5.1.1
 */
export function cutMultipart(bytes: Uint8Array, boundary: string): Frame | null {
  const mark = new TextEncoder().encode(`--${boundary}`);
  if (boundary === '' || mark.length > longestBoundary + 2) return null;
  const sections: Section[] = [];
  let preamble = bytes.subarray(0, 0);
  let open: { readonly delimiter: Uint8Array; readonly from: number } | undefined;
  for (let at = find(bytes, mark, 0); at !== -1; at = find(bytes, mark, at + mark.length)) {
    if (at > 0 && bytes[at - 1] !== lf) continue;
    if (at > 0 && bytes[at - 2] !== cr) return null;
    const start = Math.max(at - 2, open?.from ?? 0);
    if (open) {
      const section = cutSection(open.delimiter, bytes.subarray(open.from, start));
      if (section === null) return null;
      sections.push(section);
    } else preamble = bytes.subarray(0, start);
    const behind = at + mark.length;
    if (bytes[behind] === dash && bytes[behind + 1] === dash) {
      const closing = bytes.subarray(start, behind + 2);
      return { preamble, sections, closing, epilogue: bytes.subarray(behind + 2) };
    }
    const from = lineEnd(bytes, behind);
    if (from === null) return null;
    open = { delimiter: bytes.subarray(start, from), from };
  }
  return null;
}

function cutSection(delimiter: Uint8Array, bytes: Uint8Array): Section | null {
  // A section without headers begins with the empty line.
  if (bytes[0] === cr && bytes[1] === lf) return split(2);
  const end = find(bytes.subarray(0, longestHead), blankLine, 0);
  return end === -1 ? null : split(end + blankLine.length);

  function split(at: number): Section {
    return { delimiter, head: bytes.subarray(0, at), content: bytes.subarray(at) };
  }
}

const blankLine = Uint8Array.of(cr, lf, cr, lf);

/** Where the next line begins, when only spaces and tabs stand before it. */
function lineEnd(bytes: Uint8Array, from: number): number | null {
  let at = from;
  while (bytes[at] === 0x20 || bytes[at] === 0x09) at += 1;
  return bytes[at] === cr && bytes[at + 1] === lf ? at + 2 : null;
}

/** Linear: `what` is at most some seventy bytes. */
export function find(bytes: Uint8Array, what: Uint8Array, from: number): number {
  const [first = 0] = what;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (what.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}
