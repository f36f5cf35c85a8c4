import { expect, test } from 'vitest';
import { accountStatus } from './account-status';
import { nothingSeen, withBody } from './seen';

const noList = { organizationName: '', organizationIds: [], emailDomains: [], facts: [] };
const teamMembership = {
  organization: {
    uuid: '00000105-0000-4000-8000-000000000105',
    capabilities: ['chat', 'raven'],
    raven_type: 'team',
  },
};
const freeMembership = {
  organization: {
    uuid: '00000101-0000-4000-8000-000000000101',
    capabilities: ['chat'],
    rate_limit_tier: 'default_claude_ai',
  },
};

const seen = (account: object) => withBody(nothingSeen, 'bootstrap', JSON.stringify({ account }));

const fact = {
  subject: 'training' as const,
  surfaces: ['free', 'team'] as const,
  says: 'As agreed.',
  source: 'per our agreement',
  dated: '2026-03-01',
  retentionDays: null,
  training: null,
};
const kept = { ...fact, subject: 'retention' as const, retentionDays: 90 };
const members = { free: freeMembership, team: teamMembership };

test.for<['free' | 'team', boolean | null, 'never' | 'off' | 'on', string, boolean]>([
  ['team', null, 'on', 'on', true],
  ['team', true, 'off', 'off', true],
  ['free', true, 'never', 'never', true],
  ['free', false, 'on', 'on', true],
  ['free', false, 'off', 'off', true],
  // A switch that is seen belies it.
  ['free', true, 'off', 'on', false],
  ['free', null, 'off', 'not-chosen', false],
])('%s, switch %s, written "%s": %s', ([plan, grove_enabled, training, value, isOwn]) => {
  const facts = [{ ...fact, training }];
  const body = seen({ settings: { grove_enabled }, memberships: [members[plan]] });
  const known = accountStatus(body, { ...noList, facts }).training;
  expect(known.value).toBe(value);
  expect(known.evidence.includes('policy.facts')).toBe(isOwn);
});

test('retention, whatever the documents and the organisation’s setting on the site say', () => {
  const own = { organization: { ...teamMembership.organization, data_retention_periods: { chat: 30 } } };
  for (const membership of [freeMembership, teamMembership, own]) {
    const body = seen({ settings: { grove_enabled: true }, memberships: [membership] });
    const { retention } = accountStatus(body, { ...noList, facts: [kept] });
    expect(retention.value).toEqual({ days: 90, after: 'conversation' });
    expect(retention.evidence).toContain('policy.facts');
  }
});

test('the longest and the worst count where several are written', () => {
  const more = [
    { ...fact, training: 'never' as const },
    { ...fact, training: 'on' as const },
    { ...kept, retentionDays: 7 },
  ];
  const status = accountStatus(seen({ memberships: [teamMembership] }), {
    ...noList,
    facts: [kept, ...more],
  });
  expect([status.training.value, status.retention.value]).toEqual([
    'on',
    { days: 90, after: 'conversation' },
  ]);
});

test('those of other plans do not count', () => {
  const facts = [{ ...kept, surfaces: ['enterprise'] as const }];
  const { retention } = accountStatus(seen({ memberships: [teamMembership] }), { ...noList, facts });
  expect(retention.evidence).toContain('facts.retention');
});
