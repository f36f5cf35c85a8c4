import type { Finding } from '@/lib/model/finding';
import { isAtLeast } from '@/lib/model/likelihood';
import type { Submission } from '@/lib/model/submission';
import type { Scanner } from '@/lib/scan/scan';
import type { Found } from './scan-all';

/** UTF-16 code units of the new text that are looked at: the rest of a value, and what says that it is over. */
const head = 200;

/** How two messages may belong together: in the middle of a group of digits, or between two groups. */
const joints = ['', ' '];

/**
 * Adds the values that begin in the messages before and end in the first part, clipped to what of them stands in it.
 * Null when the scanner failed.
 */
export function withSplit(scan: Scanner, { before = [], parts }: Submission, found: Found): Found | null {
  const [own = [], ...others] = found;
  const text = (parts[0] ?? '').slice(0, head);
  if (before.length === 0 || text === '') return found;
  try {
    for (const joint of joints) {
      const split = splitValue(scan, before.join(joint) + joint, text, own);
      if (split) return [[split, ...own], ...others];
    }
    return found;
  } catch {
    // As in `scanAll`: nobody knows what is in it.
    return null;
  }
}

function splitValue(scan: Scanner, old: string, text: string, own: readonly Finding[]): Finding | null {
  const border = old.length;
  const across = scan(old + text).find(
    ({ start, end, likelihood }) =>
      start < border &&
      end > border &&
      isAtLeast(likelihood, 'LIKELY') &&
      // Both are halves of a number; words that follow each other are a sentence.
      /\d/.test(old.slice(start)) &&
      /\d/.test(text.slice(0, end - border)) &&
      (likelihood === 'VERY_LIKELY' || isOver(text.slice(end - border))),
  );
  if (!across) return null;
  const end = across.end - border;
  // What was whole without the other half is no half.
  const wasWhole = scan(old).some((one) => one.end > across.start && isAtLeast(one.likelihood, 'LIKELY'));
  return wasWhole || own.some(({ start }) => start < end) ? null : { ...across, start: 0, end };
}

/** Nothing follows that would make it a quantity: `6789 boxes`. */
function isOver(rest: string): boolean {
  return /^[^\p{L}\p{N}]*(\n|$)|^\s*[.,;!?)]/u.test(rest);
}
