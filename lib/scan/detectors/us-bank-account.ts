import type { NumberDetector } from '@/lib/scan/detector';

/** These name an account, but perhaps one at a shop, or an amount: it takes a word of banking beside them. */
const weak: ReadonlySet<string> = new Set(['account', 'acct', 'a c', 'checking', 'savings', 'dda']);

/** An account number has no check digit, so a label further away is no evidence. Code units. */
const reach = 32;

const isDate = (digits: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(digits);

const isOneDigitRepeated = (digits: string): boolean => digits === digits.charAt(0).repeat(digits.length);

const numbered = (name: string): string[] => [
  name,
  `${name} number`,
  `${name} no`,
  `${name} num`,
  `${name} #`,
];

export const usBankAccount: NumberDetector = {
  kind: 'number',
  id: 'us-bank-account',
  category: 'financial',
  labels: [
    ...[
      'account',
      'acct',
      'a c',
      'bank account',
      'bank acct',
      'checking',
      'checking account',
      'checking acct',
    ].flatMap(numbered),
    ...[
      'savings',
      'savings account',
      'savings acct',
      'saving account',
      'deposit account',
      'debit account',
    ].flatMap(numbered),
    ...['direct deposit account', 'beneficiary account', 'account numbers', 'dda', 'dda number', 'bank a c'],
  ],
  hints: [
    ...[
      'bank',
      'banking',
      'routing',
      'aba',
      'rtn',
      'wire',
      'ach',
      'direct deposit',
      'deposit',
      'swift',
      'beneficiary',
    ],
    ...['credit union', 'payroll', 'transit number'],
  ],
  formats: [],
  shapes: [
    ...Array.from({ length: 12 }, (_, step) => `${6 + step}`),
    ...[
      '2-6',
      '3-4',
      '3-6',
      '3-7',
      '2-8',
      '4-4',
      '4-6',
      '5-5',
      '3-3-3',
      '3-3-4',
      '3-6-1',
      '4-4-2',
      '4-4-4',
      '4-4-4-4',
    ],
  ],
  judge({ digits, gap, before, after }, context) {
    if (gap !== '' && gap !== '-' && gap !== ' ') return undefined;
    if (isOneDigitRepeated(digits) || before === 'token' || after === 'token') return undefined;
    const { label, distance, isHinted } = context();
    if (label === undefined || distance > reach) return undefined;
    if (digits.length === 8 && isDate(digits) && distance > 3) return undefined;
    if (weak.has(label)) return isHinted && digits.length >= 8 ? 'likely' : 'possible';
    return isHinted ? 'very-likely' : 'likely';
  },
  hits: [
    'account number 000123456789',
    'Bank account: 12345678901',
    'Checking Account No. 9876543210',
    'acct# 004411223366',
    'savings acct 1234-5678-9012',
    '{"bankAccountNumber":"123456789012"}',
    'bank_account_no=55512345678',
    'Wire to acct 7788990011 at the bank',
    '123456789012 is my checking account number',
    'Account Number\n4455667788',
    'ACCOUNT NO：１２３４５６７８９０',
    'account number 12\u200b3456\u200b7890',
    'A/C No 1234567890',
  ],
  misses: [
    '123456789012',
    'account 1234567',
    'AWS account 123456789012',
    'my savings: 150000 in total',
    'bank account balance 1500000',
    'savings account $1500000',
    'account number ending in 1234',
    'account since 20240115',
    'bank account phone 2125550100',
    'accountant 123456789',
    'account number 0000000000',
    'user account 8812345',
    'savings account opened 20240115',
    'account number v2.123456.78',
  ],
};
