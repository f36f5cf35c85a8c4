import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase64 } from './base64';
import { readCodes } from './codes';
import { readHexadecimal } from './hexadecimal';
import { readLookAlikes } from './ocr';
import { readSpaced } from './spaced';
import { readSpoken, spokenTriggers } from './spoken';

const seed = 20261121;
const printable = fc
  .array(fc.constantFrom(...'0123456789 -:.,/abcSN{}"\t\n'), { minLength: 12, maxLength: 200 })
  .map((signs) => signs.join(''));

describe('base64', () => {
  const read = (text: string): string | undefined => readBase64(text, 0, text.length);

  it(`reads what an encoder wrote, standard or for addresses, with or without padding (seed ${seed})`, () => {
    fc.assert(
      fc.property(printable, (text) => {
        const padded = Buffer.from(text).toString('base64');
        for (const encoded of [padded, padded.replace(/=+$/, ''), Buffer.from(text).toString('base64url')])
          expect(read(encoded)).toBe(text);
        expect(readBase64(`x ${padded} y`, 2, 2 + padded.length)).toBe(text);
      }),
      { seed },
    );
  });

  it.each([
    'getElementByIdAndName',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB',
    'd41d8cd98f00b204e9800998ecf8427e',
    'node_modules',
    '123456789012',
    'supercalifragilistic',
    'MjE5LTQ1LTY3ODk==',
    'MjE5LTQ1LTY3ODl',
    'MjE5LTQ1LTY3O',
    'MjE5LTQ1.Y3ODk=',
    'MjE5LTQ1',
  ])('is not %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it(`takes almost no random token for text (seed ${seed})`, () => {
    const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
    const tokens = fc.sample(fc.array(letter, { minLength: 16, maxLength: 40 }), { seed, numRuns: 20_000 });
    expect(tokens.filter((token) => read(token.join('')) !== undefined).length).toBeLessThan(3);
  });
});

