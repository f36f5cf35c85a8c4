import { describe, expect, test } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import { accountStatus } from './account-status';
import { nothingSeen, type Seen, signedOut, withBody } from './seen';

const team = '00000105-0000-4000-8000-000000000105';
const free = '00000101-0000-4000-8000-000000000101';
const both = ['cookie.lastActiveOrg', 'page.requests'];
const noList = { organizationName: '', organizationIds: [], emailDomains: [], facts: [] };
const listed = { organizationName: '', organizationIds: [team], emailDomains: [], facts: [] };
const domains = { ...noList, emailDomains: ['northwind.example'], facts: [] };

const teamMembership = {
  organization: { uuid: team, name: 'Northwind', capabilities: ['chat', 'raven'], raven_type: 'team' },
};
const freeMembership = {
  organization: {
    uuid: free,
    name: 'Ada Example',
    capabilities: ['chat'],
    rate_limit_tier: 'default_claude_ai',
    billing_type: null,
  },
};

function seen(account: object, lastActiveOrg: string | null = null, more: Partial<Seen> = {}): Seen {
  return {
    ...withBody({ ...nothingSeen, lastActiveOrg }, 'bootstrap', JSON.stringify({ account })),
    ...more,
  };
}

describe('before and beside the bootstrap', () => {
  test('nothing seen is nothing known', () => {
    expect(accountStatus(nothingSeen, noList)).toEqual(unknownAccount);
  });

  test('nobody signed in', () => {
    const out = withBody({ ...nothingSeen, lastActiveOrg: team }, 'bootstrap', '{"account": null}');
    expect(accountStatus(out, listed)).toEqual({ ...unknownAccount, signedIn: false });
  });

  test.for<[string, Seen]>([
    ['no body at all', nothingSeen],
    ['settings after a sign-out', withBody(signedOut(nothingSeen), 'settings', '{"grove_enabled": false}')],
  ])('a cookie beside %s is no company', ([, before]) => {
    const { kind, plan } = accountStatus({ ...before, lastActiveOrg: team }, listed);
    expect([kind.value, plan.value]).toEqual(['unknown', 'unknown']);
  });

  test('a cookie that no membership bears out tells nothing', () => {
    const status = accountStatus(seen({ memberships: [freeMembership] }, team), listed);
    expect([status.kind.value, status.organization]).toEqual(['unknown', 'unknown']);
  });

  test('the label of the user menu is the last resort', () => {
    expect(accountStatus({ ...nothingSeen, planLabel: 'Pro' }, noList).plan).toEqual({
      value: 'pro',
      evidence: ['page.plan_label'],
    });
    expect(
      accountStatus(seen({ memberships: [teamMembership] }, team, { planLabel: 'Pro' }), noList).plan.value,
    ).toBe('team');
  });

  test('the list of organisations stands in for the bootstrap', () => {
    const list = JSON.stringify([teamMembership.organization]);
    const status = accountStatus(
      withBody({ ...nothingSeen, lastActiveOrg: team }, 'organizations', list),
      noList,
    );
    expect(status).toMatchObject({
      signedIn: true,
      organization: { id: team, name: 'Northwind' },
      kind: { value: 'company' },
      training: { value: 'never' },
    });
  });
});

describe('the active organisation', () => {
  test.for<[string, object[], string | null, string]>([
    ['the cookie’s', [freeMembership, teamMembership], team, team],
    ['the cookie’s in capitals', [freeMembership, teamMembership], team.toUpperCase(), team],
    ['the only one', [freeMembership], null, free],
    ['two and no word: not known', [freeMembership, teamMembership], null, 'unknown'],
    ['none', [], null, 'unknown'],
  ])('%s', ([, memberships, cookie, id]) => {
    const { organization } = accountStatus(seen({ memberships }, cookie), noList);
    expect(organization === 'unknown' ? 'unknown' : organization.id).toBe(id);
  });

  test.for<[string, Partial<Seen>, string, string, readonly string[]]>([
    [
      'cookie and requests agree',
      { lastActiveOrg: team, usedOrganization: team.toUpperCase() },
      team,
      'company',
      both,
    ],
    [
      'the requests alone',
      { lastActiveOrg: null, usedOrganization: free },
      free,
      'personal',
      ['page.requests'],
    ],
    [
      'another tab has switched to the company',
      { lastActiveOrg: team, usedOrganization: free },
      'unknown',
      'unknown',
      both,
    ],
    [
      'another tab has switched away',
      { lastActiveOrg: free, usedOrganization: team },
      'unknown',
      'unknown',
      both,
    ],
  ])('%s', ([, signals, id, kind, evidence]) => {
    for (const policy of [noList, listed]) {
      const status = accountStatus(
        seen({ memberships: [freeMembership, teamMembership] }, null, signals),
        policy,
      );
      expect(status.organization === 'unknown' ? 'unknown' : status.organization.id).toBe(id);
      expect(status.kind.value).toBe(kind);
      expect(status.kind.evidence.slice(0, evidence.length)).toEqual(evidence);
    }
  });

  test('without a body, a cookie that the requests do not bear out is no company', () => {
    const status = accountStatus({ ...nothingSeen, lastActiveOrg: team, usedOrganization: free }, listed);
    expect(status.kind.value).toBe('unknown');
  });

  test('two and no word: the company’s is offered all the same', () => {
    const status = accountStatus(seen({ memberships: [freeMembership, teamMembership] }), noList);
    expect([status.kind.value, status.companyOrganization?.id]).toEqual(['unknown', team]);
  });

  test('in one of the company’s, nobody is sent to another one', () => {
    const two = { ...listed, organizationIds: [team, free] };
    const status = accountStatus(seen({ memberships: [freeMembership, teamMembership] }, team), two);
    expect([status.kind.value, status.companyOrganization]).toEqual(['company', null]);
  });

  test('a personal organisation has no name here: it is its person’s', () => {
    const { organization } = accountStatus(seen({ memberships: [freeMembership] }), noList);
    expect(organization).toEqual({ id: free, name: '' });
  });

  test('a company’s organisation that the page does not name has the name of the policy', () => {
    const unnamed = { ...teamMembership, organization: { uuid: team, capabilities: [] } };
    const named = { ...listed, organizationName: 'Meridian Bank' };
    const { plan, organization } = accountStatus(seen({ memberships: [unnamed] }, team), named);
    expect([plan.value, organization]).toEqual(['unknown', { id: team, name: 'Meridian Bank' }]);
    const personal = accountStatus(seen({ memberships: [freeMembership, unnamed] }, free), named);
    expect(personal.organization).toEqual({ id: free, name: '' });
    expect(personal.companyOrganization).toEqual({ id: team, name: 'Meridian Bank' });
  });
});

