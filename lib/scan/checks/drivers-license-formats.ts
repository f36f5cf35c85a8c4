import { bareFrom, groupings } from '@/lib/scan/list';

const letterWith = (least: number, most: number): string[] =>
  bareFrom(least, most).map((digits) => `A${digits}`);

/**
 * How the states write a driver's licence without separators (the states' formats as faker-ruby collects them; NTSI and
 * AAMVA tables agree). Digits alone are everyday numbers, so all of this takes a label.
 */
const stateFormats: readonly string[] = [
  // Digits alone: 7 to 9 in most states, 10 IN NV WY, 12 NC, 13 MT.
  ...bareFrom(6, 14),
  // CA NY(7) AZ HI IA KS MA MO NE NV OK VA (8, 9), IL (11, 12), FL MD MI MN (12), WI (13), NJ (14), OH CO (4, 5).
  ...letterWith(4, 14),
  // NY's old ones.
  `A${'9'.repeat(18)}`,
  // AK CO OH OR WV; MA since 2018.
  ...['AA99999', 'AA999999', 'AA9999999'],
  // ND, ID, IA, NH old and new.
  ...['AAA999999', 'AA999999A', '999AA9999', '99AAA99999', 'AAA99999999'],
  // ME VT, MO.
  ...['9999999A', '999999999A', '99999999AA', '999A999999', 'A999999A'],
  // WA: three or more letters, then letters and digits, twelve in all; `WDL` and nine since 2018.
  ...['AAAAA999X9XX', 'AAAAA999XXXX', 'AAA999A999XX', 'AAA9A9AX999A', 'AAA9XXXX999A'],
];

/** The same with the separators that are printed on the card. */
const statePrints: readonly string[] = [
  ...['A-9999999', 'A-99999999', 'AA-999999', 'AA-99999', 'AA-9999999', 'A-9-9-9-9-9-9-9'],
  // CA as people read it aloud, KS OK VA KY, IL, WI, FL, MD MI MN, NJ.
  ...['A999-9999', 'A99-99-9999', 'A99-999-999', 'A999-9999-9999', 'A999-9999-9999-99', 'A999-999-99-999-9'],
  ...['A-999-999-999-999', 'A999-999-999-999', 'A9999-99999-99999', 'A999-99999-999'],
  // NY, IN, PA, CO, WY, TX, MT, MI's digits.
  ...groupings('3-3-3, 4-2-4, 2-3-3, 2-3-4, 6-3, 4-4, 9-4, 2-6'),
];

/** Five characters of the surname, filled up with 9, in the United Kingdom. */
export const ukLicenseFormats: readonly string[] = [
  'AAAAA999999AXXAA',
  'AAAA9999999AXXAA',
  'AAA99999999AXXAA',
];

/** Decade, month of birth (with 50 added for women), day, year, initials, and three characters of the agency (DVLA). */
export const isUkLicense = (value: string): boolean =>
  /^(?=[A-Z]{3,5}9*.{11}$)[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9]\d[A-Z]{2}$/.test(
    value,
  );

/**
 * Other countries, where the words beside it say driving licence: United Kingdom (surname, date of birth, initials; DVLA),
 * Ontario and Quebec, Germany (authority, running number, check digit, copy), Italy, New Zealand and others.
 */
const foreignFormats: readonly string[] = [
  ...['AAAAA-999999-AXXAA', 'AAAAA-999999-AX-XAA'],
  ...['A9999-999999-99', 'A9999-9999-9999'],
  ...['A999AAA9A99', 'A999XXXX999', 'AA9999999A', 'A9A999999A'],
  // France before 2013, Spain (the number of the identity card), India.
  ...['99AA99999', '99999999A', '99999999-A'],
  ...['AA9999999999999', 'AA99-99999999999'],
];

/** Pictures of driver's licences; see `NumberDetector`. */
export const driversLicenseShapes: readonly string[] = [...stateFormats, ...statePrints, ...foreignFormats];
