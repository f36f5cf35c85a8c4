import { describe, expect, it } from 'vitest';
import { isCompactDate } from './compact-date';
import { isCurrentDeaLetter, isDeaValid } from './dea';
import { driversLicenseShapes } from './drivers-license-formats';
import { hasEinPrefix } from './ein-prefixes';
import { isFiller } from './filler';
import { isAdvertisingNumber, isAtin, isItin } from './itin';
import { isMbi } from './mbi';
import { isMrzLine } from './mrz';
import { isNpiValid } from './npi';
import { hasWordBeside } from './word-beside';

describe('ITIN', () => {
  it.each([
    '900500000',
    '912650000',
    '912700000',
    '912889999',
    '999909999',
    '912920000',
    '912940000',
    '999999998',
  ])('%s is in a range', (digits) => {
    expect(isItin(digits)).toBe(true);
  });
  it.each(['900490000', '912660000', '912690000', '912890000', '912930000', '812700000', '91270123'])(
    '%s is not',
    (digits) => {
      expect(isItin(digits)).toBe(false);
    },
  );
  it('has a neighbour for adoptions and one for advertisements', () => {
    expect([isAtin('912931234'), isAtin('912941234'), isAtin('812931234')]).toEqual([true, false, false]);
    expect([isAdvertisingNumber('987654329'), isAdvertisingNumber('987654339')]).toEqual([true, false]);
  });
});

it('leaves out the prefixes of EINs that the list leaves out', () => {
  const unknown = Array.from({ length: 100 }, (_, prefix) => String(prefix).padStart(2, '0')).filter(
    (prefix) => !hasEinPrefix(`${prefix}1234567`),
  );
  expect(unknown.join(' ')).toBe('00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97');
});

describe('NPI', () => {
  it.each(['1234567893', '1245319599', '1003000126', '2000000002'])('%s is valid', (digits) => {
    expect(isNpiValid(digits)).toBe(true);
  });
  it.each(['1234567890', '3234567899', '123456789', '12345678931', ''])('%j is not', (digits) => {
    expect(isNpiValid(digits)).toBe(false);
  });
  it('has one valid check digit in ten', () => {
    const valid = Array.from({ length: 1000 }, (_, step) => String(1_003_000_000 + step)).filter(isNpiValid);
    expect(valid).toHaveLength(100);
  });
});

describe('DEA', () => {
  it.each(['BB1388568', 'AS2345672', 'FJ1234563', 'A91234563', 'XC1234563'])('%s is valid', (value) => {
    expect(isDeaValid(value)).toBe(true);
  });
  it.each(['BB1388569', 'NO1234563', 'A81234563', '9A1234563', 'AB123456', 'AB12345633', ''])(
    '%j is not',
    (value) => {
      expect(isDeaValid(value)).toBe(false);
    },
  );
  it('begins with a letter of today', () => {
    expect([isCurrentDeaLetter('AB1234563'), isCurrentDeaLetter('XC1234563')]).toEqual([true, false]);
  });
});

describe('MBI', () => {
  it.each(['1EG4TE5MK73', '2FH5UG6NN84', '4A11C22DE33'])('%s is one', (value) => {
    expect(isMbi(value)).toBe(true);
  });
  it.each([
    '0EG4TE5MK73',
    '1SG4TE5MK73',
    '1EO4TE5MK73',
    '1EG4TE5MB73',
    '1EG4TE5MK7Z',
    '1EG4TE5MK7',
    '1EG4TE5MK733',
  ])('%s is not', (value) => {
    expect(isMbi(value)).toBe(false);
  });
});

describe('the machine-readable zone', () => {
  // The specimens of ICAO 9303 parts 3 and 4.
  it.each(['L898902C36UTO7408122F1204159', '5123456789USA8001014F3001019'])(
    '%s has its check digits',
    (line) => {
      expect(isMrzLine(line)).toBe(true);
    },
  );
  it.each([
    'L898902C37UTO7408122F1204159',
    'L898902C36UTO7408123F1204159',
    'L898902C36UTO7408122F1204158',
    'L898902C36',
  ])('%s has not', (line) => {
    expect(isMrzLine(line)).toBe(false);
  });
});

it('tells fillers and days', () => {
  expect(['000000000', 'AB0000000', '999999999', '999999998', 'A10000000'].map(isFiller)).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
  expect(['20240115', '19991231', '20241315', '20240132', '18991231', '2024011'].map(isCompactDate)).toEqual([
    ...[true, true],
    ...[false, false, false, false],
  ]);
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
