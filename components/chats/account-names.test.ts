import { expect, it } from 'vitest';
import { accountNames, tellingName } from './account-names';
import type { ChatAccount } from './view';

const account = (organization: string, name: string, kind: ChatAccount['kind']): ChatAccount => ({
  ...{ organization, name, kind, hasTab: true, canSwitch: false },
});
const bank = account('bank', 'Meridian Bank', 'company');
const own = account('own', '', 'personal');

it('accounts have names where there are several', () => {
  expect([...accountNames([bank])]).toEqual([]);
  expect([...accountNames([bank, own])]).toEqual([
    ['bank', 'Meridian Bank'],
    ['own', 'Personal account'],
  ]);
});

it('one is named where that tells it from the others', () => {
  const all = [bank, own, account('other', '', 'personal'), account('new', '', 'unknown')];
  expect(['bank', 'own', 'new', 'gone', null].map((id) => tellingName(all, id))).toEqual([
    'Meridian Bank',
    ...['', '', '', ''],
  ]);
  expect(tellingName([bank], 'bank')).toBe('');
});
