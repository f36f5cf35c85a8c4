import { isFiller } from '@/lib/scan/checks/filler';
import { isMod11And10Valid } from '@/lib/scan/checks/iso-7064';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Eleven digits, ISO/IEC 7064 MOD 11,10 (Porezna uprava, Zakon o osobnom identifikacijskom broju). */
const isOib = (digits: string): boolean =>
  digits.length === 11 && isMod11And10Valid(digits) && !isFiller(digits);

export const hrOib = registerNumber({
  id: 'hr-oib',
  labels: list(`
    oib, oib br, oib broj, oib number, osobni identifikacijski broj, osobnog identifikacijskog broja
    croatian oib, croatian tax number, croatian personal identification number, oibs
  `),
  headers: list('tax id, osobni broj'),
  hints: list('rođen, rođena, hrvatska, croatia, croatian, porezna, zagreb'),
  shapes: groupings('11, 3-3-3-2, 2-3-3-3, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isOib,
  hits: [
    'OIB: 08100999483',
    'OIB 02176020917',
    'Osobni identifikacijski broj 49771753226',
    'Moj OIB je 03076395607.',
    'O.I.B. 57298288820',
  ],
  misses: [
    'OIB 08100999484',
    'narudžba 08100999483',
    'OIB 0810099948',
    'OIB 081009994830',
    'račun 08100999483',
  ],
});
