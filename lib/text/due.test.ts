import { describe, expect, test } from 'vitest';
import type { DueState, Held } from '@/lib/model/chat-row';
import { dueText, holdsText, whatIsIn } from './due';

const held = (detector: string, count: number, ownName = ''): Held => ({ detector, count, ownName });

test.for([
  [[], 0, ''],
  [[held('us-ssn', 1)], 0, 'a Social Security number'],
  [[held('us-ssn', 1), held('us-bank-account', 2)], 0, '2 bank account numbers and a Social Security number'],
  [
    [held('iban', 3), held('us-ssn', 2), held('us-ein', 1)],
    1,
    '3 IBANs, 2 Social Security numbers, an EIN and a file',
  ],
  [[held('own-case', 2, 'case number')], 0, '2 matches for “case number”'],
  [[held('of-a-newer-version', 1)], 0, 'a match for “of-a-newer-version”'],
  [[], 3, '3 files'],
] as const)('%j and %i files: %s', ([kinds, files, text]) => {
  expect(whatIsIn(kinds, files)).toBe(text);
});

test.for([
  [5, 'one more kind'],
  [7, '3 more kinds'],
] as const)('of %i kinds not all are named', ([count, end]) => {
  const ids = ['us-ssn', 'iban', 'us-ein', 'us-itin', 'us-mbi', 'us-npi', 'us-dea'];
  expect(
    whatIsIn(
      ids.slice(0, count).map((id) => held(id, 1)),
      0,
    ),
  ).toMatch(new RegExp(` and ${end}$`));
});

describe('when it is due', () => {
  const state = (kind: DueState['kind']): DueState => ({ kind, date: '2026-11-25' });
  test.for([
    ['later', 3, 'Due for deletion in 3 days.'],
    ['later', 1, 'Due for deletion tomorrow.'],
    ['later', 0, 'Due for deletion today.'],
    ['due', 0, 'Due for deletion today.'],
    ['due', -1, 'Due for deletion since Nov\u00a025,\u00a02026.'],
    ['snoozed', 1, 'Put off until Nov\u00a025,\u00a02026.'],
    ['snoozed', 0, 'Put off until later today.'],
  ] as const)('%s, %i days from today', ([kind, daysLeft, text]) => {
    expect(dueText({ state: state(kind), daysLeft })).toBe(text);
  });
});

test('what a conversation holds, or why it should not stay', () => {
  const chat = { held: [held('us-bank-account', 2)], files: 0, causes: ['overridden'] } as const;
  expect(holdsText(chat)).toBe('This conversation holds 2 bank account numbers.');
  expect(holdsText({ ...chat, held: [], causes: ['personal-account'] })).toBe(
    'This conversation is on an account that is not your company’s.',
  );
  expect(holdsText({ ...chat, held: [], causes: ['late'] })).toBe(
    'Something went into this conversation that should not stay.',
  );
});
