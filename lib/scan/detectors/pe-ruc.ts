import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** Kind (10, 15 to 17 people, 20 companies), eight digits, check digit modulus 11 (SUNAT). */
const isRuc = (digits: string): boolean =>
  /^(?:1[0567]|20)\d{9}$/.test(digits) &&
  (11 - (weightedSum(digits, weights) % 11)) % 10 === digitAt(digits, 10);

export const peRuc = registerNumber({
  id: 'pe-ruc',
  category: 'financial',
  labels: list(`
    ruc, rucs, ruc number, número de ruc, numero de ruc, registro único de contribuyentes
    registro unico de contribuyentes, registro único del contribuyente, registro unico del contribuyente
    peruvian tax id, peruvian ruc
  `),
  headers: list('tax id, contribuyente'),
  hints: list('perú, peru, peruvian, sunat, lima, s a c, factura, boleta'),
  shapes: groupings('11, 2-8-1, 2-9, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isRuc,
  hits: [
    'RUC: 10057778267',
    'RUC 20172322361',
    'R.U.C. 10925949928',
    'Mi RUC es 20787422757.',
    'RUC 20-38151056-6',
  ],
  misses: [
    'RUC 10057778268',
    'RUC 30057778267',
    'pedido 10057778267',
    'RUC 1005777826',
    'RUC 100577782670',
    'factura 10057778267',
  ],
});
