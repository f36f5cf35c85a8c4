import type { Random } from '@/test/corpus/random';
import { digitsOf, remainder, weightedSum } from './check-digits';
import { cut, draw, type Kind, spoilt, words, type Written } from './kind';

function tfn(random: Random): Written {
  const body = draw(
    () => `${random.int(1, 9)}${random.digits(7)}`,
    // The last weight is 10, so the last digit is the sum of the rest.
    (digits) => weightedSum(digits, [1, 4, 3, 7, 5, 8, 6, 9]) % 11 < 10,
  );
  return cut(body + String(weightedSum(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11), ' ', 3, 3, 3);
}

function medicare(random: Random): Written {
  const body = `${random.int(2, 6)}${random.digits(7)}`;
  const check = weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
  return cut(`${body}${check}${random.int(1, 9)}`, ' ', 4, 5, 1);
}

/** One is taken from the first digit; weights 10, 1, 3 … 19; modulus 89. */
function abn(random: Random): Written {
  const body = random.digits(9);
  const sum = weightedSum(`00${body}`, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
  return cut(`${((((-sum % 89) + 89) % 89) + 10).toString()}${body}`, ' ', 2, 3, 3, 3);
}

/** Weights 3 2 7 6 5 4 3 2; when that gives 10, 7 4 3 2 5 2 7 6. */
function ird(random: Random): Written {
  const check = (body: string, weights: readonly number[]): number =>
    (11 - (weightedSum(body, weights) % 11)) % 11;
  const body = draw(
    () => String(random.int(10_000_000, 14_999_999)),
    (digits) => check(digits, [3, 2, 7, 6, 5, 4, 3, 2]) < 10,
  );
  return cut(body + String(check(body, [3, 2, 7, 6, 5, 4, 3, 2])), '-', 3, 3, 3);
}

export const checkedAbn = (abnDigits: string): boolean => {
  const [first = 0, ...rest] = digitsOf(abnDigits);
  return (
    remainder(
      String(weightedSum([first - 1, ...rest].join(''), [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19])),
      89,
    ) === 0
  );
};

export const oceaniaKinds: readonly Kind[] = [
  {
    detector: 'au-tfn',
    labels: words('TFN, Tax File Number, tax file no., TFN number'),
    keys: words('tfn, taxFileNumber, tax_file_number'),
    headers: words('TFN, Tax File Number'),
    valid: tfn,
    wrong: (random) => spoilt(random, tfn(random)),
  },
  {
    detector: 'au-medicare',
    labels: words('Medicare card number, Medicare number (Australia), Medicare card no.'),
    keys: words('medicareCardNumber, medicare_card_no'),
    headers: words('Medicare Card Number, Medicare Card No.'),
    valid: medicare,
  },
  {
    detector: 'au-abn',
    labels: words('ABN, Australian Business Number'),
    keys: words('abn, australianBusinessNumber'),
    headers: words('ABN, Australian Business Number'),
    valid: abn,
  },
  {
    detector: 'nz-ird',
    labels: words('IRD number, IRD No., NZ IRD'),
    keys: words('irdNumber, ird_number'),
    headers: words('IRD Number, IRD No.'),
    valid: ird,
  },
];
