import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { compare } from './compare';
import { gapsOf } from './gaps';

const known = <const T>(value: T) => ({ value, evidence: [] });
const free: AccountStatus = {
  ...unknownAccount,
  ...{ plan: known('free'), kind: known('personal'), training: known('on') },
  retention: known({ days: 1825, after: 'conversation' }),
};
const off = { training: known('off'), retention: known({ days: 90, after: 'deletion' }) } as const;
const member = { companyOrganization: { id: 'b', name: 'Meridian Bank' } };
const strict: Policy = {
  ...plainPolicy,
  ...{ requireCompanyAccount: true, requireTrainingOff: true, maximumRetentionDays: 30 },
};
const contact = 'mailto:it@meridian.example';

type Case = [string, AccountStatus, Partial<Policy>, readonly string[]];

const cases: Case[] = [
  ['all is missed, and nobody to ask', free, {}, ['account guide', 'training turn-off', 'retention guide']],
  ['somebody to ask', free, { contact }, ['account contact', 'training turn-off', 'retention contact']],
  [
    'a member of the company',
    { ...free, ...member },
    {},
    ['account switch', 'training turn-off', 'retention guide'],
  ],
  [
    'only retention is required: training shortens it',
    free,
    { requireCompanyAccount: false, requireTrainingOff: false, contact },
    ['retention turn-off'],
  ],
  [
    'training is off and does not help',
    { ...free, ...off },
    { requireCompanyAccount: false },
    ['retention guide'],
  ],
  [
    'training is off, and it is kept from the conversation on',
    { ...free, training: known('off') },
    { requireCompanyAccount: false },
    ['retention guide'],
  ],
  [
    'training is on, and it is kept from the deletion on',
    { ...free, retention: off.retention },
    { requireCompanyAccount: false, requireTrainingOff: false },
    ['retention guide'],
  ],
  [
    'whose it is, is not known, though its plan is',
    { ...free, kind: known('unknown') },
    { requireTrainingOff: false, maximumRetentionDays: 0 },
    ['account reload ?'],
  ],
  [
    'neither plan nor training is known',
    { ...free, plan: known('unknown'), training: known('unknown') },
    { requireCompanyAccount: false, maximumRetentionDays: 0 },
    ['training reload ?'],
  ],
  ['nothing is known: one button for all', unknownAccount, {}, ['account,training,retention reload ?']],
  [
    'the settings were not seen',
    { ...free, training: known('unknown'), retention: known('unknown') },
    { requireCompanyAccount: false },
    ['training,retention open-settings ?'],
  ],
  [
    'a contract says it',
    { ...free, kind: known('company'), training: known('never'), retention: known('custom') },
    { contact },
    ['retention contact ?'],
  ],
  [
    'nothing is required',
    free,
    { requireCompanyAccount: false, requireTrainingOff: false, maximumRetentionDays: 0 },
    [],
  ],
];

it.each(cases)('%s', (_name, account, change, expected) => {
  const policy: Policy = { ...strict, ...change };
  const gaps = gapsOf(compare(account, policy), account, policy);
  expect(
    gaps.map(({ subjects, way, isUnknown }) => `${subjects.join()} ${way}${isUnknown ? ' ?' : ''}`),
  ).toEqual(expected);
});
