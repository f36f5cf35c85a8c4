import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1] as const;

/** Centuries by what is added to the month: 0 for 1900, 20 for 2000, 80 for 1800. */
const centuries = [1900, 2000, 2100, 2200, 1800] as const;

/** Day of birth, four digits, a check digit (Ustawa o ewidencji ludności, 2010, art. 15). */
function isPesel(digits: string): boolean {
  if (digits.length !== 11 || weightedSum(digits, weights) % 10 !== 0) return false;
  const century = centuries[Math.floor(digitAt(digits, 2) / 2)] ?? 0;
  return isDay(century + numberAt(digits, 0, 2), numberAt(digits, 2, 2) % 20, numberAt(digits, 4, 2));
}

export const plPesel = registerNumber({
  id: 'pl-pesel',
  labels: list(`
    pesel, pesele, pesel number, numer pesel, nr pesel, numeru pesel, nr ewidencyjny pesel
    numer ewidencyjny, polish national id, polish id number, polish pesel, pesels
  `),
  headers: list('national id, id number, personal id'),
  hints: list('data urodzenia, urodzony, urodzona, dowód osobisty, dowod osobisty, polska, poland, polish'),
  shapes: groupings('11, 6-5, 2-2-2-5, 3-3-3-2, 4-4-3, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isPesel,
  hits: [
    'PESEL: 71091212465',
    'PESEL 50041254278',
    'nr PESEL 840825-02102',
    'Mój numer PESEL to 81040354331.',
    '{"peselNumber":40060845692}',
    'PESEL 5 6 0 2 2 4 4 6 8 4 3',
    'PESEL: 71091212465, 50041254278',
  ],
  misses: [
    'PESEL 71091212466',
    'PESEL 71131212465',
    'zamówienie 71091212465',
    'PESEL 7109121246',
    'PESEL 710912124650',
    'faktura nr 71091212465',
  ],
});
