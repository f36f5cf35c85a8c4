import type { Random } from '@/test/corpus/random';
import { cut, draw, type Kind, spoilt, words, type Written } from './kind';
import { abnDigits, irdDigit, medicareDigit, tfnDigit } from './national-checks';

function tfn(random: Random): Written {
  const body = draw(
    () => `${random.int(1, 9)}${random.digits(7)}`,
    // The last weight is 10, so the last digit is the sum of the rest.
    (digits) => tfnDigit(digits) < 10,
  );
  return cut(body + String(tfnDigit(body)), ' ', 3, 3, 3);
}

function medicare(random: Random): Written {
  const body = `${random.int(2, 6)}${random.digits(7)}`;
  return cut(`${body}${medicareDigit(body)}${random.int(1, 9)}`, ' ', 4, 5, 1);
}

function abn(random: Random): Written {
  const body = random.digits(9);
  return cut(abnDigits(body) + body, ' ', 2, 3, 3, 3);
}

/** Bodies for which the first row of weights gives 10 are left out. */
function ird(random: Random): Written {
  const body = draw(
    () => String(random.int(10_000_000, 14_999_999)),
    (digits) => irdDigit(digits) < 10,
  );
  return cut(body + String(irdDigit(body)), '-', 3, 3, 3);
}

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
