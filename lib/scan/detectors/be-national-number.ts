import { numberAt } from '@/lib/scan/checks/calendar';
import { remainderOf97 } from '@/lib/scan/checks/iso-7064';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/**
 * Year, month, day, three digits, and 97 minus the nine modulo 97, with a 2 in front for people born from 2000 on
 * (Rijksregister, Instructies, IT 000). 20 or 40 is added to the month in a bis number; what is not known is 00.
 */
function isBelgianNationalNumber(digits: string): boolean {
  if (digits.length !== 11 || numberAt(digits, 2, 2) % 20 > 12 || numberAt(digits, 2, 2) > 52) return false;
  if (numberAt(digits, 4, 2) > 31 || digits.startsWith('000000')) return false;
  const body = digits.slice(0, 9);
  const check = 97 - numberAt(digits, 9, 2);
  return remainderOf97(body) === check || remainderOf97(`2${body}`) === check;
}

export const beNationalNumber = registerNumber({
  id: 'be-national-number',
  labels: list(`
    rijksregisternummer, rijksregisternr, rijksregister, rrn, rr nr, insz, niss, numéro niss, numero niss
    no niss, numéro national, numero national, no national, numéro de registre national
    numero de registre national, numéro du registre national, numero du registre national
    no registre national, registre national, nationaal nummer, bisnummer, bis nummer, numéro bis, numero bis
    nationalregisternummer, nationalnummer, belgian national number, belgian national id
    belgian national register number, national register number, nn belgium
    n national, rr nummer
  `),
  headers: list('national number, national id, ssin, inss'),
  hints: list(
    'belgië, belgie, belgique, belgium, belgian, geboren, née le, né le, mutualiteit, mutuelle, eid',
  ),
  // A day, and one in 49 by the check digits: one in 1,200 of what is written 2-2-2-3-2 with these signs.
  formats: groupings('2-2-2-3-2'),
  shapes: groupings('11, 6-3-2, 6-5, 9-2, 3-3-3-2, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isBelgianNationalNumber,
  unnamed: ({ gap }, { isHinted }) => (gap === 'mixed' || (gap === '.' && isHinted) ? 'LIKELY' : 'POSSIBLE'),
  hits: [
    '82.04.25-437.78',
    'Rijksregisternummer: 56.08.03-469.91',
    'rijksregisternr. 53031132591',
    'INSZ 63120561659',
    'Mon numéro national est le 95.12.27-470.23.',
    'NISS: 500408 773 65',
    'Numéro de registre national\n46021708495',
    'INSZ 4 6 0 2 1 7 0 8 4 9 5',
    'N° national 64120324823',
  ],
  misses: [
    'Rijksregisternummer 82.04.25-437.79',
    '82.14.25-437.78',
    'bestelling 82042543778',
    'INSZ 8204254377',
    '1.82.04.25.437.78',
    'tel 02 04 25 437 78',
    'version 82.04.25.437.78',
  ],
});
