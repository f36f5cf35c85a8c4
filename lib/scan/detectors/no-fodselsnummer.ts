import { isDayMonthYear, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const first = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1] as const;
const second = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * Day, month, year, three digits and two check digits, modulus 11 (Skatteetaten). 40 is added to the day in a D number, to
 * the month in a hospital's own number.
 */
function isFodselsnummer(digits: string): boolean {
  if (digits.length !== 11) return false;
  if (weightedSum(digits, first) % 11 !== 0 || weightedSum(digits, second) % 11 !== 0) return false;
  const day = numberAt(digits, 0, 2) % 40;
  const month = numberAt(digits, 2, 2) % 40;
  return isDayMonthYear(twoDigits(day) + twoDigits(month) + digits.slice(4, 6));
}

export const noFodselsnummer = registerNumber({
  id: 'no-fodselsnummer',
  labels: list(`
    fødselsnummer, fodselsnummer, foedselsnummer, fødselsnr, fodselsnr, fødsels nr, fodsels nr, fnr, f nr
    person nummer, person nr, d nummer, dnummer, d nr, dnr, norwegian id number, norwegian national id
    norwegian personal number, norwegian birth number, norwegian national identity number
    national identity number, fødselsnumre, fødselsnummeret, fodselsnummeret
  `),
  headers: list('national id, personal id, id number'),
  hints: list('født, fodt, norge, norway, norwegian, bankid, nav, skatteetaten, pasient, helse'),
  shapes: groupings('11, 6-5, 6-3-2, 2-2-2-5, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isFodselsnummer,
  hits: [
    'Fødselsnummer: 150397 19816',
    'fødselsnr. 28119636134',
    'fnr 15076734345',
    'Mitt fodselsnummer er 26044728035.',
    'personnummer 010280-13740',
    'fnr 2 3 0 8 8 7 6 5 2 5 7',
    'fødselsnummer 23.08.87.65257',
    'fødselsnummeret er 28068930490',
  ],
  misses: [
    'fnr 15039719817',
    'fnr 33039719816',
    'ordre 15039719816',
    'fnr 1503971981',
    'fnr 150397198160',
    'kontonummer 1503 97 19817',
  ],
});
