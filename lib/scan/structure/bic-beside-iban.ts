import { ibanCountries, ibanLayout, isIbanValid } from '@/lib/scan/checks/iban';
import { isBic } from '@/lib/scan/checks/bic';
import { isDigit } from '@/lib/scan/characters';
import type { PrefixDetector } from '@/lib/scan/detector';
import { matchAt } from '@/lib/scan/pattern';

const group = /[ -]?[A-Z\d]+/y;

/** Where the IBAN ends that begins at `start`, in groups or in one; -1 when there is none. */
function ibanEnd(text: string, start: number): number {
  const length = ibanLayout(text.slice(start, start + 2))?.length ?? 0;
  let iban = '';
  for (group.lastIndex = start; iban.length < length;) {
    const next = group.exec(text)?.[0];
    if (next === undefined) return -1;
    iban += next.replace(/^[ -]/, '');
  }
  return iban.length === length && length > 0 && isIbanValid(iban) ? group.lastIndex : -1;
}

// `, COBADEFF`, ` | COBADEFF`, ` (BBVA, BBVAESMM)`, ` sits at SEB (ESSESESS)`, `\nCOBADEFF`
const behind =
  /(?:[^\w\n]{0,4}\n|;?[^\n;]{0,32}?)(?<!\w)([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?![\w-]| [A-Z]{3,}\b)/y;
// `COBADEFF, acct `
const before =
  /(?:^|[^\w-])([A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)(?:[^\w\n]{1,4}(?:[A-Za-z./]{2,9}[^\w\n]{1,3})?)$/;
const reachBefore = 32;

/** A bank of the same country directly beside an account: `DE89 3704 0044 0532 0130 00 (COBADEFF)`. */
export const bicBesideIban: PrefixDetector = {
  kind: 'prefix',
  id: 'swift-bic',
  category: 'financial',
  reasons: ['format'],
  prefixes: ibanCountries,
  read(text, start) {
    if (!isDigit(text.charCodeAt(start + 3))) return undefined;
    const end = ibanEnd(text, start);
    if (end < 0) return undefined;
    const isOfCountry = (code: string | undefined): code is string =>
      code !== undefined && isBic(code) && text.startsWith(code.slice(4, 6), start);
    const next = matchAt(behind, text, end)?.[1];
    if (isOfCountry(next))
      return { start: behind.lastIndex - next.length, end: behind.lastIndex, likelihood: 'LIKELY' };
    const from = Math.max(0, start - reachBefore);
    const found = before.exec(text.slice(from, start));
    if (found === null || !isOfCountry(found[1])) return undefined;
    const at = from + found.index + found[0].indexOf(found[1]);
    return { start: at, end: at + found[1].length, likelihood: 'LIKELY' };
  },
  // Beside an account, which is a finding of its own: `surroundings.test.ts`.
  hits: ['BIC COBADEFF'],
  misses: ['IBAN DE89370400440532013000, INGBNL2A', 'IBAN DE89370400440532013000 DOCUMENT'],
};
