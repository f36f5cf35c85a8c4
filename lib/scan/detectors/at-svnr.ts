import { numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6] as const;

/**
 * Three digits, check digit modulus 11, day, month, year of birth (Dachverband der Sozialversicherungsträger); the month
 * is 13 to 15 when a day has run out of numbers.
 */
function isSvnr(digits: string): boolean {
  if (digits.length !== 10 || digits.startsWith('0')) return false;
  const day = numberAt(digits, 4, 2);
  const month = numberAt(digits, 6, 2);
  if (day < 1 || day > 31 || month < 1 || month > 15) return false;
  return weightedSum(digits, weights) % 11 === digitAt(digits, 3);
}

export const atSvnr = registerNumber({
  id: 'at-svnr',
  labels: list(`
    svnr, sozialvers nr, sozialvers nummer, sv nr, sv nummer, sv no, sozialversicherungsnummer, sozialversicherungsnr, vsnr, vs nr
    versicherungsnummer, versicherungsnr, e card nummer, e card nr, austrian social security number
    austrian ssn, austrian insurance number, svnr dienstnehmer, svn, vers nr
  `),
  headers: list('ssn, social security number, sozialversicherung'),
  hints: list('österreich, osterreich, austria, austrian, geburtsdatum, ögk, e card, dienstnehmer, patient'),
  shapes: groupings('10, 4-6, 4-2-2-2, 3-1-6, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isSvnr,
  hits: [
    'SVNR: 6198 140582',
    'Sozialvers.-Nr 6198 140582',
    'SV-Nr. 7564150479',
    'Sozialversicherungsnummer 7521 220481',
    'Meine SVNr ist 1171230147.',
    'SV-Nummer 1210 04 03 55',
    'SVN 5806 111095',
  ],
  misses: [
    'SVNR 6198140583',
    'SVNR 6199140582',
    'Bestellung 6198140582',
    'SVNR 619814058',
    'Tel. 0619 814 0582',
    'Rechnung 6198 140582',
  ],
});