describe('company or personal, by e-mail domain', () => {
  test.for<[string, object, string, string]>([
    ['Team, right domain', teamMembership, 'eve@Northwind.example', 'company'],
    ['Team, other domain', teamMembership, 'eve@example.com', 'personal'],
    ['Team, a domain below it', teamMembership, 'eve@sub.northwind.example', 'personal'],
    ['Team, no address', teamMembership, '', 'unknown'],
    ['Free, right domain', freeMembership, 'eve@northwind.example', 'personal'],
  ])('%s', ([, membership, email_address, kind]) => {
    expect(accountStatus(seen({ email_address, memberships: [membership] }), domains).kind.value).toBe(kind);
  });

  test('ids go before domains', () => {
    const policy = { ...listed, emailDomains: ['other.example'] };
    const status = accountStatus(
      seen({ email_address: 'a@b.example', memberships: [teamMembership] }),
      policy,
    );
    expect(status.kind.value).toBe('company');
  });
});

describe('training and retention', () => {
  test.for<[string, object, string, object | string]>([
    ['on', { grove_enabled: true }, 'on', { days: 1825, after: 'conversation' }],
    ['off', { grove_enabled: false }, 'off', { days: 30, after: 'deletion' }],
    ['never chosen', { grove_enabled: null }, 'not-chosen', { days: 1825, after: 'conversation' }],
    ['not in the body', {}, 'unknown', 'unknown'],
    ['of another type', { grove_enabled: 0 }, 'unknown', 'unknown'],
    [
      'off for the whole domain',
      { grove_enabled: null, domain_excluded: true },
      'off',
      { days: 30, after: 'deletion' },
    ],
    [
      'off for the domain and on: a contradiction',
      { grove_enabled: true, domain_excluded: true },
      'unknown',
      'unknown',
    ],
  ])('%s', ([, settings, training, retention]) => {
    const status = accountStatus(seen({ settings, memberships: [freeMembership] }), noList);
    expect([status.training.value, status.retention.value]).toEqual([training, retention]);
  });

  test('no settings at all', () => {
    const status = accountStatus(seen({ memberships: [freeMembership] }), noList);
    expect(status.training).toEqual({ value: 'unknown', evidence: [] });
  });

  test('settings seen later win over those of the bootstrap', () => {
    const before = seen({ settings: { grove_enabled: true }, memberships: [freeMembership] });
    const after = withBody(before, 'settings', '{"grove_enabled": false}');
    expect(accountStatus(after, noList).training.value).toBe('off');
  });

  test('the switch of a person says nothing of the company’s organisation', () => {
    const status = accountStatus(
      seen({ settings: { grove_enabled: true }, memberships: [teamMembership] }),
      noList,
    );
    expect(status.training.value).toBe('never');
    expect(status.training.evidence).not.toContain('account.settings.grove_enabled');
  });

  test('while the plan is unknown the switch still counts', () => {
    const odd = { organization: { uuid: free, capabilities: ['chat', 'api'] } };
    const status = accountStatus(seen({ settings: { grove_enabled: true }, memberships: [odd] }), noList);
    expect([status.plan.value, status.training.value, status.retention.value]).toEqual([
      'unknown',
      'on',
      'unknown',
    ]);
  });

  test('an organisation’s own setting goes before the plan’s', () => {
    const own = { organization: { ...teamMembership.organization, data_retention_periods: { chat: 90 } } };
    expect(accountStatus(seen({ memberships: [own] }), noList).retention).toEqual({
      value: 'custom',
      evidence: ['organization.data_retention'],
    });
  });
});
