import { describe, expect, it } from 'vitest';
import { isAbaValid } from './aba';
import { cardNetworkOf } from './card-networks';
import { isCompactDate } from './calendar';
import { isCurrentDeaLetter, isDeaValid } from './dea';
import { driversLicenseShapes } from './drivers-license-formats';
import { hasEinPrefix } from './ein-prefixes';
import { isFiller } from './filler';
import { ibanCountries, ibanLayout, isIbanValid } from './iban';
import { isAdvertisingNumber, isAtin, isItin } from './itin';
import { isLuhnValid } from './luhn';
import { isMbi } from './mbi';
import { isMrzLine } from './mrz';
import { isNpiValid } from './npi';
import { hasWordBeside } from './word-beside';

const cases: readonly (readonly [string, (value: string) => boolean, string, string])[] = [
  [
    'Luhn',
    isLuhnValid,
    '4539148803436467 79927398713 371449635398431',
    '4539148803436468 79927398710 5439148803436467',
  ],
  [
    'ABA',
    isAbaValid,
    '021000021 026009593 122105155 322271627',
    '000000000 021000022 451000021 02100002 0210000210',
  ],
  [
    'IBAN',
    isIbanValid,
    'DE89370400440532013000 GB82WEST12345698765432 MT84MALT011000012345MTLCAST001S NO9386011117947',
    'DE88370400440532013000 DE8937040044053201300 XX89370400440532013000 GB821234WEST5698765432',
  ],
  [
    'ITIN',
    isItin,
    '900500000 912650000 912700000 912889999 999909999 912920000 912940000 999999998',
    '900490000 912660000 912690000 912890000 912930000 812700000 91270123',
  ],
  ['ATIN', isAtin, '912931234', '912941234 812931234'],
  ['number for advertisements', isAdvertisingNumber, '987654329', '987654339'],
  [
    'NPI',
    isNpiValid,
    '1234567893 1245319599 1003000126 2000000002',
    '1234567890 3234567899 123456789 12345678931',
  ],
  [
    'DEA',
    isDeaValid,
    'BB1388568 AS2345672 FJ1234563 A91234563 XC1234563',
    'BB1388569 NO1234563 A81234563 9A1234563 AB123456 AB12345633',
  ],
  ['DEA that begins with a letter of today', isCurrentDeaLetter, 'AB1234563', 'XC1234563'],
  [
    'MBI',
    isMbi,
    '1EG4TE5MK73 2FH5UG6NN84 4A11C22DE33',
    '0EG4TE5MK73 1SG4TE5MK73 1EO4TE5MK73 1EG4TE5MB73 1EG4TE5MK7Z 1EG4TE5MK7 1EG4TE5MK733',
  ],
  // The specimens of ICAO 9303 parts 3 and 4.
  [
    'machine-readable zone',
    isMrzLine,
    'L898902C36UTO7408122F1204159 5123456789USA8001014F3001019',
    'L898902C37UTO7408122F1204159 L898902C36UTO7408123F1204159 L898902C36UTO7408122F1204158 L898902C36',
  ],
  ['filler', isFiller, '000000000 AB0000000 999999999', '999999998 A10000000'],
  ['day', isCompactDate, '20240115 19991231', '20241315 20240132 18991231 2024011'],
];

describe.each(cases)('%s', (_name, isValid, valid, invalid) => {
  it.each(valid.split(' '))('%s is one', (value) => {
    expect(isValid(value)).toBe(true);
  });
  it.each(invalid.split(' '))('%s is none', (value) => {
    expect(isValid(value)).toBe(false);
  });
});

it('one number in ten has the check digit of an NPI', () => {
  const valid = Array.from({ length: 1000 }, (_, step) => String(1_003_000_000 + step)).filter(isNpiValid);
  expect(valid).toHaveLength(100);
});

it('knows the lengths of the registry of IBANs', () => {
  expect(ibanCountries).toHaveLength(89);
  const lengths = ['NO', 'BE', 'DE', 'FR', 'MT', 'RU', 'LC', 'US'].map(
    (country) => ibanLayout(country)?.length,
  );
  expect(lengths).toEqual([15, 16, 22, 27, 31, 33, 32, undefined]);
});

it.each([
  ['4539148803436467', 'visa'],
  ['2720993812345677', 'mastercard'],
  ['2721003812345677', undefined],
  ['378212345678903', 'amex'],
  ['3782123456789034', undefined],
  ['6011000990139424', 'discover'],
  ['30569309025904', 'diners'],
  ['3530111333300000', 'jcb'],
  ['6205500000000000004', 'unionpay'],
  ['676770782306', 'maestro'],
  ['1732147200000', undefined],
])('%s is of %s', (digits, name) => {
  expect(cardNetworkOf(digits)?.name).toBe(name);
});

it('leaves out the prefixes of EINs that the list leaves out', () => {
  const unknown = Array.from({ length: 100 }, (_, prefix) => String(prefix).padStart(2, '0')).filter(
    (prefix) => !hasEinPrefix(`${prefix}1234567`),
  );
  expect(unknown.join(' ')).toBe('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97');
});

it.each([
  ['IS4482913', 'AA-9999999', ' ', true],
  ['AND4482913', 'AAA-9999999', '\n', true],
  ['4482913A', '9999999-A', ' ', true],
  ['XJH123456789', 'AAA-999999999', ' ', false],
  ['MRN4482913', 'AAA-9999999', ' - ', true],
  ['KL407718', 'AA-999999', ' - ', false],
  ['IS4482913', 'AA-9999999', '-', false],
  ['IS4482913', 'AA9999999', '', false],
  ['123456789', '999-999-999', ' ', false],
])('%s as %s with a gap of %j has a word beside it: %s', (value, shape, gap, expected) => {
  expect(hasWordBeside({ value, shape, gap })).toBe(expected);
});

it('draws every licence once, short enough for the tree of shapes', () => {
  expect(new Set(driversLicenseShapes).size).toBe(driversLicenseShapes.length);
  for (const shape of driversLicenseShapes) {
    expect(shape).toMatch(/^[9AX](?:-?[9AX])*$/);
    expect(shape.split('X').length - 1).toBeLessThanOrEqual(4);
  }
});
