import { describe, expect, test } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { accountStatus } from './account-status';
import { nothingSeen, type Seen, withBody } from './seen';

const noList = { organizationName: '', organizationIds: [], emailDomains: [], facts: [] };
const uuid = '00000105-0000-4000-8000-000000000105';
const personalId = '00000101-0000-4000-8000-000000000101';
const team = {
  uuid,
  name: 'Northwind',
  capabilities: ['chat', 'raven'],
  raven_type: 'team',
  rate_limit_tier: 'default_raven',
};
const free = {
  uuid: personalId,
  name: 'Ada',
  capabilities: ['chat'],
  raven_type: null,
  rate_limit_tier: 'default_claude_ai',
  billing_type: null,
};

const of = (memberships: unknown, more: object = {}): Seen =>
  withBody(nothingSeen, 'bootstrap', JSON.stringify({ account: { memberships, ...more } }));
const only = (organization: unknown, membership: object = {}): Seen => of([{ organization, ...membership }]);

type Row = readonly [plan: AccountStatus['plan']['value'], kind: AccountStatus['kind']['value']];

describe('damaged accounts', () => {
  test.for<[string, Seen, Row]>([
    ['no raven on a work account', only({ ...team, capabilities: ['chat'] }), ['team', 'company']],
    [
      'no raven at all on a work account, but a seat',
      only({ ...free, name: 'Northwind' }, { seat_tier: 'team_standard' }),
      ['team', 'company'],
    ],
    ['Pro with Free’s tier', only({ ...free, capabilities: ['chat', 'claude_pro'] }), ['pro', 'personal']],
    [
      'Max with Free’s tier',
      only({ ...free, capabilities: ['claude_max', 'chat', 'claude_pro'] }),
      ['max', 'personal'],
    ],
    [
      'Free with Pro’s billing',
      only({ ...free, billing_type: 'stripe_subscription' }),
      ['unknown', 'unknown'],
    ],
    [
      'personal and company at once',
      only({ ...team, capabilities: ['chat', 'claude_pro'] }),
      ['unknown', 'unknown'],
    ],
    [
      'a capability that nobody knows',
      only({ ...free, capabilities: ['chat', 'claude_x'] }),
      ['unknown', 'unknown'],
    ],
    [
      'a company with a capability that nobody knows',
      only({ ...team, capabilities: ['x'] }),
      ['team', 'company'],
    ],
    ['nothing but an id', only({ uuid }), ['unknown', 'unknown']],
    ['no capabilities', only({ ...free, capabilities: undefined }), ['unknown', 'unknown']],
    ['capabilities as an object', only({ ...free, capabilities: { chat: true } }), ['unknown', 'unknown']],
    ['capabilities with nulls', only({ ...free, capabilities: [null, 'chat', 7] }), ['free', 'personal']],
    ['tier as a number', only({ ...free, rate_limit_tier: 3 }), ['unknown', 'unknown']],
    ['raven_type as true', only({ ...free, raven_type: true }), ['free', 'personal']],
    [
      'raven_type in capitals',
      only({ ...free, capabilities: [], raven_type: 'TEAM' }),
      ['unknown', 'unknown'],
    ],
    ['an id that is none', only({ ...team, uuid: 'northwind' }), ['unknown', 'unknown']],
    ['no id', only({ ...team, uuid: undefined }), ['unknown', 'unknown']],
    ['no organisation', of([{ role: 'user', seat_tier: 'team_standard' }]), ['unknown', 'unknown']],
    ['members that are null', of([null, undefined, { organization: null }]), ['unknown', 'unknown']],
    [
      'one that cannot be read beside one that can',
      of([{ organization: team }, { organization: { ...free, uuid: 'ada' } }]),
      ['unknown', 'unknown'],
    ],
    [
      'the same, and the cookie names the one that can',
      {
        ...of([{ organization: team }, { organization: { ...free, uuid: 'ada' } }]),
        lastActiveOrg: uuid,
      },
      ['team', 'company'],
    ],
    ['an empty list', of([]), ['unknown', 'unknown']],
    [
      'the same organisation twice',
      of([{ organization: team }, { organization: team }]),
      ['team', 'company'],
    ],
    [
      'the same organisation, as two',
      of([{ organization: team }, { organization: { ...free, uuid } }]),
      ['unknown', 'unknown'],
    ],
    [
      'the same organisation in the list, in other words',
      withBody(only(free), 'organization', JSON.stringify({ ...team, uuid: personalId })),
      ['free', 'personal'],
    ],
    [
      'a hundred thousand organisations',
      of(Array.from({ length: 100_000 }, () => ({ organization: { ...team, uuid: crypto.randomUUID() } }))),
      ['unknown', 'unknown'],
    ],
    ['a list inside of the list', of([[{ organization: team }]]), ['unknown', 'unknown']],
  ])('%s', ([, seen, row]) => {
    const { plan, kind } = accountStatus(seen, noList);
    expect([plan.value, kind.value]).toEqual(row);
  });

  test('what the background would not take is not in a status', () => {
    const seen = of([{ organization: { ...team, name: 'N'.repeat(100_000) } }], {
      email_address: `eve@${'x'.repeat(100_000)}`,
    });
    const { organization, emailDomain } = accountStatus(seen, noList);
    expect(organization).toEqual({ id: uuid, name: 'N'.repeat(200) });
    expect(emailDomain).toBe('unknown');
  });

  test.for(['eve', '@', 'eve@', 'eve@a b', '', null, 7, ['eve@northwind.example']])(
    'an address that is none: %j',
    (email_address) => {
      expect(accountStatus(of([], { email_address }), noList).emailDomain).toBe('unknown');
    },
  );
});

