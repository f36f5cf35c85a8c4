import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ibanCountries, ibanLayout, ibanRemainder, isIbanValid } from './checks/iban';
import { isLuhnValid } from './checks/luhn';
import { isAtLeast } from '@/lib/model/likelihood';
import { chooseDetectors } from './choose-detectors';
import { createScanner } from './scan';
import { countWork } from '@/test/count-work';
const scan = createScanner(chooseDetectors({}));

const seed = 20261121;
const parameters = { seed, numRuns: 1000, verbose: 1 } as const;

const digitsOf = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));

const ssns = fc
  .tuple(fc.integer({ min: 1, max: 899 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
  .filter(([area]) => area !== 666)
  .map(([area, group, serial]) => [
    String(area).padStart(3, '0'),
    String(group).padStart(2, '0'),
    String(serial).padStart(4, '0'),
  ])
  .filter((groups) => !/^(\d)\1+$|^(?:078051120|219099999|457555462)$/.test(groups.join('')));

const withCheckDigit = (body: string): string =>
  body + [...'0123456789'].find((check) => isLuhnValid(body + check));

const cards = fc
  .oneof(
    fc.tuple(fc.constantFrom('4', '51', '55', '2221', '2720', '6011', '65', '3530', '6221'), fc.constant(16)),
    fc.tuple(fc.constantFrom('34', '37'), fc.constant(15)),
    fc.tuple(fc.constantFrom('36', '305'), fc.constant(14)),
  )
  .chain(([prefix, length]) =>
    digitsOf(length - prefix.length - 1).map((rest) => withCheckDigit(prefix + rest)),
  )
  // Published test numbers are left alone; random ones are not among them, except by many zeros.
  .filter((digits) => !/0{6}/.test(digits))
  .map((digits) => {
    const lengths = digits.length === 16 ? [4, 4, 4, 4] : digits.length === 15 ? [4, 6, 5] : [4, 6, 4];
    let at = 0;
    return lengths.map((length) => digits.slice(at, (at += length)));
  });

const ibans = fc
  .constantFrom(...ibanCountries)
  // Countries whose account numbers are digits only need no knowledge of their layout here.
  .chain((country) => digitsOf((ibanLayout(country)?.length ?? 4) - 4).map((bban) => ({ country, bban })))
  .map(({ country, bban }) => {
    const check = 98 - ibanRemainder(`${country}00${bban}`);
    return `${country}${String(check).padStart(2, '0')}${bban}`;
  })
  .filter(isIbanValid)
  .map((iban) => iban.match(/.{1,4}/g) ?? []);

const separators = [
  '',
  '-',
  ' ',
  '.',
  ' - ',
  '\u2011',
  '\u2013',
  '\u2212',
  '\u00a0',
  '\u2009',
  '\u3000',
  '\u00ad',
  '\uff0d',
];
const zeroWidth = ['', '', '', '', '\u200b', '\u200d', '\ufeff', '\u2060', '\ufe0f', '\u200b\u200b'];
const zeros = [0x30, 0x30, 0xff10, 0x660, 0x966, 0x1d7ce, 0x1d7f6];

/** Writes a value in another script, with another separator and with zero-width characters between all its characters. */
const written = (values: fc.Arbitrary<string[]>) =>
  fc
    .tuple(
      values,
      fc.constantFrom(...separators),
      fc.constantFrom(...zeros),
      fc.infiniteStream(fc.constantFrom(...zeroWidth)),
    )
    .map(([groups, separator, zero, invisible]) => {
      const characters = [...groups.join(separator)].map((character) =>
        /\d/.test(character) ? String.fromCodePoint(zero + Number(character)) : character,
      );
      return characters
        .map((character, index) => (index === 0 ? '' : (invisible.next().value ?? '')) + character)
        .join('');
    });

const frames = fc.constantFrom<[string, string]>(
  ['', ''],
  ['Hello 😀, ', '.'],
  ['“', '”\nBye 2024'],
  ['{"a":1,"', '"}'],
);

describe.each([
  ['us-ssn', 'SSN: ', ssns],
  ['payment-card', 'card number ', cards],
  ['iban', 'IBAN: ', ibans],
] as const)('%s', (detector, label, values) => {
  it(`is found in any writing, and only it (seed ${seed})`, () => {
    fc.assert(
      fc.property(written(values), frames, (value, [before, after]) => {
        const text = `${before}${label}${value}${after}`;
        const start = before.length + label.length;
        const found = scan(text).filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'));
        expect(found.map(({ detector: id, start, end }) => ({ id, start, end }))).toEqual([
          { id: detector, start, end: start + value.length },
        ]);
      }),
      parameters,
    );
  });
});
describe('how sure it is, and who wins', () => {
  it.each([
    ['123-45-6789', 'us-ssn LIKELY 123-45-6789'],
    ['SSN 123-45-6789', 'us-ssn VERY_LIKELY 123-45-6789'],
    ['111-11-1111', 'us-ssn UNLIKELY 111-11-1111'],
    ['order 219-45-6789', 'us-ssn POSSIBLE 219-45-6789'],
    ['219456789', ''],
    ['078-05-1120', 'us-ssn UNLIKELY 078-05-1120'],
    ['4111 1111 1111 1111', 'payment-card UNLIKELY 4111 1111 1111 1111'],
    ['4539148803436467', 'payment-card LIKELY 4539148803436467'],
    ['card 4539148803436467', 'payment-card VERY_LIKELY 4539148803436467'],
    ['Routing number: 021000021', 'aba-routing VERY_LIKELY 021000021'],
    ['SSN or routing number 021000021', 'aba-routing VERY_LIKELY 021000021'],
    [
      'routing/account: 021000021/123456789',
      'aba-routing VERY_LIKELY 021000021, us-bank-account LIKELY 123456789',
    ],
    [
      'Routing: 021000021\nAccount: 000123456789',
      'aba-routing LIKELY 021000021, us-bank-account LIKELY 000123456789',
    ],
    ['SSN 219-45-6789, order 457555463', 'us-ssn VERY_LIKELY 219-45-6789'],
    ['ACCT: 123456789 SSN: 219456789', 'us-bank-account POSSIBLE 123456789, us-ssn VERY_LIKELY 219456789'],
    ['Employee,SSN\nJohn,219456789', 'us-ssn VERY_LIKELY 219456789'],
  ])('%j', (text, expected) => {
    const found = scan(text).map(
      ({ detector, likelihood, start, end }) => `${detector} ${likelihood} ${text.slice(start, end)}`,
    );
    expect(found.join(', ')).toBe(expected);
  });
});

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'SSN',
        '219',
        '45',
        '6789',
        '-',
        ' ',
        '.',
        '\n',
        'DE89',
        '\ud835',
        '\u200b',
        '４',
        'card',
        '4539148803436467',
      ),
      { maxLength: 40 },
    )
    .map((list) => list.join('')),
);

