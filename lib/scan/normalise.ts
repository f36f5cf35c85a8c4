import { foldCodePoint } from './characters';

/**
 * A text as the detectors read it: other scripts' digits, full-width letters, odd spaces and dashes folded to ASCII,
 * zero-width characters dropped. All offsets are UTF-16 code units.
 */
export type View = {
  readonly text: string;
  /**
   * Where `text.slice(start, end)` stands in the original text. Dropped characters inside the range belong to it, those
   * at its ends do not. `start` must be less than `end`.
   */
  original(start: number, end: number): { readonly start: number; readonly end: number };
};

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** The full code point at `at`; a surrogate without its partner is returned as it is. */
const codePointAt = (text: string, at: number, code: number): number =>
  isHighSurrogate(code) ? (text.codePointAt(at) ?? code) : code;

/** First code unit that reads as something else, -1 when there is none: the common case, so it must be cheap. */
function firstFolded(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const point = codePointAt(text, at, code);
    if (foldCodePoint(point) !== point) return at;
    if (point > 0xffff) at++;
  }
  return -1;
}

/** Index of the last entry of the ascending list that is not greater than the value, -1 when there is none. */
function lastNotAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function normalise(text: string): View {
  const first = firstFolded(text);
  if (first < 0) return { text, original: (start, end) => ({ start, end }) };

  const pieces: string[] = [];
  // From folded offset `from[i]` on, the original offset is `by[i]` greater.
  const from: number[] = [];
  const by: number[] = [];
  let copied = 0;
  let shift = 0;

  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const point = codePointAt(text, at, code);
    const folded = foldCodePoint(point);
    const width = point > 0xffff ? 2 : 1;
    if (folded !== point) {
      const isDropped = folded < 0;
      pieces.push(isDropped ? text.slice(copied, at) : text.slice(copied, at) + String.fromCharCode(folded));
      copied = at + width;
      const more = isDropped ? width : width - 1;
      if (more > 0) {
        shift += more;
        const offset = copied - shift;
        if (from.at(-1) === offset) by[by.length - 1] = shift;
        else {
          from.push(offset);
          by.push(shift);
        }
      }
    }
    at += width - 1;
  }
  pieces.push(text.slice(copied));

  const toOriginal = (offset: number): number => offset + (by[lastNotAfter(from, offset)] ?? 0);
  const folded = pieces.join('');
  return {
    text: folded,
    original(start, end) {
      const last = toOriginal(end - 1);
      const isFoldedPair =
        isHighSurrogate(text.charCodeAt(last)) && !isHighSurrogate(folded.charCodeAt(end - 1));
      return { start: toOriginal(start), end: last + (isFoldedPair ? 2 : 1) };
    },
  };
}
