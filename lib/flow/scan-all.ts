import type { Finding } from '@/lib/model/finding';
import type { Submission } from '@/lib/model/submission';
import type { Scanner } from '@/lib/scan/scan';

/** Findings per part, in the order of the parts. */
export type Found = readonly (readonly Finding[])[];

/** Together longer than this is not scanned in one go; UTF-16 code units. */
const longest = 256 * 1024;

/** Code units between two pauses: some milliseconds on a slow machine, even where every line holds several values. */
const slice = 16 * 1024;

/** What it takes to begin a part, however short, as code units. */
const perPart = 50;

/** Bytes that nobody could read, and more than are hashed in one go. */
const heaviest = 1024 * 1024;

/** Whether it takes so long that it is judged with pauses. */
export const isLong = ({ parts, unreadable }: Pick<Submission, 'parts' | 'unreadable'>): boolean =>
  together(parts) > longest || together(unreadable) > heaviest;

const together = (all: readonly { readonly length: number }[]): number =>
  all.reduce((sum, { length }) => sum + length, 0);

/** Null when the scanner failed: then nobody knows what is in the text, and it counts as unreadable. */
export function scanAll(scan: Scanner, parts: readonly string[]): Found | null {
  try {
    return parts.map((part) => scan(part));
  } catch {
    // A bug of ours must not let a text go as clean, and its message might hold the text.
    return null;
  }
}

/** The same verdict, with pauses. */
export async function scanAllInSlices(
  scan: Scanner,
  parts: readonly string[],
  pause: () => Promise<void>,
): Promise<Found | null> {
  const found: (readonly Finding[])[] = [];
  let left = slice;
  try {
    for (const part of parts) {
      const run = scan.begin(part);
      while (!run.advance(slice)) await pause();
      found.push(run.findings());
      left -= part.length + perPart;
      if (left > 0) continue;
      left = slice;
      await pause();
    }
    return found;
  } catch {
    return null;
  }
}