describe('hexadecimal', () => {
  const read = (text: string): string | undefined => readHexadecimal(text, 0, text.length);

  it(`reads what an encoder wrote, in small letters or capitals (seed ${seed})`, () => {
    fc.assert(
      fc.property(printable, (text) => {
        const encoded = Buffer.from(text).toString('hex');
        expect(read(encoded)).toBe(text);
        expect(read(`0x${encoded.toUpperCase()}`)).toBe(text);
      }),
      { seed },
    );
  });

  it.each([
    'd41d8cd98f00b204e9800998ecf8427e',
    '4539148803436468',
    '3231392d34352d3637383',
    '3231392d3435',
    '32313934353637383z',
    '00000000000000000000',
  ])('is not %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('spelled out', () => {
  it.each([
    ['two one nine four five six seven eight nine', '219456789'],
    ['Two One Nine dash four five dash six seven eight nine', '219-45-6789'],
    ['two-one-nine, four-five, six-seven-eight-nine', '219-45-6789'],
    ['two, one, nine, four, five, six, seven, eight, nine', '219456789'],
    ['two one nine ... four five ... six seven eight nine', '219-45-6789'],
    ['two one nine - four five - six seven eight nine', '219-45-6789'],
    ['two one nine hyphen forty-five hyphen six seven eighty nine', '219-45-6789'],
    ['double two oh zero four triple five', '22004555'],
    ['twenty one nineteen 45 six seven 89', '2119456789'],
    ['zwei eins neun Strich vier fünf Strich sechs sieben acht neun', '219-45-6789'],
    ['deux un neuf quatre cinq six sept huit neuf', '219456789'],
    ['dos uno nueve guión cuatro cinco guión seis siete ocho nueve', '219-45-6789'],
    ['219 dash 45 dash 6789', '219-45-6789'],
    ['two one nine\nfour five\nsix seven eight nine', '219-45-6789'],
  ])('%s', (words, digits) => {
    const text = `My number is ${words}, thanks.`;
    expect(readSpoken(text, 13)).toEqual({ start: 13, end: 13 + words.length, digits });
  });

  it('begins with digits or `o` that stand before the first longer word', () => {
    expect(readSpoken('it is 219 four five 6789 x', 10)).toEqual({ start: 6, end: 24, digits: '219456789' });
    expect(readSpoken('it is o two one nine', 8)).toEqual({ start: 6, end: 20, digits: '0219' });
  });

  it('is read once, at its first word', () => {
    expect(readSpoken('two one nine four five', 4)).toBeUndefined();
    expect(readSpoken('two one dash nine four five', 13)).toBeUndefined();
  });

  it.each([
    'one of two or three',
    'one two three',
    'one more thing',
    'two hundred and one people, nine of them here',
    'one, zwei, three, quatre, five',
    'double double double double double four',
    'one or two; three or four',
    '02010\nhyphen\n02011\nhyphen',
    'dash 120 dash 135',
    'one (two) three (four) five',
    'none',
    '',
  ])('is not %j', (text) => {
    expect(readSpoken(text, 0)).toBeUndefined();
  });

  it('has triggers of two letters or more, in small letters', () => {
    expect(spokenTriggers()).toContain('double');
    expect(spokenTriggers().filter((word) => !/^[a-zéóü]{2,11}$/.test(word))).toEqual([]);
  });
});

describe('look-alikes', () => {
  it.each([
    ['2l9-45-67B9', '219-45-6789'],
    ['2I9456789', '219456789'],
    ['Z19 4S 678g', '219 45 6789'],
    ['O2l9', '0219'],
    ['|2|3', '1213'],
  ])('%s', (text, digits) => {
    expect(readLookAlikes(`x ${text}`, 2, 2 + text.length)).toBe(digits);
  });

  it.each(['219-45-6789', 'SOS', 'Bob', 'l9O', '2l9:45', '21945678x', '2l9'.repeat(20), ''])(
    'is not %j',
    (text) => {
      expect(readLookAlikes(text, 0, text.length)).toBeUndefined();
    },
  );
});

describe('a sign after each letter and digit', () => {
  const read = (text: string) => readSpaced(text, text.indexOf('8'), 0);

  it.each([
    ['D E 8 9 3 7 0 4', 'DE893704'],
    ['5 H 8 2 - R E 9 - Y F 0 3', '5H82RE9YF03'],
    ['2, 1, 9, 4, 5, 6, 7, 8, 9', '219456789'],
    ['2-1-9-4-5-6-7-8-9', '219456789'],
    ['2\n1\n9\n4\n5\n6\n7\n8\n9', '219456789'],
  ])('%j', (written, decoded) => {
    const text = `it is ${written} a day`;
    expect(read(text)).toEqual({ start: 6, end: 6 + written.length, decoded });
  });

  it.each(['1 2 8 3 4 5', '1 2 3 18 4 5 6 7', '1.2.8.3.4.5.6.7', '8', 'a b c d e f g 8'])(
    'is not %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('reads a long row once and finds no value in it', () => {
    expect(readSpaced('8 '.repeat(100), 0, 0)).toEqual({ start: 0, end: 69, decoded: '' });
  });
});

describe('codes of characters', () => {
  const value = '219-45-6789';
  const codes = (base: number): string[] => Array.from(value, (sign) => sign.charCodeAt(0).toString(base));

  it.each([
    ['decimal', codes(10).join(' ')],
    ['decimal with commas', codes(10).join(', ')],
    ['hexadecimal', codes(16).join(' ')],
    ['hexadecimal with colons', codes(16).join(':').toUpperCase()],
    [
      'as numbers of a program',
      codes(16)
        .map((code) => `0x${code}`)
        .join(', '),
    ],
  ])('%s', (_, written) => {
    const text = `Soc Sec: ${written}.`;
    const found = { start: 9, end: 9 + written.length, decoded: value };
    // Whichever of the codes is looked at.
    for (const at of [9, 9 + written.indexOf('2d'), 9 + written.lastIndexOf('0x')])
      if (at > 9) expect(readCodes(text, at, 0)).toEqual(found);
    expect(readCodes(text, 9, 0)).toEqual(found);
  });

  it.each([
    ['times', '10:30:45:12:50:33:20:11'],
    ['counts', '31 12 48 7 55 90 41 39'],
    ['letters', '41 42 43 44 45 46 47 48 49'],
    ['too few', '50 49 57 52'],
    ['bytes', '00 1f 8b 08 00 33 34 35 36'],
  ])('are not %s', (_, text) => {
    for (let at = 0; at < text.length; at += 3) expect(readCodes(text, at, 0)).toBeUndefined();
  });
});
