import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const first = [7, -1, 7, -1, 7, -1, 7, -1, 7] as const;
const all = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] as const;

/** Eleven digits, not 0 first, two check digits (Nüfus ve Vatandaşlık İşleri, T.C. Kimlik Numarası). */
const isKimlik = (digits: string): boolean =>
  digits.length === 11 &&
  !digits.startsWith('0') &&
  (weightedSum(digits, first) + 80) % 10 === digitAt(digits, 9) &&
  weightedSum(digits, all) % 10 === digitAt(digits, 10);

export const trKimlik = registerNumber({
  id: 'tr-kimlik',
  labels: list(`
    tc kimlik, tc kimlik numarası, tc kimlik numarasi, t c kimlik no, t c kimlik numarası, tc no, tckn
    tc, tckimlik, tckimlikno, kimlik no, kimlik numarası, kimlik numarasi, tc numarası, tc numarasi, tckno
    turkish id, turkish id no, turkish id number, turkish national id, turkish identity number, turkish identification number
    vatandaşlık numarası, vatandaslik numarasi, tckns
  `),
  headers: list('kimlik, national id'),
  hints: list('doğum, dogum, nüfus, nufus, türkiye, turkiye, turkey, turkish, ikametgah'),
  shapes: groupings('11, 3-3-3-2, 3-8, 5-6, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isKimlik,
  hits: [
    'TC Kimlik No: 53526700244',
    'T.C. Kimlik No 23920588120',
    'TCKN 32892771324',
    'T.C.: 32892771324',
    'TC kimlik numaram 65135156664, TC no 65135156664',
    'kimlik numarası: 70812659918',
    '74352265318 TC kimlik numarası',
    'Turkish ID number 743 522 653 18',
    'Turkish ID 45303539956',
  ],
  misses: [
    'TCKN 53526700245',
    'TCKN 03526700244',
    'sipariş 53526700244',
    'TCKN 5352670024',
    'TCKN 535267002440',
    'telefon 53526700244',
  ],
});
