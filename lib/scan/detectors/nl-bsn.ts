import { isCompactDate } from '@/lib/scan/checks/calendar';
import { isFiller } from '@/lib/scan/checks/filler';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Burgerservicenummer: the "elfproef" with -1 for the last digit (Logisch ontwerp BSN, RvIG). */
function isBsn(given: string): boolean {
  // Old numbers are written without the zero in front; `BSN*00*0044821*20240314` opens a notice of shipment.
  const digits = given.padStart(9, '0');
  if (digits.startsWith('000') || isFiller(digits) || isCompactDate(given)) return false;
  return digits.length === 9 && weightedSum(digits, weights) % 11 === 0;
}

export const nlBsn = registerNumber({
  id: 'nl-bsn',
  labels: list(`
    bsn, bsns, bsn number, bsn numbers, bsn nummers, bsnnummers, bsnnummer, burgerservicenummer, burger service nummer, burgerservicenr
    burgerservice nr, burgerservice nummer, sofinummer, sofi, persoonsnummer, persoonsnr, persoonlijk nummer
    dutch bsn, citizen service number, dutch tax number, dutch citizen service number
  `),
  headers: list('burgerservice, national id, id nummer'),
  hints: list(
    'geboortedatum, digid, belastingdienst, werknemer, patiënt, patient, gemeente, nederland, dutch, netherlands',
  ),
  shapes: groupings('9, 8, 3-3-3, 4-2-3, 4-5, 5-4, 2-3-2-2, 3-6, 6-3, 1-3-3-2, 1-1-1-1-1-1-1-1-1'),
  isValid: isBsn,
  labelled: (candidate, around) => named(candidate, around, candidate.value.length === 9 ? 48 : 12),
  hits: [
    'BSN: 940478766',
    'BSN 7271.65.768',
    'burgerservicenummer 501547381',
    'Mijn BSN is 660 034 177.',
    'B.S.N. 410108972',
    'Sofinummer\n921417056',
    'BSN 9 2 1 4 1 7 0 5 6',
    'BSN 921\u200b417\u200b056',
    'BSN: 921.417.056',
    'BSNs: 940478766, 727165768 en 501547381',
    'citizen service number 940478766',
  ],
  misses: [
    'Nurse, BSN 2019, RN license 041.177137',
    'BSN 940478767',
    '940 478 766',
    'BSN 000000000',
    'BSN 9404787660',
    'factuur 940478766',
    'tel. 0940 478 766',
    'BSN onbekend, ordernummer 940478767',
    'KvK 12345678',
    'build 940.478.766',
  ],
});
