import type { Random } from '@/test/corpus/random';
import { draw, inGroups, type Kind, words, type Written } from './kind';

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

// Void by publication (detectors.md, section 1); the last one is everybody's example.
const published = new Set(['078051120', '219099999', '457555462', '123456789']);

function ssn(random: Random): Written {
  const groups = draw(
    () => [pad(random.int(1, 899), 3), pad(random.int(1, 99), 2), pad(random.int(1, 9999), 4)],
    (parts) => {
      const digits = parts.join('');
      return parts[0] !== '666' && !published.has(digits) && !/^(\d)\1+$/.test(digits);
    },
  );
  return inGroups('-', ...groups);
}

/** Never assigned: POMS RM 10201.035. 900 to 999 with a group of an ITIN would be an ITIN, so groups 01 to 49 here. */
function neverSsn(random: Random): Written {
  const serial = pad(random.int(1000, 9998), 4);
  return random.pick([
    inGroups('-', '000', pad(random.int(11, 98), 2), serial),
    inGroups('-', '666', pad(random.int(11, 98), 2), serial),
    inGroups('-', pad(random.int(1, 665), 3), '00', serial),
    inGroups('-', pad(random.int(1, 665), 3), pad(random.int(1, 99), 2), '0000'),
    inGroups('-', pad(random.int(900, 999), 3), pad(random.int(30, 36), 2), serial),
  ]);
}

// "Valid Range for ITINs": 50-65, 70-88, 90-92, 94-99.
const itinGroups = [...Array(50).keys()]
  .map((index) => index + 50)
  .filter((group) => group !== 93 && group !== 89 && (group <= 65 || group >= 70));

const itin = (random: Random): Written =>
  inGroups('-', `9${random.digits(2)}`, pad(random.pick(itinGroups), 2), random.digits(4));

const neverItin = (random: Random): Written =>
  inGroups(
    '-',
    `9${random.digits(2)}`,
    pad(random.pick([11, 20, 33, 40, 44, 49, 66, 69, 89]), 2),
    random.digits(4),
  );

// Campus prefixes as the IRS lists them.
const einPrefixes = words(
  '01,02,03,04,05,06,10,11,12,13,14,15,16,20,21,22,23,24,25,26,27,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,71,72,73,74,75,76,77,80,81,82,83,84,85,86,87,88,90,91,92,93,94,95,98,99',
);

const ein = (random: Random): Written =>
  inGroups('-', random.pick(einPrefixes), `${random.int(1, 9)}${random.digits(6)}`);

// Next-generation books have a letter and eight digits, older ones nine digits.
const passport = (random: Random): Written =>
  inGroups(
    '',
    random.chance(0.6)
      ? `${random.pick(['A', 'B', 'C', 'X', 'Y', 'Z'])}${random.digits(8)}`
      : `${random.int(1, 8)}${random.digits(8)}`,
  );

/** The states' layouts of detectors.md, section 1. */
const licence = (random: Random): Written =>
  random.pick<() => Written>([
    () => inGroups('', `${random.letters(1)}${random.digits(7)}`), // California
    () =>
      inGroups(
        '-',
        `${random.letters(1)}${random.digits(3)}`,
        random.digits(3),
        random.digits(2),
        random.digits(3),
        '0',
      ), // Florida
    () => inGroups('', `${random.letters(1)}${random.digits(12)}`), // Florida, Maryland, Michigan, Minnesota
    () => inGroups('', `${random.int(1, 9)}${random.digits(7)}`), // Texas, Pennsylvania
    () => inGroups('-', `${random.letters(1)}${random.digits(3)}`, random.digits(4), random.digits(4)), // Illinois
    () => inGroups('', `${random.letters(1)}${random.digits(14)}`), // New Jersey
    () => inGroups('', `${random.int(1, 8)}${random.digits(8)}`), // New York
  ])();

export const usKinds: readonly Kind[] = [
  {
    detector: 'us-ssn',
    labels: words(
      'SSN, Social Security number, Social Security No., Soc Sec, SS#, SSN#, social security #, SSA number',
    ),
    keys: words('ssn, socialSecurityNumber, social_security_number, employee_ssn, SSN_NO'),
    headers: words('SSN, Social Security Number, Soc. Sec. No., Employee SSN'),
    valid: ssn,
    wrong: neverSsn,
  },
  {
    detector: 'us-itin',
    labels: words(
      'ITIN, Individual Taxpayer Identification Number, ITIN number, Taxpayer ID (ITIN), I.T.I.N.',
    ),
    keys: words('itin, taxpayerItin, itin_number, individual_taxpayer_identification_number'),
    headers: words('ITIN, ITIN No., Individual Taxpayer ID'),
    valid: itin,
    wrong: neverItin,
  },
  {
    detector: 'us-ein',
    labels: words(
      'EIN, FEIN, Employer Identification Number, Federal Tax ID, Employer ID number (EIN), Federal EIN',
    ),
    keys: words('ein, employerIdentificationNumber, fein, company_ein, federal_tax_id'),
    headers: words('EIN, FEIN, Employer Identification Number, Federal Tax ID'),
    valid: ein,
  },
  {
    detector: 'us-passport',
    labels: words('Passport number, passport no., Passport #, US passport, passport no'),
    keys: words('passport, passportNumber, passport_no, passport_number'),
    headers: words('Passport, Passport No., Passport Number'),
    valid: passport,
  },
  {
    detector: 'us-drivers-license',
    labels: words(
      "Driver's license, driver license number, Driver's License No., DL#, DL number, California driver's license",
    ),
    keys: words('driversLicense, drivers_license_number, driver_license, dl_number'),
    headers: words("Driver's License, DL Number, Driver License No."),
    valid: licence,
  },
];
