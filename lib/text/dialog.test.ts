import { describe, expect, it } from 'vitest';

import { personal } from '@/test/preview/states';
import { unknownAccount } from '@/lib/model/account-status';
import type { Question } from '@/lib/model/question';

import { dialogLabels, dialogLead, dialogTitle, unreadableNote, whoAsks } from './dialog';

const question: Question = {
  way: 'paste',
  action: 'warn',
  items: [{ detector: 'us-ssn', ownName: '', masked: ['•••-••-6789'], count: 1 }],
  ...{ unreadable: false, wrongAccount: false, asksAccount: false, feedback: null },
  ...{ mayRedact: true, mayProceed: 'yes', leftOut: 0, files: null, sendAgain: false },
  account: unknownAccount,
  organizationName: '',
  contact: '',
};
type Change = Partial<Parameters<typeof dialogTitle>[0]>;
const two = [...question.items, { detector: 'iban', ownName: '', masked: [], count: 2 }];

describe('the title', () => {
  it.each([
    [{}, 'This text contains a Social Security number'],
    [{ way: 'drop' }, 'This text contains a Social Security number'],
    [{ way: 'other-request' }, 'This text contains a Social Security number'],
    [
      { way: 'other-request', items: [], unreadable: true },
      'Part of what this page sends could not be checked',
    ],
    [{ way: 'send' }, 'This message contains a Social Security number'],
    [{ way: 'request', items: two }, 'This message contains 3 sensitive values'],
    [{ way: 'edit', items: [], unreadable: true }, 'Part of this message could not be checked'],
    [{ way: 'file' }, 'This file contains a Social Security number'],
    [{ way: 'file', items: [], unreadable: true }, 'This file could not be checked'],
    [{ way: 'voice', items: [], unreadable: true }, 'Speech cannot be checked'],
    [
      { way: 'send', wrongAccount: true, organizationName: 'Meridian Bank' },
      'Meridian Bank does not allow messages from this account',
    ],
    [{ way: 'feedback', wrongAccount: true }, 'The rules in force do not allow feedback from this account'],
    [
      { way: 'send', wrongAccount: true, items: [] },
      'The rules in force do not allow messages from this account',
    ],
  ] satisfies [Change, string][])('%j', (change, title) => {
    expect(dialogTitle({ ...question, ...change })).toBe(title);
  });
});

describe('the lead', () => {
  const blocked = { mayRedact: false, mayProceed: 'no', organizationName: 'Meridian Bank' } as const;
  const wrongAccount = { ...blocked, way: 'send', wrongAccount: true } as const;
  it.each([
    [{}, 'It has not been pasted. Redacting replaces that value with a placeholder and keeps the rest.'],
    [
      { way: 'send', items: two },
      'It has not been sent. Redacting replaces those values with a placeholder and keeps the rest.',
    ],
    [
      { way: 'drop' },
      'It has not been inserted. Redacting replaces that value with a placeholder and keeps the rest.',
    ],
    [
      { way: 'file', leftOut: 1 },
      'It has not been attached. Redacting replaces that value with a placeholder and keeps the rest. One file cannot be redacted and will be left out.',
    ],
    [
      { way: 'file', leftOut: 2 },
      'It has not been attached. Redacting replaces that value with a placeholder and keeps the rest. 2 files cannot be redacted and will be left out.',
    ],
    [
      { way: 'file', mayRedact: false },
      'It has not been attached. It cannot be redacted in a file of this kind: take it out of the file, or look it over before you go on.',
    ],
    [
      { way: 'send', mayRedact: false, unreadable: true },
      'It has not been sent. Please look it over before you go on.',
    ],
    [
      { ...blocked, way: 'send', unreadable: true },
      'It has not been sent. Meridian Bank does not allow it on claude.ai as it is.',
    ],
    [
      { ...blocked, way: 'other-request' },
      'It has not been sent. Meridian Bank does not allow it on claude.ai. Take it out, then try again.',
    ],
    [
      { way: 'request', mayRedact: false, sendAgain: true },
      'It was stopped before it left. claude.ai may show an error. If it may go, allow it here, then send it again.',
    ],
    [
      { ...blocked, way: 'request', action: 'block', sendAgain: true },
      'It was stopped before it left. claude.ai may show an error. Meridian Bank does not allow it on claude.ai. Take it out, then send again.',
    ],
    [
      { ...blocked, way: 'request', sendAgain: true },
      'It was stopped before it left. claude.ai may show an error. It cannot be let go from here. Take it out, then send again.',
    ],
    [
      { ...blocked, way: 'voice', items: [], unreadable: true, sendAgain: true },
      'It was stopped before it left. claude.ai may show an error. It cannot be let go from here. Please type instead.',
    ],
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
    [
      { way: 'file' },
      'It has not been attached. Redacting replaces that value with a placeholder and keeps the rest.',
    ],
    [
      { ...blocked, way: 'file' },
      'It has not been attached. Meridian Bank does not allow it on claude.ai. Take it out of the file, then attach it again.',
    ],
    [
      { way: 'voice', items: [], mayRedact: false },
      'Nothing has been sent. What you say here leaves as sound, which cannot be read on this device.',
    ],
    [
      { ...blocked, way: 'voice', items: [] },
      'Nothing has been sent. Meridian Bank does not allow content that cannot be checked. Please type instead.',
    ],
    [
      { ...wrongAccount, account: personal },
      'It has not been sent. Sign out, sign in with your Meridian Bank account, then go on there.',
    ],
    [
      { ...wrongAccount, account: { ...personal, companyOrganization: { id: 'b', name: 'Meridian' } } },
      'It has not been sent. Switch to Meridian and go on there; your text comes along.',
    ],
    [
      wrongAccount,
      'It has not been sent. It is not known yet which account this is. Reload the page, or switch to your company account.',
    ],
    [
      { ...wrongAccount, account: { ...personal, signedIn: false } },
      'It has not been sent. Sign in with your company account.',
    ],
  ] satisfies [Change, string][])('%j', (change, lead) => {
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
    [{ way: 'file' }, ['Redact and attach', 'Cancel', 'Attach anyway']],
    [{ way: 'drop' }, ['Redact and insert', 'Cancel', 'Insert anyway']],
    [{ way: 'other-request' }, ['Redact and send', 'Cancel', 'Send anyway']],
    [
      { way: 'other-request', mayRedact: false, mayProceed: 'no' },
      ['Redact and send', 'Go back', 'Send anyway'],
    ],
    [{ way: 'request', mayRedact: false, sendAgain: true }, ['Redact and send', 'Go back', 'Allow it once']],
    [{ way: 'voice', mayRedact: false }, ['Redact and speak', 'Cancel', 'Speak anyway']],
    [
      { way: 'send', wrongAccount: true, mayRedact: false, mayProceed: 'no' },
      ['Redact and send', 'Go back', 'Send anyway'],
    ],
  ] satisfies [Change, string[]][])('%j', (change, expected) => {
    const { redact, cancel, proceed } = dialogLabels({ ...question, ...change });
    expect([redact, cancel, proceed]).toEqual(expected);
  });
});

