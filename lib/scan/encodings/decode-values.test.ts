import { describe, expect, it } from 'vitest';
import { detectors } from '@/lib/scan/detectors/index';
import { createScanner } from '@/lib/scan/scan';

const scan = createScanner(detectors);
const found = (text: string): readonly string[] =>
  scan(text)
    .filter(({ likelihood }) => likelihood === 'LIKELY' || likelihood === 'VERY_LIKELY')
    .map(({ detector, start, end }) => `${detector} ${text.slice(start, end)}`);

describe('values that are written in another way', () => {
  it.each([
    ['us-mbi', 'Medicare ID: ', '5 H 8 2 - R E 9 - Y F 0 3'],
    ['iban', 'Pay to ', 'D E 8 9 3 7 0 4 0 0 4 4 0 5 3 2 0 1 3 0 0 0'],
    ['us-bank-account', 'Bank account: ', '4 1 4 6 3 9 1 4 2'],
    ['us-ssn', 'SSN: ', '32 31 39 2d 34 35 2d 36 37 38 39'],
    ['us-ssn', 'SSN: ', '50 49 57 45 52 53 45 54 55 56 57'],
    ['us-ssn', 'SSN: ', '0x32, 0x31, 0x39, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39'],
    ['us-ssn', 'SSN: ', '323139343536373839'],
    ['us-ssn', "so the kid's number is ", '2 1 9 - 4 5 - 6 7 8 9'],
    ['us-npi', 'The NPI is ', '192-157-543-1'],
    ['pl-pesel', 'pesel: ', '44 05 14 0 1 3 5 9'],
    ['payment-card', 'CC# ', '4539 1488 0343 6 467'],
    ['za-id', 'RSA ID: ', '5811132424 08 1'],
    ['us-bank-account', 'savings account no.: ', '562 912 240 79'],
    ['us-bank-account', 'savings account no.: ', 'NTM4MjAxNzY='],
    ['medical-record-number', 'Med Rec # ', 'NTM4MjAxNw=='],
    ['us-ssn', 'My social is ', '219 dash 45 dash 6789'],
    ['us-ein', 'Federal EIN ', 'three four one zero six zero five nine one'],
    ['us-ssn', 'SSN: ', String.raw`\062\061\071-\064\065-\066\067\070\071`],
    ['us-mbi', 'Medicare ID: ', '7MQ9 - XC4 - JG41'],
    ['us-mbi', 'Medicare ID: ', '7MQ9-\n> XC4-\n> JG41'],
    ['us-ssn', 'SSN: ', "219'45'6789"],
    ['us-ssn', 'SS# ', '2I9-4S-67B9'],
    ['uk-nino', 'NI number: ', 'JG 1O 3O 5l A'],
    ['us-mbi', 'Medicare ID: ', '2MV7-N6O-KU44'],
    ['us-mbi', 'Medicare ID: ', 'two F H five dash U G six dash N N eight four'],
    ['us-mbi', 'Medicare ID: ', 'two, F, H, five, U, G, six, N, N, eight, four'],
    [
      'iban',
      'Pay to ',
      'N L nine one dash A B N A dash oh four one seven dash one six four three dash zero zero',
    ],
    ['iban', 'Pay to ', 'N O nine three eight six oh one one one one seven niner four seven'],
    ['us-ssn', 'SSN: ', '219\u00ad456\u00ad789'],
  ])('%s: %s%s', (detector, before, value) => {
    expect(found(`${before}${value} x`)).toEqual([`${detector} ${value}`]);
  });

  it('finds a number in pieces between tags', () => {
    const value = '192</span>-<span>157</span>-<span>543</span>-<span>1';
    expect(found(`NPI: <span>${value}</span>`)).toEqual([`us-npi ${value}`]);
  });

  it.each([
    'Bank accounts per branch: 3, 5, 2, 8, 1, 9, 4, 7',
    '{"mrn": [3, 5, 2, 8, 1, 9, 4]}',
    '{"account": [4, 1, 7, 8, 2, 9, 6, 3, 5]}',
    'savings account no.: NTM4MjAxNzY=x',
    'account NTM4MjAxNz===',
    'SSN form rows 1 2 3 4 5 6 7 8 9 10 must be filled in.',
    'MRN 1 - 2 - 3 - 4 - 5 - 6 - 7 (seven steps)',
    'Accounts 100 200 300 400 are for expenses.',
    'score 2 1 9 - 4 5 - 6 7 8 in the sets',
    'pesel forms: 44 05 14 0 1 3 5 8',
    'pesel, which I do not have here, and 44 05 14 0 1 3 5 9',
    'Patient blood pressure 120 118 125 130, MRN pending',
    'The MRN team met at 10:30, 11:45, 12:15, 13:20 and 14:50.',
    'account dump: 30 31 32 33 34 35 36 37 38 39',
    'Account statements <a>1</a><a>2</a><a>3</a><a>4</a><a>5</a><a>6</a><a>7</a><a>8</a>',
    'One of two patients had three visits, four scans and five calls; six of seven MRN labels were wrong.',
    'pages 120 dash 135 of the account manual',
    '323139343536373839',
    '5 3 2 6 0 8 6 4 1',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives up where a text holds nothing else', () => {
    const rows = (count: number): number => scan('SSN: MjE5NDU2Nzg5\n'.repeat(count)).length;
    expect(rows(100)).toBe(100);
    expect(rows(5000)).toBeLessThan(500);
  });
});
