import type { Page } from './page';
import { spaced } from './spaced';

/** A message is on the wire soon after it was sent; milliseconds. */
const soon = 60_000;

/**
 * What the person had in the composer when they last pressed anything, in a message that no listener of ours judged: the
 * site has a new way of sending.
 */
export function missed({ lastSent, sentAt }: Page, parts: readonly string[]): boolean {
  const typed = spaced(lastSent);
  if (typed === '' || performance.now() - sentAt < soon) return false;
  return parts.some((part) => spaced(part).includes(typed));
}
