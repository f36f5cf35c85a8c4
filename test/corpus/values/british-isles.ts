import type { Random } from '@/test/corpus/random';
import { cut, cuttable, draw, inGroups, type Kind, spoilt, words, type Written } from './kind';
import { nhsDigit, ppsSign, utrDigit } from './national-checks';

/** HMRC NIM39110: first letter not D F I Q U V, second also not O, eight pairs never given out. */
function nino(random: Random): Written {
  const pair = draw(
    () => random.from('ABCEGHJKLMNOPRSTWXYZ', 1) + random.from('ABCEGHJKLMNPRSTWXYZ', 1),
    (letters) =>
      !['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'OO', 'CR', 'FY', 'MW', 'NC', 'PP'].includes(letters),
  );
  return inGroups(' ', pair, random.digits(2), random.digits(2), random.digits(2), random.from('ABCD', 1));
}

const wrongNino = (random: Random): Written =>
  inGroups(
    ' ',
    random.pick(['BG', 'GB', 'NK', 'DA', 'FX', 'IB', 'UA', 'ZZ', 'AO']),
    ...[0, 0, 0].map(() => random.digits(2)),
    'C',
  );

/** NHS data dictionary: weights 10 to 2, modulus 11; a check digit of 10 is not used. */
function nhs(random: Random): Written {
  const body = draw(
    () => `${random.pick([4, 6, 7])}${random.digits(8)}`,
    (digits) => nhsDigit(digits) < 10,
  );
  return cut(body + String(nhsDigit(body)), ' ', 3, 3, 4);
}

/** Weights 8 to 2, then a letter of 23. */
function pps(random: Random): Written {
  const digits = random.digits(7);
  return inGroups('', digits + ppsSign(digits));
}

/** HMRC: the first digit checks the nine behind it. */
function utr(random: Random): Written {
  const body = random.digits(9);
  return cut(utrDigit(body) + body, ' ', 5, 5);
}

export const britishKinds: readonly Kind[] = [
  {
    detector: 'uk-nino',
    labels: words('National Insurance number, NI number, NINO, NI No., Nat. Ins. No.'),
    keys: words('nino, nationalInsuranceNumber, ni_number, national_insurance_no'),
    headers: words('NINO, NI Number, National Insurance, National Insurance No.'),
    valid: nino,
    wrong: wrongNino,
  },
  {
    detector: 'uk-nhs',
    labels: words('NHS number, NHS No., NHS no, NHS #'),
    keys: words('nhsNumber, nhs_number, nhs_no'),
    headers: words('NHS Number, NHS No.'),
    valid: cuttable(nhs),
    wrong: (random) => spoilt(random, nhs(random)),
  },
  {
    detector: 'uk-utr',
    labels: words('UTR, Unique Taxpayer Reference, UTR number'),
    keys: words('utr, uniqueTaxpayerReference, utr_number'),
    headers: words('UTR, Unique Taxpayer Reference'),
    valid: cuttable(utr),
  },
  {
    detector: 'ie-pps',
    labels: words('PPS number, PPSN, PPS No., Personal Public Service Number'),
    keys: words('ppsn, ppsNumber, pps_number'),
    headers: words('PPSN, PPS Number'),
    valid: pps,
  },
];