describe('the label as the last resort', () => {
  const labelled = (planLabel: string, seen: Seen): AccountStatus =>
    accountStatus({ ...seen, planLabel }, noList);

  test('stands in where nothing tells the plan', () => {
    const { plan, kind } = labelled('Forfait Pro', only({ uuid: personalId }));
    expect(plan).toEqual({ value: 'pro', evidence: ['page.plan_label'] });
    expect(kind.value).toBe('personal');
  });

  test('is no plan where an organisation has that name', () => {
    expect(labelled('Max', only({ uuid, name: 'Max' })).plan.value).toBe('unknown');
  });

  test('does not settle a contradiction', () => {
    const { plan } = labelled('Free', only({ ...team, capabilities: ['chat', 'claude_pro'] }));
    expect(plan.value).toBe('unknown');
  });

  test.for(['Team', 'Enterprise', 'Northwind'])('%s is no company', (label) => {
    expect(labelled(label, only({ uuid })).kind.value).toBe('unknown');
    expect(labelled(label, nothingSeen).training.value).toBe('unknown');
  });
});

describe('the page', () => {
  const seen = only(free);
  const place = (path: string, query = '') => ({ path, query, temporaryConversation: null });

  test('on the way to the sign-in nobody is signed in, whatever was seen before', () => {
    const out = { ...unknownAccount, signedIn: false };
    expect(accountStatus({ ...seen, place: place('/login') }, noList)).toEqual(out);
    expect(accountStatus({ ...seen, place: place('/new') }, noList).plan.value).toBe('free');
  });

  test('an incognito chat trains nothing; the account’s own values stay', () => {
    const on = withBody(seen, 'settings', '{"grove_enabled": true}');
    const { training, chat } = accountStatus({ ...on, place: place('/new', '?incognito') }, noList);
    expect(training.value).toBe('on');
    const evidence = ['page.address', 'facts.incognito'];
    expect(chat).toEqual({
      mode: { value: 'incognito', evidence: ['page.address'] },
      training: { value: 'never', evidence },
      retention: { value: { days: 30, after: 'conversation' }, evidence },
    });
  });

  test.for<[string, Seen, string]>([
    ['a company', only(team), 'never'],
    ['an account that is not known', nothingSeen, 'unknown'],
  ])('an incognito chat of %s: nothing is claimed that no document says', ([, account, training]) => {
    const { chat } = accountStatus({ ...account, place: place('/new', '?incognito') }, noList);
    expect([chat.mode.value, chat.training.value, chat.retention.value]).toEqual([
      'incognito',
      training,
      'unknown',
    ]);
  });

  test('any other chat is as the account', () => {
    const on = withBody(seen, 'settings', '{"grove_enabled": true}');
    const { training, retention, chat } = accountStatus({ ...on, place: place('/new') }, noList);
    expect(chat).toEqual({ mode: { value: 'normal', evidence: ['page.address'] }, training, retention });
  });
});
