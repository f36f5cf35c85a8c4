import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountStatus } from './account-status';
import { type BodyKind, nothingSeen, withBody } from './seen';

const noList = { organizationName: '', organizationIds: [], emailDomains: [], facts: [] };
const uuid = '00000105-0000-4000-8000-000000000105';
const other = '00000109-0000-4000-8000-000000000109';
const personalId = '00000101-0000-4000-8000-000000000101';

/** Words that say of an organisation that it is a company's. */
const business = /raven|team|enterprise|managed|user|parent/;

test('whatever comes, nothing throws, each value has its evidence, and no company is made of junk', () => {
  const words = [
    'chat',
    'api',
    'claude_pro',
    'claude_max',
    'default_claude_ai',
    'admin',
    'x',
    '',
    'eve@a.example',
  ];
  const keys = [
    ...['account', 'memberships', 'organization', 'settings', 'uuid', 'name', 'capabilities', 'raven_type'],
    ...[
      'rate_limit_tier',
      'billing_type',
      'seat_tier',
      'role',
      'email_address',
      'grove_enabled',
      'resolved_org_uuid',
    ],
  ];
  const { body } = fc.letrec((tie) => ({
    body: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(...words, uuid, personalId, null, true, false, 0),
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('body'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('body'), { maxKeys: 8 }),
    ),
  }));
  const field = fc.oneof(fc.constantFrom(...words, null, uuid), fc.array(fc.constantFrom(...words)), body);
  const organization = fc.dictionary(fc.constantFrom(...keys), field);
  const account = fc.record({
    memberships: fc.array(
      fc.record({
        organization: organization.map((one) => ({ ...one, uuid })),
        role: field,
        seat_tier: field,
      }),
      { maxLength: 2 },
    ),
    settings: body,
    email_address: field,
  });
  const kinds: readonly BodyKind[] = ['bootstrap', 'account', 'organizations', 'organization', 'settings'];
  const text = fc.oneof(
    fc.string(),
    body.map((value) => JSON.stringify(value)),
    account.map((value) => JSON.stringify({ account: value })),
    organization.map((value) => JSON.stringify({ ...value, uuid })),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...kinds), text), { maxLength: 4 }),
      fc.constantFrom(null, uuid, personalId, 'junk'),
      fc.oneof(fc.constantFrom(null, 'Free', 'Max', 'Team', 'Enterprise'), fc.string()),
      (bodies, lastActiveOrg, planLabel) => {
        fc.pre(
          !bodies.some(([, one]) => business.test(one.replaceAll('raven_type', '').replaceAll('_tier', ''))),
        );
        const seen = bodies.reduce((before, [kind, one]) => withBody(before, kind, one), nothingSeen);
        const status = accountStatus({ ...seen, lastActiveOrg, planLabel }, noList);
        expect(status.kind.value).not.toBe('company');
        const listed = accountStatus(
          { ...seen, lastActiveOrg, planLabel },
          { ...noList, organizationIds: [other] },
        );
        expect(listed.kind.value).not.toBe('company');
        for (const { value, evidence } of [status.plan, status.kind, status.training, status.retention])
          if (value !== 'unknown') expect(evidence).not.toEqual([]);
      },
    ),
    { numRuns: 2000 },
  );
});
