import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * Day, month, last three digits of the year, region, three digits, check digit modulus 11 (Zakon o centralnem registru
 * prebivalstva); the same number in Serbia, Bosnia, Montenegro and North Macedonia, where it is called JMBG.
 */
function isEmso(digits: string): boolean {
  if (digits.length !== 13) return false;
  const year = numberAt(digits, 4, 3);
  if (!isDay(year < 800 ? 2000 + year : 1000 + year, numberAt(digits, 2, 2), numberAt(digits, 0, 2)))
    return false;
  return ((11 - (weightedSum(digits, weights) % 11)) % 11) % 10 === digitAt(digits, 12);
}

export const siEmso = registerNumber({
  id: 'si-emso',
  labels: list(`
    emšo, emso, emšo št, emso st, številka emšo, stevilka emso, enotna matična številka občana
    enotna maticna stevilka obcana, jmbg, jmbg broj, jmb, матични број, јмбг, ембг, embg, matični broj
    maticni broj, jedinstveni matični broj građana, jedinstveni maticni broj gradjana, slovenian emso
    slovenian national id, enotna matična številka, enotna maticna stevilka
  `),
  headers: list('national id, personal id'),
  hints: list(
    'rojen, rojena, rođen, rođena, slovenija, slovenia, slovenian, srbija, serbia, bosna, beograd, ljubljana',
  ),
  shapes: groupings('13, 7-6, 2-2-3-6, 2-2-3-2-3-1, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isEmso,
  hits: [
    'EMŠO: 2111989501210',
    'EMSO 2304942504817',
    'Moj emšo je 0801951503617.',
    'JMBG 1807964505840',
    'Матични број 0209986507155',
  ],
  misses: [
    'EMŠO 2111989501211',
    'EMŠO 2113989501210',
    'naročilo 2111989501210',
    'EMSO 211198950121',
    'EAN 2111989501210',
    '1732147200000',
  ],
});
