import { isDigit, isLetter } from '@/lib/scan/characters';
import { matchAt } from '@/lib/scan/pattern';

const colon = 58;

const isHex = (code: number): boolean => isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);

// Groups of RFC 4291, 2.2; the last 32 bits may be written as IPv4 (2.2.3). 39 characters, or 45 with those.
const written = /(?:[\da-f]{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4})/iy;

/**
 * Addresses that exist begin with these: global unicast 2000::/3, unique local fc00::/7 (RFC 4193), link-local fe80::/10,
 * multicast ff00::/8, and IPv4 in ::ffff:0:0/96 and 64:ff9b::/96 (RFC 6052). Others are times, MAC addresses, names of programs.
 */
const begins = /^(?:[23][\da-f]{3}|f[cd][\da-f]{2}|fe[89ab][\da-f]|ff[\da-f]{2}|64:ff9b:|::ffff:\d{1,3}\.)/i;

/** Code units of the longest. */
const longest = 45;
const fewestColons = 6;

/** Two colons side by side, or as many as an address has that leaves nothing out: a time has fewer. */
function hasColons(text: string, first: number): boolean {
  let colons = 1;
  for (let at = first + 1; at < first + longest; at++) {
    const code = text.charCodeAt(at);
    if (code === colon) {
      if (text.charCodeAt(at - 1) === colon || ++colons === fewestColons) return true;
    } else if (!isHex(code)) return false;
  }
  return false;
}

/** The address whose first colon stands at `at`; offsets in UTF-16 code units. */
export function readIpv6(text: string, at: number): { start: number; end: number } | undefined {
  const next = text.charCodeAt(at + 1);
  if (next !== colon && !isHex(next)) return undefined;
  let start = at;
  while (at - start < 5 && isHex(text.charCodeAt(start - 1))) start--;
  if (at - start > 4 || (start === at && next !== colon)) return undefined;
  if (at - start < 4 && start !== at && text.charCodeAt(start) !== 54) return undefined;
  const before = text.charCodeAt(start - 1);
  if (before === colon || before === 46 || before === 95 || isLetter(before) || isDigit(before))
    return undefined;
  if (!hasColons(text, at)) return undefined;
  const address = matchAt(written, text, start)?.[0];
  if (address === undefined || !begins.test(address) || /^(?:ffff:){2}/i.test(address)) return undefined;
  const end = start + address.length;
  const after = text.charCodeAt(end);
  if (
    isLetter(after) ||
    isDigit(after) ||
    after === 95 ||
    (after === colon && isHex(text.charCodeAt(end + 1)))
  )
    return undefined;
  const gap = address.indexOf('::');
  if (gap !== address.lastIndexOf('::') || address.includes(':::')) return undefined;
  const groups = address.split(':').filter((group) => group !== '').length + (address.includes('.') ? 1 : 0);
  if (gap < 0 ? groups !== 8 : groups > 7) return undefined;
  return { start: address.startsWith('::') ? start + 2 : start, end };
}
