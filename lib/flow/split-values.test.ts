import { describe, expect, it } from 'vitest';
import { chooseDetectors } from '@/lib/scan/choose-detectors';
import { createScanner } from '@/lib/scan/scan';
import { withSplit } from './split-values';

const scan = createScanner(chooseDetectors({ personal: 'warn' }));

/** What is found in the last of these messages, as detector and text. */
function foundIn(...messages: string[]): string[] {
  const text = messages.at(-1) ?? '';
  const submission = {
    way: 'send',
    parts: [text],
    unreadable: [],
    isFixed: false,
    before: messages.slice(0, -1),
  } as const;
  const [own = []] = withSplit(scan, submission, [scan(text)]) ?? [];
  return own.map(({ detector, start, end }) => `${detector} ${text.slice(start, end)}`);
}

describe('a value in two messages', () => {
  it.each([
    [['536-22-', '8145'], ['us-ssn 8145']],
    [['My SSN is 536', '22 8145'], ['us-ssn 22 8145']],
    [['My SSN is 536-22', '-8145, please check it'], ['us-ssn -8145']],
    [['My SSN is 536', '-22-', '8145'], ['us-ssn 8145']],
    [['card 4539 1488', '0343 6467'], ['payment-card 0343 6467']],
    [['IBAN DE89 3704 0044', '0532 0130 00'], ['iban 0532 0130 00']],
    [
      ['My SSN is 536', '22 8145\nand 219-45-6789'],
      ['us-ssn 22 8145', 'us-ssn 219-45-6789'],
    ],
  ])('%j', (messages, expected) => {
    expect(foundIn(...messages)).toEqual(expected);
  });
});

describe('two messages that are whole', () => {
  it.each([
    [['Order number 536-22', '8145 boxes of the small ones, please']],
    [['We ordered 4539 1488', '0343 pieces came, 6467 are missing']],
    [['Call me at 555-867', '5309 people were there']],
    [['+1 415 555 2671', '+1 415 555 2672']],
    [['415-555-2671\n415-555-2672', '415-555-2673\n415-555-2674']],
    [['The deadline is 2026-11-', '21 days are left']],
    [['It was on 12/03', '1985 was a good year']],
    [['1, 2, 3', '4, 5, 6']],
    [['What is 536 + 22?', '8145 / 5?']],
    [['My SSN is 536-22-8145', '99 bottles of beer']],
    [['My account number is 12345678', '90 days, please']],
    [['Tell me about invoice 20261121', '1234.50 EUR is what it says']],
    [['My password is on a note', 'Can you help with 12 things?']],
    [['Use version 1.2.3', '4.5.6 is out']],
    [['Ticket 1002003', '4005006 is the other one']],
    [['SSN rules: 3 digits', '2 digits, 4 digits']],
  ])('%j', (messages) => {
    const without = scan(messages.at(-1) ?? '').map(({ start }) => start);
    expect(foundIn(...messages)).toHaveLength(without.length);
  });

  it('adds nothing to a value that is whole in the new message', () => {
    expect(foundIn('My SSN is', '536-22-8145')).toEqual(['us-ssn 536-22-8145']);
    expect(foundIn('SSN 1', '536-22-8145')).toEqual(['us-ssn 536-22-8145']);
  });
});
