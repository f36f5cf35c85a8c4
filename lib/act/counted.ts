import type { Nameless } from '@/lib/flow/ports';

/**
 * Remembers, for a trial run, what the page gate has recorded and has no hash: the wire gate sees it next. One send is
 * followed by one request, one piece without bytes by one upload.
 * @returns a function that says whether this was recorded before, of the same submission
 */
export function createCounted(): (seen: Nameless) => boolean {
  let account = false;
  let pieces = 0;
  return ({ way, wrongAccount, unreadable }) => {
    const without = unreadable.filter((piece) => piece === 'no-bytes').length;
    if (way === 'send' || way === 'edit') account ||= wrongAccount;
    if (way === 'file') pieces += without;
    if (way !== 'request') return false;
    const isKnown =
      (!wrongAccount || account) && without === unreadable.length && (without === 0 || pieces > 0);
    if (wrongAccount) account = false;
    if (without > 0) pieces = Math.max(0, pieces - 1);
    return isKnown;
  };
}
