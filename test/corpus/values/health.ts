import type { Random } from '@/test/corpus/random';
import { cut, draw, inGroups, type Kind, spoilt, words, type Written } from './kind';
import { deaDigit, npiDigit } from './national-checks';

/** CMS, "Understanding the MBI format": no S, L, O, I, B, Z. */
const mbiLetters = 'ACDEFGHJKMNPQRTUVWXY';

/** C A AN N A AN N A A N N. */
export function mbi(random: Random): Written {
  const letter = (): string => random.from(mbiLetters, 1);
  const either = (): string => random.from(`${mbiLetters}0123456789`, 1);
  const signs = [
    String(random.int(1, 9)),
    ...[letter(), either(), random.digits(1), letter(), either(), random.digits(1)],
    ...[letter(), letter(), random.digits(2)],
  ];
  return cut(signs.join(''), '-', 4, 3, 4);
}

/** Luhn over 80840 and the number; 1 is a person, 2 an organisation. */
export function npi(random: Random): Written {
  const body = draw(
    () => `${random.int(1, 2)}${random.digits(8)}`,
    (digits) => new Set(digits).size > 3,
  );
  return inGroups('', body + String(npiDigit(body)));
}

/** The second letter is the first of the family name. */
export function dea(random: Random): Written {
  const body = draw(
    () => random.digits(6),
    (digits) => new Set(digits).size > 3,
  );
  return inGroups('', `${random.pick(['A', 'B', 'F', 'M'])}${random.letters(1)}${body}${deaDigit(body)}`);
}

const record = (random: Random): Written =>
  random.pick<() => Written>([
    () => inGroups('', `${random.int(1, 9)}${random.digits(6)}`),
    () => inGroups('', `00${random.int(1, 9)}${random.digits(5)}`),
    () => inGroups('', `${random.int(1, 9)}${random.digits(7)}`),
    () => inGroups('-', random.letters(2), random.digits(6)),
    () => inGroups('', `${random.letters(1)}${random.digits(7)}`),
    () => inGroups('-', random.digits(3), random.digits(2), random.digits(2)),
  ])();

const memberId = (random: Random): Written =>
  random.pick<() => Written>([
    () => inGroups('', `${random.letters(3)}${random.int(1, 9)}${random.digits(8)}`), // Blue Cross: a three-letter prefix
    () => inGroups('', `W${random.int(1, 9)}${random.digits(8)}`),
    () => inGroups('', `${random.int(1, 9)}${random.digits(8)}`),
    () => inGroups('', `U${random.int(1, 9)}${random.digits(7)}`),
    () => inGroups('', `${random.letters(2)}${random.digits(7)}`),
  ])();

export const healthKinds: readonly Kind[] = [
  {
    detector: 'us-mbi',
    labels: words('MBI, Medicare number, Medicare Beneficiary Identifier, Medicare ID, Medicare #'),
    keys: words('mbi, medicareBeneficiaryId, medicare_number, patient_mbi'),
    headers: words('MBI, Medicare Number, Medicare ID'),
    valid: mbi,
    // The second place is a letter; no letter is S, L, O, I, B or Z.
    wrong: (random) =>
      cut(`${random.int(1, 9)}S${random.digits(2)}O${random.digits(2)}BZ${random.digits(2)}`, '-', 4, 3, 4),
  },
  {
    detector: 'us-npi',
    labels: words(
      'NPI, NPI number, NPI #, National Provider Identifier, Provider NPI, Rendering provider NPI',
    ),
    keys: words('npi, providerNpi, npi_number, national_provider_identifier'),
    headers: words('NPI, Provider NPI, NPI Number'),
    valid: npi,
    wrong: (random) => spoilt(random, npi(random)),
  },
  {
    detector: 'us-dea',
    labels: words('DEA number, DEA #, DEA No., DEA, DEA registration number, Prescriber DEA'),
    keys: words('dea, deaNumber, dea_number, prescriber_dea'),
    headers: words('DEA, DEA Number, DEA No.'),
    valid: dea,
    wrong: (random) => spoilt(random, dea(random)),
  },
  {
    detector: 'medical-record-number',
    labels: words(
      'MRN, Medical record number, MRN#, Medical Record No., Chart number, Patient ID, Med Rec #',
    ),
    keys: words('mrn, medicalRecordNumber, medical_record_number, patient_mrn'),
    headers: words('MRN, Medical Record Number, Chart Number'),
    valid: record,
  },
  {
    detector: 'health-insurance-id',
    labels: words(
      'Insurance member ID, Health insurance ID, Subscriber ID, Health plan ID, Insurance ID, Medicaid ID',
    ),
    keys: words('insuranceMemberId, health_insurance_id, subscriber_id, insurance_id'),
    headers: words('Insurance ID, Subscriber ID, Health Plan ID'),
    valid: memberId,
  },
];