it(`any text: sorted, disjoint ranges inside it, and never a throw (seed ${seed})`, () => {
  fc.assert(
    fc.property(noise, (text) => {
      let before = 0;
      for (const { start, end } of scan(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    parameters,
  );
});

const workOf = (text: string): number => countWork(() => void scan(text));

describe('work grows with the length of the text and no faster', () => {
  it.each([
    '1-1-1-',
    '1',
    '1 ',
    '1, ',
    'a.a.a.',
    '219-45-6789 ',
    '219456789 ',
    'SSN ',
    'DE89',
    'DE89 3704 ',
    '4539 1488 0343 6467 ',
    '4539148803436467,',
    '\u200b1',
    '\ud835',
    '𝟐-',
    'routing account ',
    '021000021/',
    '\n1\n',
    '12:34:56.789 ',
    'a1',
    'Gr3en!ivy7 ',
    'login Gr3en-ivy7 ',
    'ada7@acme.test,',
    'admin/a1/',
  ])('%j over and over', (piece) => {
    const fill = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    const once = workOf(fill(8_192));
    const fourTimes = workOf(fill(32_768));
    // Tokens longer than a block are read once more than others.
    expect(fourTimes).toBeLessThan(4.2 * once + 32_768);
    // A bound as well, so that the constant cannot grow unseen: characters read for each character of the text.
    expect(fourTimes / 32_768).toBeLessThan(100);
  });
});
