import { isCompactDate } from '@/lib/scan/checks/compact-date';
import { isFiller } from '@/lib/scan/checks/filler';
import { named } from '@/lib/scan/checks/named';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Burgerservicenummer: the "elfproef" with -1 for the last digit (Logisch ontwerp BSN, RvIG). */
export const isBsn = (digits: string): boolean =>
  digits.length === 9 &&
  weightedSum(digits, weights) % 11 === 0 &&
  !isFiller(digits) &&
  !digits.startsWith('000');

export const nlBsn: NumberDetector = {
  kind: 'number',
  id: 'nl-bsn',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    bsn, bsns, bsn number, bsnnummer, burgerservicenummer, burger service nummer, burgerservicenr
    burgerservice nr, burgerservice nummer, sofinummer, sofi, persoonsnummer, persoonsnr, persoonlijk nummer
    dutch bsn, citizen service number, dutch tax number, dutch citizen service number
  `),
  headers: list('burgerservice, national id, id nummer'),
  hints: list(
    'geboortedatum, digid, belastingdienst, werknemer, patiënt, patient, gemeente, nederland, dutch, netherlands',
  ),
  formats: [],
  shapes: groupings('9, 8, 3-3-3, 4-2-3, 4-5, 5-4, 2-3-2-2, 3-6, 6-3, 1-3-3-2, 1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    // Old numbers are written without the zero in front; `BSN*00*0044821*20240314` opens a notice of shipment.
    if (!isBsn(candidate.value.padStart(9, '0')) || isCompactDate(candidate.value)) return undefined;
    return named(candidate, context(), candidate.value.length === 9 ? 48 : 12);
  },
  hits: [
    'BSN: 940478766',
    'BSN 7271.65.768',
    'burgerservicenummer 501547381',
    'Mijn BSN is 660 034 177.',
    'B.S.N. 410108972',
    '{"bsn":"931916240"}',
    '{"burgerServiceNummer":921417056}',
    '<BSN>921417056</BSN>',
    'bsn=921417056',
    'BSN921417056',
    '921417056 is mijn burgerservicenummer',
    'Sofinummer\n921417056',
    'BSN 9 2 1 4 1 7 0 5 6',
    'BSN ９２１４１７０５６',
    'BSN 921\u200b417\u200b056',
    'BSN 921\u2011417\u2011056',
    'BSN: 921.417.056',
    'naam,bsn,plaats\nJansen,921417056,Utrecht',
    'BSNs: 940478766, 727165768 en 501547381',
    'citizen service number 940478766',
  ],
  misses: [
    'BSN 940478767',
    '940478766',
    '940 478 766',
    'BSN 000000000',
    'BSN 9404787660',
    'order 940478766',
    'factuur 940478766',
    'tel. 0940 478 766',
    'BSN onbekend, ordernummer 940478767',
    '0.940478766',
    'X-940478766-a',
    'tracking 940478766',
    'KvK 12345678',
    'build 940.478.766',
    '550e8400-e29b-41d4-a716-940478766aaa',
  ],
};