it('says that redacting leaves the unreadable part alone', () => {
  expect(unreadableNote({ ...question, unreadable: true })).toContain('Redacting does not change that part');
  expect(unreadableNote({ ...question, unreadable: true, mayRedact: false })).not.toContain('Redacting');
});

it('says nothing of unreadable parts where the title has said it all', () => {
  const unreadable = { ...question, unreadable: true };
  expect(unreadableNote(question)).toBe('');
  expect(unreadableNote({ ...unreadable, way: 'voice', items: [] })).toBe('');
  expect(unreadableNote({ ...unreadable, wrongAccount: true })).toBe('');
  expect(unreadableNote({ ...unreadable, way: 'file', items: [] })).toContain('cannot be read here');
});

it('names who asks only when a policy does', () => {
  expect(whoAsks('Meridian Bank')).toMatch(/^Meridian Bank asks/);
  expect(whoAsks('')).toBe('Checked on this device.');
});

describe('feedback', () => {
  const keptDays = 1825;
  const kept = 'The conversation goes along with feedback, and Anthropic may then keep it for up to 5 years.';
  const asked = { ...question, way: 'feedback', organizationName: 'Meridian Bank' } as const;
  const alone = { ...asked, items: [], mayRedact: false };
  const allowed = { isAllowed: true, keptDays };

  it.each([
    [
      { ...alone, feedback: allowed },
      'Feedback may keep this conversation for 5 years',
      `It has not been sent. ${kept}`,
      'Send feedback',
    ],
    [
      { ...asked, feedback: allowed },
      'This feedback contains a Social Security number',
      `It has not been sent. Redacting replaces that value with a placeholder and keeps the rest. ${kept}`,
      'Send anyway',
    ],
    [
      {
        ...asked,
        feedback: { isAllowed: false, keptDays },
        action: 'block',
        mayRedact: false,
        mayProceed: 'no',
      },
      'Meridian Bank does not allow feedback on answers',
      `It has not been sent. ${kept}`,
      null,
    ],
    [
      { ...asked, feedback: allowed, action: 'block', mayRedact: false, mayProceed: 'no' },
      'This feedback contains a Social Security number',
      'It has not been sent. Meridian Bank does not allow it on claude.ai. Take it out, then send it again.',
      null,
    ],
    [
      { ...asked, feedback: null },
      'This feedback contains a Social Security number',
      'It has not been sent. Redacting replaces that value with a placeholder and keeps the rest.',
      'Send anyway',
    ],
  ] as const)('%j', (one, title, lead, proceed) => {
    expect(dialogTitle(one)).toBe(title);
    expect(dialogLead(one)).toBe(lead);
    if (proceed !== null) expect(dialogLabels(one).proceed).toBe(proceed);
    else expect(dialogLabels(one).cancel).toBe('Go back');
  });
});
