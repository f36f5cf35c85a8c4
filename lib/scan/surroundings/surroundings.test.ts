import { expect, it } from 'vitest';
import { isAtLeast } from '@/lib/model/likelihood';
import { detectors } from '@/lib/scan/detectors/index';
import { createScanner } from '@/lib/scan/scan';

const scan = createScanner(detectors.filter(({ isOptIn }) => isOptIn !== true));

it.each([
  [
    'a pair of labels before a pair of values',
    'Account & routing\n4853676268 / 061341766',
    'us-bank-account 4853676268, aba-routing 061341766',
  ],
  [
    'the cell before, where the heading says only that a number follows',
    'Document\tNumber\tExpires\nPassport\t512345678\t2030\nDriver license\tD1234567\t2027\nSSN\t219456789\t',
    'us-passport 512345678, us-drivers-license D1234567, us-ssn 219456789',
  ],
  [
    'the kind of account in the cell before',
    'Bank\tType\tNumber\tBalance\nChase\tChecking\t943128581\t4,410.18\nPNC\tSavings\t6230846377\t25,000.00',
    'us-bank-account 943128581, us-bank-account 6230846377',
  ],
  [
    'the heading, where the row says nothing',
    'ID type\tID number\nPesel\t44051401359\n\t02070803628',
    'pl-pesel 44051401359, pl-pesel 02070803628',
  ],
  [
    'the question before an answer with its time',
    '00:03:12 Rep: can I get your social\n00:03:17 Caller: two one nine four five six seven eight nine\n00:03:25 Rep: ok',
    'us-ssn two one nine four five six seven eight nine',
  ],
  [
    'the question in a chat with dates',
    '[3/14/24, 10:43:02 AM] Kay: whats your ssn\n[3/14/24, 10:43:22 AM] Bob: 219456789',
    'us-ssn 219456789',
  ],
  [
    'the label of the other one of a couple',
    'My ssn is 219456789 and my wife’s is 457555463.',
    'us-ssn 219456789, us-ssn 457555463',
  ],
  [
    'the account before a bank',
    'IBAN: DE89 3704 0044 0532 0130 00\nCOBADEFF370',
    'iban DE89 3704 0044 0532 0130 00, swift-bic COBADEFF370',
  ],
  [
    'the account before a bank in brackets',
    'The IBAN SE45 5000 0000 0583 9825 7466 is at SEB (ESSESESS).',
    'iban SE45 5000 0000 0583 9825 7466, swift-bic ESSESESS',
  ],
  [
    'the account in the cell before a bank',
    'id\taccount\tbank\nP1\tNO9386011117947\tDNBANOKK\tNOK\nP2\tDE89370400440532013000\tCOBADEFF\tEUR',
    'iban NO9386011117947, swift-bic DNBANOKK, iban DE89370400440532013000, swift-bic COBADEFF',
  ],
  [
    'the account behind a bank',
    'wire to Commerzbank COBADEFF, acct DE89370400440532013000',
    'swift-bic COBADEFF, iban DE89370400440532013000',
  ],
  ['what is a word behind an account', 'pay DE89370400440532013000 HUNDREDS', 'iban DE89370400440532013000'],
  ['the label of a spouse', 'PPSN 1234567T, spouse 7654321PA', 'ie-pps 1234567T, ie-pps 7654321PA'],
  [
    'the label of the other one in Swedish',
    'Mitt personnummer är 19900101-2385 och sambons 811228-9874.',
    'se-personnummer 19900101-2385, se-personnummer 811228-9874',
  ],
  [
    'the label before a name and a child',
    'MyKad 770815-10-1657 — pemohon Nur; anak 680905-07-1286',
    'my-nric 770815-10-1657, my-nric 680905-07-1286',
  ],
  [
    'what is one’s own',
    'Her passport number is 561820394 and mine 548107726.',
    'us-passport 561820394, us-passport 548107726',
  ],
  ['no telephone of a wife', 'SSN 219-45-6789, wife’s phone 457-55-5463', 'us-ssn 219-45-6789'],
  ['an order in the cell before', 'Type\tNumber\nOrder\t219456789\nTicket\t457555463', ''],
  ['what follows a couple', 'My ssn is 219456789 and my order is 457555463.', 'us-ssn 219456789'],
])('%s names a value', (_what, text, expected) => {
  expect(
    scan(text)
      .filter(({ likelihood }) => isAtLeast(likelihood, 'LIKELY'))
      .map(({ detector, start, end }) => `${detector} ${text.slice(start, end)}`)
      .join(', '),
  ).toBe(expected);
});
