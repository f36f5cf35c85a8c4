import { isFiller } from '@/lib/scan/checks/filler';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** Ten digits, check digit modulus 11 with weights 10 to 2 (سازمان ثبت احوال کشور, کد ملی). */
function isIranianCode(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || isFiller(digits)) return false;
  const rest = weightedSum(digits, weights) % 11;
  return (rest < 2 ? rest : 11 - rest) === digitAt(digits, 9);
}

export const irNationalCode = registerNumber({
  id: 'ir-national-code',
  labels: list(`
    کد ملی, کدملی, شماره ملی, شماره شناسایی ملی, کد ملی من, code melli, codemelli, code e melli, kode melli
    kodmelli, melli code, shomare melli, iranian national code, iranian national id, iranian id
  `),
  headers: list('national code, national id'),
  hints: list('ایران, iran, iranian, تهران, tehran, شناسنامه, متولد'),
  shapes: groupings('10, 3-6-1, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isIranianCode,
  hits: [
    'کد ملی: 0093848846',
    'کدملی 0026678586',
    'شماره ملی 006-079783-5',
    'code melli 1353942813',
    '<KodeMelli>3563947090</KodeMelli>',
    'melli_code=0093683243',
    'Iranian national ID\n6173357380',
  ],
  misses: ['کد ملی 0026174298', 'سفارش 4722336245', 'tel. 0035621664'],
});
