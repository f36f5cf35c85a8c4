import { describe, expect, it } from 'vitest';

import { unknownAccount, type AccountStatus } from '@/lib/model/account-status';

import {
  accountHeadline,
  accountMeaning,
  alsoMember,
  counted,
  duration,
  kindLabel,
  retentionState,
  spokenMask,
  switchTo,
} from './en';

const personal: AccountStatus = {
  ...unknownAccount,
  signedIn: true,
  plan: { value: 'free', evidence: [] },
  kind: { value: 'personal', evidence: [] },
  training: { value: 'on', evidence: [] },
  retention: { value: { days: 1825, after: 'conversation' }, evidence: [] },
};

describe('detectors', () => {
  it.each([
    ['us-ssn', '', 1, 'a Social Security number'],
    ['us-ssn', '', 3, '3 Social Security numbers'],
    ['iban', '', 1, 'an IBAN'],
    ['aba-routing', '', 2, '2 bank routing numbers'],
    ['own-case-number', 'case number', 1, 'a match for “case number”'],
    ['own-projects', 'Projektname', 2, '2 matches for “Projektname”'],
    ['badge', '', 1, 'a match for “badge”'],
  ])('%s %s, %i', (detector, ownName, count, inSentence) => {
    expect(counted({ detector, ownName }, count)).toBe(inSentence);
  });

  it.each([
    ['payment-card', '', 'Payment card number'],
    ['own-case-number', 'case number', 'Case number'],
    ['own-eid', 'eID number', 'eID number'],
    ['employee-badge', '', 'employee-badge'],
    ['constructor', '', 'constructor'],
  ])('%s %s at the start of a line', (detector, ownName, label) => {
    expect(kindLabel({ detector, ownName })).toBe(label);
  });

  it.each([
    ['•••-••-6789', 'ending in 6 7 8 9'],
    ['••••', 'hidden value'],
    ['', 'hidden value'],
  ])('%s is spoken as %s', (masked, spoken) => {
    expect(spokenMask(masked)).toBe(spoken);
  });
});

describe('retention', () => {
  it.each([
    [1, '1 day'],
    [30, '30 days'],
    [365, '1 year'],
    [400, '400 days'],
    [730, '2 years'],
    [1825, '5 years'],
    [1826, '5 years'],
    [0, '0 days'],
  ])('%i days is %s', (days, text) => {
    expect(duration(days)).toBe(text);
  });

  it.each([
    [{ days: 1825, after: 'conversation' }, 'Up to 5 years'],
    ['custom', 'Set by its organization'],
    ['unknown', 'Unknown'],
  ] as const)('%j', (retention, text) => {
    expect(retentionState(retention)).toBe(text);
  });
});

describe('the account', () => {
  it('says which it is and what that means', () => {
    expect(accountHeadline(personal)).toBe('You are in a personal account (Free plan)');
    expect(accountMeaning(personal)).toBe(
      'Chats here may be used to train AI models. They may be kept for up to 5 years.',
    );
  });

  it('says what holds for an incognito chat, not what holds for the others', () => {
    const mode = { value: 'incognito', evidence: [] } as const;
    const training = { value: 'never', evidence: [] } as const;
    const retention = { value: { days: 30, after: 'conversation' }, evidence: [] } as const;
    expect(accountMeaning({ ...personal, chat: { mode, training, retention } })).toBe(
      'This is an incognito chat. It is not used to train AI models. It may be kept for up to 30 days.',
    );
    const unknown = { value: 'unknown', evidence: [] } as const;
    expect(accountMeaning({ ...personal, chat: { mode, training: unknown, retention: unknown } })).toContain(
      'It is not known how long it is kept.',
    );
  });

  it('names the company when it is known', () => {
    const company: AccountStatus = {
      ...personal,
      organization: { id: 'b', name: 'Meridian Bank' },
      kind: { value: 'company', evidence: [] },
      training: { value: 'never', evidence: [] },
      retention: { value: 'custom', evidence: [] },
    };
    expect(accountHeadline(company)).toBe('You are in your company account: Meridian Bank');
    expect(accountMeaning(company)).toBe(
      'By contract, chats here are not used to train AI models. Your organization sets how long they are kept.',
    );
    for (const organization of ['unknown', { id: 'b', name: '' }] as const)
      expect(accountHeadline({ ...company, organization })).toBe('You are in your company account');
  });

  it('calls no account personal that another company pays for, and none ours', () => {
    const retention = { value: 'custom', evidence: [] } as const;
    const other: AccountStatus = { ...personal, plan: { value: 'team', evidence: [] }, retention };
    expect(accountHeadline(other)).toBe('You are in an account that is not your company’s (Team plan)');
    for (const value of ['personal', 'unknown'] as const)
      expect(accountMeaning({ ...other, kind: { value, evidence: [] } })).toContain(
        'The organization that owns this account sets how long they are kept.',
      );
  });

  it('names the company to go to, or says what it is', () => {
    expect(switchTo({ id: 'b', name: 'Meridian Bank' })).toBe('Switch to Meridian Bank');
    expect(switchTo({ id: 'b', name: '' })).toBe('Switch to your company account');
    expect(alsoMember({ id: 'b', name: '' })).toMatch(
      /^You are also a member of your company’s organization\./,
    );
  });

  it('never takes unknown for anything else', () => {
    expect(accountHeadline(unknownAccount)).toContain('not known');
    expect(accountMeaning(unknownAccount)).toBe('Until it is known, it is treated like a personal account.');
    const blank = { value: 'unknown', evidence: [] } as const;
    const meaning = accountMeaning({ ...personal, training: blank, retention: blank });
    expect(meaning).toBe(
      'It is not known whether chats here are used to train AI models. It is not known how long they are kept.',
    );
  });
});
