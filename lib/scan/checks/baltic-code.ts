import { isDay, numberAt } from './calendar';
import { digitAt, weightedSum } from './weighted-sum';

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1] as const;
const second = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3] as const;

/**
 * Personal code of Estonia and Lithuania: sex and century, year, month, day, three digits, check digit modulus 11 with
 * two rows of weights (Eesti standard EVS 585; Lietuvos Respublikos gyventojų registro įstatymas).
 */
export function isBalticCode(digits: string): boolean {
  const century = digitAt(digits, 0);
  if (digits.length !== 11 || century < 1 || century > 8) return false;
  const year = 1800 + 100 * Math.floor((century - 1) / 2) + numberAt(digits, 1, 2);
  if (!isDay(year, numberAt(digits, 3, 2), numberAt(digits, 5, 2))) return false;
  let check = weightedSum(digits, first) % 11;
  if (check === 10) check = (weightedSum(digits, second) % 11) % 10;
  return check === digitAt(digits, 10);
}
