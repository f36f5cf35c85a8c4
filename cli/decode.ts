import { constants } from 'node:buffer';
import { Complaint } from './complaint';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Byte order marks (Unicode, section 23.8) of what is not UTF-8; that of UTF-32 begins with that of UTF-16. */
const marks: readonly (readonly [encoding: Encoding | 'utf-32', mark: readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Each takes the byte order mark off the text. */
const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
} as const;

/**
 * The text of a file, without the byte order mark at its start; `place` names it in a complaint. UTF-8, or UTF-16 by its
 * mark, as programs of Windows export it.
 */
export function decode(bytes: Uint8Array, place: string): string {
  return decodeAs(encodingOf(bytes, place), bytes, place);
}

/** The same text in UTF-8. */
export function asUtf8(bytes: Uint8Array, place: string): Uint8Array {
  const encoding = encodingOf(bytes, place);
  return encoding === 'utf-8' ? bytes : Buffer.from(decodeAs(encoding, bytes, place));
}

export function decodeUtf8(bytes: Uint8Array, place: string): string {
  return decodeAs('utf-8', bytes, place);
}

function decodeAs(encoding: Encoding, bytes: Uint8Array, place: string): string {
  const longest = constants.MAX_STRING_LENGTH * (encoding === 'utf-8' ? 1 : 2);
  if (bytes.length > longest)
    throw new Complaint(`${place} is too long for one text: at most ${longest} bytes.`);
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    if (encoding !== 'utf-8') throw new Complaint(`${place} begins as UTF-16 text, but not all of it is.`);
    // An older code page has no zeros; what is no text nearly always has.
    const may = bytes.subarray(0, sample).includes(0)
      ? 'it may be no text at all'
      : 'it may be in an older encoding, such as Windows-1252';
    throw new Complaint(`${place} is not UTF-8 text (${may}). Save it as UTF-8.`);
  }
}

function encodingOf(bytes: Uint8Array, place: string): Encoding {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  if (marked === 'utf-32') throw new Complaint(`${place} is UTF-32 text. Save it as UTF-8.`);
  // Letters with a zero beside each are UTF-8 by its rules, and nothing would be found in them.
  if (marked === undefined && isEveryOtherZero(bytes))
    throw new Complaint(`${place} looks like UTF-16 text without a byte order mark. Save it as UTF-8.`);
  return marked ?? 'utf-8';
}

/** Bytes that are looked at to tell what a file is. */
const sample = 4096;

/** Whether zeros stand at the even places or at the odd ones, and at hardly any of the others. */
function isEveryOtherZero(bytes: Uint8Array): boolean {
  const length = Math.min(sample, bytes.length);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  return Math.max(even, odd) > length / 5 && Math.min(even, odd) < length / 100;
}
