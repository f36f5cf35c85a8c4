import type { Page } from './page';
import { spaced } from './spaced';

/** A message is on the wire soon after it was sent; milliseconds. */
const soon = 60_000;

/** A shorter text stands in many others by chance; UTF-16 code units. */
const telling = 20;

/**
 * What the person had in the composer when they last pressed anything, in a message that no listener of ours judged: the
 * site has a new way of sending. A text that has left is not looked for again: to repeat it is the site's own doing.
 */
export function missed(page: Page, parts: readonly string[]): boolean {
  const typed = spaced(page.lastSent);
  const isIn = (part: string) =>
    spaced(part) === typed || (typed.length >= telling && spaced(part).includes(typed));
  if (typed === '' || !parts.some(isIn)) return false;
  page.lastSent = '';
  return performance.now() - page.sentAt >= soon;
}
