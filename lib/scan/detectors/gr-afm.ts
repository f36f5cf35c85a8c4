import { isFiller } from '@/lib/scan/checks/filler';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [256, 128, 64, 32, 16, 8, 4, 2] as const;

/** Eight digits and a check digit modulus 11, weights the powers of two (ΑΑΔΕ, Αριθμός Φορολογικού Μητρώου). */
const isAfm = (digits: string): boolean =>
  /^\d{9}$/.test(digits) &&
  (weightedSum(digits, weights) % 11) % 10 === digitAt(digits, 8) &&
  !isFiller(digits);

export const grAfm = registerNumber({
  id: 'gr-afm',
  labels: list(`
    αφμ, α φ μ, αριθμός φορολογικού μητρώου, αριθμος φορολογικου μητρωου, αριθμός αφμ, αριθμος αφμ, afm
    afm number, greek afm, greek tax id, greek tax number, greek tin
  `),
  headers: list('tax id, vat number'),
  hints: list('ελλάδα, greece, greek, δου, εφορία, ααδε, aade, φορολογούμενος'),
  shapes: groupings('9, 3-3-3, 1-1-1-1-1-1-1-1-1'),
  isValid: isAfm,
  hits: [
    'ΑΦΜ: 108239682',
    'Α.Φ.Μ. 158594043',
    'AFM 128665428',
    'Το ΑΦΜ μου είναι 015864289.',
    'Αριθμός Φορολογικού Μητρώου\n177965085',
  ],
  misses: ['ΑΦΜ 089284710', 'παραγγελία 043814290', 'AFM image 512', 'τηλ. 158230733'],
});
