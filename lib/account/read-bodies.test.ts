import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endsSession,
  readAccount,
  readBootstrap,
  readOrganization,
  readOrganizations,
  readSettings,
} from './read-bodies';

const organization = {
  uuid: '0000010A-0000-4000-8000-00000000010A',
  name: 'Northwind',
  capabilities: ['chat', 'raven'],
  raven_type: 'team',
  rate_limit_tier: 'default_raven',
  billing_type: 'stripe_subscription',
};
const facts = {
  id: '0000010a-0000-4000-8000-00000000010a',
  name: 'Northwind',
  capabilities: ['chat', 'raven'],
  ravenType: 'team',
  rateLimitTier: 'default_raven',
  billingType: 'stripe_subscription',
  hasParent: false,
  customRetention: false,
};
const settings = { training: true, domainExcluded: false };

describe('readBootstrap', () => {
  const bootstrap = (account: object, more: object = {}) => JSON.stringify({ account, ...more });
  const membership = { organization, role: 'user', seat_tier: 'team_standard' };
  const member = { organization: facts, role: 'user', seatTier: 'team_standard' };

  test.for<[string, string, object]>([
    [
      'memberships below the account',
      bootstrap({
        uuid: '00000207-0000-4000-8000-00000000020F',
        email_address: 'Eve@Northwind.example',
        memberships: [membership],
        settings: { grove_enabled: true },
      }),
      {
        signedIn: true,
        person: '00000207-0000-4000-8000-00000000020f',
        emailDomain: 'northwind.example',
        memberships: [member],
        settings,
        resolvedOrganization: null,
      },
    ],
    [
      'memberships at the top',
      bootstrap({}, { memberships: [membership], resolved_org_uuid: organization.uuid }),
      {
        signedIn: true,
        person: null,
        emailDomain: null,
        memberships: [member],
        settings: null,
        resolvedOrganization: facts.id,
      },
    ],
    [
      'one membership that cannot be read',
      bootstrap({ memberships: [null, 7, { organization: {} }, { role: 'admin' }, membership] }),
      { memberships: [member] },
    ],
    [
      'fields of other types',
      bootstrap({
        email_address: 7,
        settings: { grove_enabled: 'yes' },
        memberships: [
          {
            organization: { uuid: organization.uuid, capabilities: 'chat', raven_type: {}, name: null },
            role: [],
          },
        ],
      }),
      {
        emailDomain: null,
        settings: { training: 'unknown', domainExcluded: false },
        memberships: [
          { organization: { id: facts.id, name: '', capabilities: [], ravenType: null }, role: null },
        ],
      },
    ],
    ['somebody without an organisation', bootstrap({ memberships: [] }), { signedIn: true, memberships: [] }],
    ['nobody signed in', JSON.stringify({ account: null, locale: null }), { signedIn: false }],
  ])('%s', ([, text, expected]) => {
    expect(readBootstrap(text)).toMatchObject({ facts: expected, problem: null });
  });

  test.for([
    ['', 'not-json'],
    ['<!doctype html>', 'not-json'],
    ['{"account": {"memberships": [', 'not-json'],
    ['null', 'not-an-object'],
    ['[]', 'not-an-object'],
    ['{}', 'no-account'],
    ['{"account": "eve"}', 'no-account'],
    ['{"type": "error", "error": {"type": "permission_error"}}', 'no-account'],
    ['{"account": {}}', 'no-memberships'],
    ['{"account": {"memberships": {}}}', 'no-memberships'],
  ])('%s -> %s', ([text = '', problem]) => {
    expect(readBootstrap(text)).toEqual({ facts: null, problem });
  });

  test.for<[object, boolean]>([
    [{ data_retention: 'default' }, false],
    [{ data_retention: null, data_retention_periods: null }, false],
    [{ data_retention: 'days_90' }, true],
    [{ data_retention: 'default', data_retention_periods: { chat: 90 } }, true],
    [{ data_retention_min_duration_days: 90 }, true],
  ])('retention of its own: %j -> %j', ([fields, customRetention]) => {
    const text = bootstrap({ memberships: [{ organization: { ...organization, ...fields } }] });
    expect(readBootstrap(text)).toMatchObject({
      facts: { memberships: [{ organization: { customRetention } }] },
    });
  });
});

describe('readOrganizations', () => {
  test.for<[string, object | null, string | null]>([
    [JSON.stringify([organization]), [facts], null],
    [JSON.stringify([{ name: 'x' }, organization]), [facts], null],
    ['[]', [], null],
    [JSON.stringify([{ name: 'x' }]), null, 'no-memberships'],
    ['{"data": []}', null, 'not-a-list'],
    ['x', null, 'not-json'],
  ])('%s', ([text, expected, problem]) => {
    expect(readOrganizations(text)).toEqual({ facts: expected, problem });
  });

  test('an e-mail address in the name is not kept', () => {
    const text = JSON.stringify([{ ...organization, name: "ada@example.com's Organization" }]);
    expect(readOrganizations(text)).toEqual({ facts: [{ ...facts, name: '' }], problem: null });
  });
});

describe('readSettings', () => {
  test.for<[unknown, object]>([
    [{ grove_enabled: true }, { training: true }],
    [{ grove_enabled: false }, { training: false }],
    [{ grove_enabled: null }, { training: null }],
    [{ settings: { grove_enabled: false } }, { training: false }],
    [{ account: { settings: { grove_enabled: false } } }, { training: false }],
    [
      { grove_enabled: false, domain_excluded: true },
      { training: false, domainExcluded: true },
    ],
    [{ domain_excluded: true }, { training: 'unknown', domainExcluded: true }],
  ])('%j', ([body, expected]) => {
    expect(readSettings(JSON.stringify(body))).toMatchObject({ facts: expected, problem: null });
  });

  test.for([
    ['', 'not-json'],
    ['null', 'not-an-object'],
    ['{}', 'no-settings'],
    ['{"grove_enabled": "true"}', 'no-settings'],
    ['{"settings": {"grove_enabled": 1}}', 'no-settings'],
  ])('%s -> %s', ([text = '', problem]) => {
    expect(readSettings(text)).toEqual({ facts: null, problem });
  });
});

test.for<[string, boolean]>([
  [
    '{"type":"error","error":{"type":"permission_error","details":{"error_code":"account_session_invalid"}}}',
    true,
  ],
  [
    '{"type":"error","error":{"type":"permission_error","message":"account_session_invalid","details":null}}',
    false,
  ],
  ['{"type":"error","error":{"type":"rate_limit_error","details":{"error_code":"rate_limited"}}}', false],
  ['{"error":"account_session_invalid"}', false],
  ['null', false],
  ['<html>Just a moment</html>', false],
])('%s ends the session: %j', ([text, ends]) => {
  expect(endsSession(text)).toBe(ends);
});

test('no reader throws, whatever comes', () => {
  const keys = [
    'account',
    'memberships',
    'organization',
    'settings',
    'uuid',
    'email_address',
    'grove_enabled',
  ];
  const { body } = fc.letrec((tie) => ({
    body: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.array(tie('body'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('body'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        body.map((value) => JSON.stringify(value)),
      ),
      (text) => {
        const readers = [readBootstrap, readAccount, readOrganizations, readOrganization, readSettings];
        for (const read of readers) {
          const { facts: kept, problem } = read(text);
          expect((kept === null) !== (problem === null)).toBe(true);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
