import { describe, expect, test } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import { detectors } from '@/lib/scan/detectors/index';
import { createScanner } from '@/lib/scan/scan';

const scan = createScanner(detectors.filter(({ isOptIn }) => isOptIn !== true));

const found = (text: string): string[] =>
  scan(text)
    .filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'))
    .map(({ detector, start, end }) => `${detector} ${text.slice(start, end)}`);

describe('a label for several values', () => {
  test('with the names of their owners between them', () => {
    expect(found('Account numbers:\nAnn Lee: 8586598390\nTom Becker: 99616578298')).toEqual([
      'us-bank-account 8586598390',
      'us-bank-account 99616578298',
    ]);
  });
  test('of different lengths', () => {
    expect(found('account numbers: 8586598390, 90531694')).toHaveLength(2);
  });
  test('names nothing when it speaks of one', () => {
    expect(found('account number: 8586598390\nInvoice: 99616578298')).toEqual(['us-bank-account 8586598390']);
  });
});

describe('rows of names and numbers below a heading', () => {
  test.each([
    'SSN of the new hires\nAnn Lee 837304231\nBob Roe 219467781\nLee, Carla 331202244',
    'Employee / SSN\nAnn Lee / 837304231\nBob Roe / 219467781\nCarla Hill / 331202244',
    'SSNs:\n1. Ann Lee, 837304231\n2. Bob Roe, 219467781\n3. Carla Hill, 331202244',
    'SSNs: Ann Lee 837304231, Bob Roe 219467781, Carla Hill 331202244',
  ])('have one name: %j', (text) => {
    expect(found(text)).toEqual(['us-ssn 837304231', 'us-ssn 219467781', 'us-ssn 331202244']);
  });
  test.each([
    'SSN of the applicant\nAnn Lee 837304231\nVisit Number 219467781',
    'SSN of the applicant\nAnn Lee 837304231\nBob Roe: 219467781',
    'SSN of the applicant\nAnn Lee 837304231, born in Ohio\nBob Roe 219467781',
    'SSN of the applicant\nAnn Lee 837304231\n\nBob Roe 219467781',
  ])('but not a field of another form: %j', (text) => {
    expect(found(text)).toEqual(['us-ssn 837304231']);
  });
});

describe('a column under a heading that nobody knows', () => {
  test.each([
    ['SSN,Ref\n219-45-6789,331202244', ['us-ssn 219-45-6789']],
    ['Passport #\tKTN\nA39182841\t331202244', ['us-passport A39182841']],
    ["INSERT INTO t (id, ssn, badge) VALUES (1, '219456789', '331202244');", ['us-ssn 219456789']],
    ['{"columns":["ssn","badge"],"rows":[["219456789","331202244"]]}', ['us-ssn 219456789']],
    ['Name     SSN          Badge\nAnn Lee  219-45-6789  331202244', ['us-ssn 219-45-6789']],
    ['vendor_id,bank_acct_no,amount\n145808,4336650940,220.10', ['us-bank-account 4336650940']],
  ])('takes nothing from the columns beside it: %j', (text, values) => {
    expect(found(text)).toEqual(values);
  });
  test('is named in its own row', () => {
    expect(found('Field,Answer\nSSN,331202244')).toEqual(['us-ssn 331202244']);
  });
});

describe('a number that was misread', () => {
  test('is taken from its first group', () => {
    expect(found('Social Security No.: 301-11-S51O')).toEqual(['us-ssn 301-11-S51O']);
  });
  test('is no other number than the one that it is', () => {
    expect(found("nif = '16197099Q'")).toEqual(['es-dni 16197099Q']);
  });
});

describe('fields that are named by their place', () => {
  test('between the signs of a cheque', () => {
    expect(found('⑆021000021⑆ 491107634⑈ 1042')).toEqual([
      'aba-routing 021000021',
      'us-bank-account 491107634',
    ]);
  });
  test('in the first line of a payment file', () => {
    const header = `101 071000301 ACMEFRT012503040912A094101${'NORTH LAKE BANK'.padEnd(23)}${'ACME FREIGHT'.padEnd(23)}REF00001`;
    expect(found(`${header}\n`)).toEqual(['aba-routing 071000301']);
  });
});

test('rows of numbers are no values of their own', () => {
  expect(found('535 36 9350\n97 5310 603\n4637 926 92')).toEqual([]);
  expect(found('535 36 9350')).toEqual(['us-ssn 535 36 9350']);
});

test('letters inside a hash name nothing', () => {
  expect(found('8c9fce8e-58d6-ac34-ab17-5a3b95d7aba1.png 8206719606')).toEqual([]);
});

test('a value that another label names is the less probable one', () => {
  expect(found('No. KTP 3578011503890033')).toEqual(['id-nik 3578011503890033']);
  expect(found('3578011503890033')).toEqual(['payment-card 3578011503890033']);
});
