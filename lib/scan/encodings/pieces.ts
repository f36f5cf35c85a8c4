import { isDigit } from '@/lib/scan/characters';
import { joinsOneNumber } from '@/lib/scan/numbers/number-edges';
import type { Decoded } from './reading';
import { noGap, type Segments, touching } from '@/lib/scan/tokens/segments';

const fewestPieces = 3;
const shortestPiece = 3;
/** Letters and digits of all pieces together. */
const shortest = 7;
const longest = 19;

/** Space, dash, slash, underscore; dots, commas and colons stand in addresses, amounts and times. */
const isCut = (gap: number): boolean => gap === 32 || gap === 45 || gap === 47 || gap === 95;

/**
 * Reads the segments from `first` to before `last`, which hang together, when they are equal pieces of one number, the
 * last perhaps shorter: `562-912-240-79`, `MR4-328-185`. So people cut a number that has no groups of its own.
 */
export function readPieces(
  text: string,
  segments: Segments,
  first: number,
  last: number,
): Decoded | undefined {
  let at = first;
  // `no 562 912 240`
  if (segments.kind(at) === 1 && segments.gap(at + 1) !== touching) at++;
  const start = segments.start(at);
  const cut =
    at + 1 < last && segments.gap(at + 1) !== touching ? segments.gap(at + 1) : segments.gap(at + 2);
  if (at + fewestPieces > last || !isCut(cut)) return undefined;
  let pieces = 0;
  let length = 0;
  let pieceStart = start;
  for (at++; at <= last; at++) {
    const gap = at < last ? segments.gap(at) : noGap;
    if (gap === touching) continue;
    const end = segments.end(at - 1);
    if (!isDigit(text.charCodeAt(end - 1))) return undefined;
    if (pieces === 0) length = end - pieceStart;
    pieces++;
    if (gap === cut && end - pieceStart === length && segments.kind(at) === 0) {
      pieceStart = segments.start(at);
      continue;
    }
    const isWhole = pieces >= fewestPieces && length >= shortestPiece && end - pieceStart <= length;
    // `562-912-240-7999`
    const goesOn = gap === cut && segments.kind(at) === 0;
    if (!isWhole || goesOn || joinsOneNumber(gap)) return undefined;
    const whole = (pieces - 1) * length + end - pieceStart;
    if (whole < shortest || whole > longest) return undefined;
    return { start, end, decoded: text.slice(start, end).replace(/[^\dA-Za-z]/g, '') };
  }
  return undefined;
}
