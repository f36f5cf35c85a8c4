import { ibanCountries } from '@/lib/scan/checks/iban';
import { readIban } from '@/lib/scan/numbers/read-iban';
import { isBic } from '@/lib/scan/checks/bic';
import type { PrefixDetector } from '@/lib/scan/detector';

// A code among words in capitals is rather one of them.
const codes = /(?<![\w-]|[A-Z]{3} )[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?(?![\w-]| [A-Z]{3})/g;

/** Words between an account and its bank: `(`, `, acct `, ` is at SEB (`. Code units. */
const reach = 48;

/** A bank of the same country directly beside an account: `DE89 3704 0044 0532 0130 00 (COBADEFF)`. */
export const bicBesideIban: PrefixDetector = {
  kind: 'prefix',
  id: 'swift-bic',
  category: 'financial',
  reasons: ['format'],
  prefixes: ibanCountries,
  read(text, start) {
    const end = readIban(text, start)?.end;
    if (end === undefined) return undefined;
    const from = Math.max(0, start - reach);
    for (const { 0: code, index } of text.slice(from, end + reach).matchAll(codes)) {
      const at = from + index;
      if (isBic(code) && text.startsWith(code.slice(4, 6), start))
        return { start: at, end: at + code.length, likelihood: 'LIKELY' };
    }
    return undefined;
  },
  // Beside an account, which is a finding of its own: `surroundings.test.ts`.
  hits: ['BIC COBADEFF'],
  misses: [
    'IBAN DE89370400440532013000, INGBNL2A',
    'IBAN DE89370400440532013000 DOCUMENT',
    'LOS PROCESOS: ES9121000418450200051332',
    'IT60X0542811101000000123456 QUALITATIVI TOTALE',
  ],
};
