import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { crossSum, placeOfLetter } from '@/lib/scan/checks/cross-sum';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { list } from '@/lib/scan/list';

const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1] as const;

/** Area, day, month, year, first letter of the name at birth, serial, check digit modulus 10 (Versicherungsnummern-, Kontoführungs- und Versicherungsverlaufsverordnung, § 2). */
function isRvnr(value: string): boolean {
  if (!/^\d{8}[A-Z]\d{3}$/.test(value)) return false;
  // Where a day was full, 30 was added to it, and more.
  if (!isDay(2000 + numberAt(value, 6, 2), numberAt(value, 4, 2), numberAt(value, 2, 2) % 30 || 30))
    return false;
  const digits = value.slice(0, 8) + placeOfLetter(value.charAt(8)) + value.slice(9, 11);
  return crossSum(digits, weights) % 10 === Number(value.charAt(11));
}

export const deRvnr = registerNumber({
  id: 'de-rvnr',
  labels: list(`
    rentenversicherungsnummer, rentenversicherungsnr, rv nummer, rv nr, rvnr, sozialversicherungsnummer
    sozialversicherungsnr, sozialversicherungs nr, rentenversicherungs nummer, sv nummer, sv nr, svnr
    versicherungsnummer, versicherungsnummer rv, vsnr, sozialversicherungsausweis, german social security number
    german pension insurance number
  `),
  headers: list('ssn, social security number'),
  hints: list(`
    deutsche rentenversicherung, rentenversicherung, geboren, geburtsdatum, lohn, lohnabrechnung, arbeitnehmer
    arbeitnehmerin, deutschland, germany, german
  `),
  formats: ['99-999999-A-999', '99-999999-A-99-9', '99999999A999'],
  shapes: [
    '99-999999-A999',
    '99-999999A999',
    '99999999-A-999',
    '99999999-A999',
    '99-99-99-99-A-999',
    '99-99-99-99-A-99-9',
  ],
  // Day, letter and check digit: one code in 300 of the shape, and hardly anything else has it with its gaps.
  isValid: isRvnr,
  unnamed: ({ shape, gap }, { isHinted }) =>
    (shape.includes('-') ? gap === ' ' : isHinted) ? 'LIKELY' : 'POSSIBLE',
  hits: [
    'Rentenversicherungsnummer: 50 031080 W 484',
    'Sozialversicherungsnummer 24160787F998',
    'SV-Nr.: 15 270196 H 241',
    '65 030389 V 394',
    'Insurance no. is 65 030389 V 39 4.',
    'Rentenversicherungs-\nnummer: 50 031080 W 48 4',
    '{"rvnr":"15041053K161"}',
    '<SVNummer>50230863D394</SVNummer>',
    'Meine Sozialversicherungsnummer ist 50270781S101.',
  ],
  misses: [
    'SV-Nummer 15250360L669',
    '24230589L844',
    'Bestellung 50181165G419',
    'order 50 211174 P 447',
    'order 50 211174 P 44 7',
    'serial 12 041058 H 852',
  ],
});
