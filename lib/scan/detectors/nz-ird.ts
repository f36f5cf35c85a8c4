import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const first = [3, 2, 7, 6, 5, 4, 3, 2] as const;
const second = [7, 4, 3, 2, 5, 2, 7, 6] as const;

const checkBy = (digits: string, weights: readonly number[]): number =>
  (11 - (weightedSum(digits, weights) % 11)) % 11;

/** Eight or nine digits from 10-000-000 to 199-999-999, check digit modulus 11 (Inland Revenue, "RWT and NRWT specification"). */
function isIrd(given: string): boolean {
  const digits = given.padStart(9, '0');
  if (digits.length !== 9 || digits < '010000000' || digits > '199999999') return false;
  const check = checkBy(digits, first);
  return (check === 10 ? checkBy(digits, second) : check) === digitAt(digits, 8);
}

export const nzIrd = registerNumber({
  id: 'nz-ird',
  labels: list(`
    ird, ird number, inland revenue, inland revenue number, nz ird, nz ird number, new zealand ird
    new zealand tax number, nz tax number, tari taake, irds
  `),
  headers: list('tax no, tax number, tax id'),
  hints: list('new zealand, nz, kiwisaver, payroll, employee, paye, auckland, wellington'),
  shapes: groupings('8, 9, 2-3-3, 3-3-3, 1-1-1-1-1-1-1-1-1, 1-1-1-1-1-1-1-1'),
  isValid: isIrd,
  labelled: (candidate, around) =>
    around.isHeader && around.label?.startsWith('tax') === true && !around.isHinted
      ? 'POSSIBLE'
      : named(candidate, around),
  hits: [
    'IRD number: 71-144-224',
    'IRD 10146003',
    'IRD no. 67 119 558',
    'My IRD number is 072-317-191.',
    'I.R.D. 60930805',
    'Inland Revenue number\n080-612-478',
  ],
  misses: [
    'IRD 71-144-225',
    '71-144-224',
    'IRD 271144224',
    'IRD 7114422',
    'tracking 71-144-224',
    'phone 71 144 224',
  ],
});
