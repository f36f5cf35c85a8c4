import { describe, expect, it } from 'vitest';

import { unknownAccount } from '@/lib/model/account-status';
import type { Question } from '@/lib/model/question';

import { dialogLabels, dialogLead, dialogTitle, unreadableNote, whoAsks } from './dialog';

const question: Question = {
  way: 'paste',
  action: 'warn',
  items: [{ detector: 'us-ssn', ownName: '', masked: ['•••-••-6789'], count: 1 }],
  unreadable: false,
  wrongAccount: false,
  mayRedact: true,
  mayProceed: 'yes',
  sendAgain: false,
  account: unknownAccount,
  organizationName: '',
  contact: '',
};
const two = [...question.items, { detector: 'iban', ownName: '', masked: [], count: 2 }];

describe('the title', () => {
  it.each([
    [{}, 'This text contains a Social Security number'],
    [{ way: 'drop' }, 'This text contains a Social Security number'],
    [{ way: 'send' }, 'This message contains a Social Security number'],
    [{ way: 'request', items: two }, 'This message contains 3 sensitive values'],
    [{ way: 'edit', items: [], unreadable: true }, 'Part of this message could not be checked'],
  ] satisfies [Partial<Question>, string][])('%j', (change, title) => {
    expect(dialogTitle({ ...question, ...change })).toBe(title);
  });
});

describe('the lead', () => {
  const blocked = { mayRedact: false, mayProceed: 'no', organizationName: 'Meridian Bank' } as const;
  it.each([
    [{}, 'It has not been pasted. Redacting replaces that value with a placeholder and keeps the rest.'],
    [
      { way: 'send', items: two },
      'It has not been sent. Redacting replaces those values with a placeholder and keeps the rest.',
    ],
    [{ mayRedact: false }, 'It has not been pasted. Please look it over before you go on.'],
    [
      { ...blocked, way: 'send' },
      'It has not been sent. Meridian Bank does not allow it on claude.ai. Take it out, then send again.',
    ],
    [
      { ...blocked, organizationName: '' },
      'It has not been pasted. The rules in force do not allow it on claude.ai.',
    ],
    [
      { ...blocked, way: 'request', items: [], unreadable: true },
      'It has not been sent. Meridian Bank does not allow content that cannot be checked.',
    ],
  ] satisfies [Partial<Question>, string][])('%j', (change, lead) => {
    expect(dialogLead({ ...question, ...change })).toBe(lead);
  });
});

describe('the buttons', () => {
  it.each([
    [{}, ['Redact and paste', 'Cancel', 'Paste anyway']],
    [{ mayProceed: 'with-justification' }, ['Redact and paste', 'Cancel', 'Paste anyway…']],
    [{ way: 'send' }, ['Redact and send', 'Cancel', 'Send anyway']],
    [
      { way: 'send', mayRedact: false, mayProceed: 'no' },
      ['Redact and send', 'Go back and edit', 'Send anyway'],
    ],
    [{ mayRedact: false, mayProceed: 'no' }, ['Redact and paste', 'Go back', 'Paste anyway']],
  ] satisfies [Partial<Question>, string[]][])('%j', (change, expected) => {
    const { redact, cancel, proceed } = dialogLabels({ ...question, ...change });
    expect([redact, cancel, proceed]).toEqual(expected);
  });
});

it('says that redacting leaves the unreadable part alone', () => {
  expect(unreadableNote({ ...question, unreadable: true })).toContain('Redacting does not change that part');
  expect(unreadableNote({ ...question, unreadable: true, mayRedact: false })).not.toContain('Redacting');
});

it('names who asks only when a policy does', () => {
  expect(whoAsks('Meridian Bank')).toMatch(/^Meridian Bank asks/);
  expect(whoAsks('')).toBe('Checked on this device.');
});
