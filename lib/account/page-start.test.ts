import { describe, expect, test } from 'vitest';
import { accountStatus } from './account-status';
import { nothingSeen, type Seen, signedOut, withBody } from './seen';

const team = '00000105-0000-4000-8000-000000000105';
const free = '00000101-0000-4000-8000-000000000101';
const listed = { organizationIds: [team], emailDomains: [], facts: [], organizationName: '' };
const teamMembership = { organization: { uuid: team, capabilities: ['chat', 'raven'], raven_type: 'team' } };
const freeMembership = { organization: { uuid: free, capabilities: ['chat'] } };

describe('a cookie that is written under a page that has begun', () => {
  const memberships = [freeMembership, teamMembership];
  const text = JSON.stringify({ account: { memberships } });
  const began = withBody({ ...nothingSeen, lastActiveOrg: free }, 'bootstrap', text);
  const told = (before: Seen, cookie: string | null) => {
    const { kind, organization } = accountStatus({ ...before, lastActiveOrg: cookie }, listed);
    return [kind.value, organization === 'unknown' ? 'unknown' : organization.id];
  };
  const unknown = ['unknown', 'unknown'];

  test('tells nothing, whatever else the page has fetched', () => {
    expect(told(began, free)).toEqual(['personal', free]);
    expect(told(began, team)).toEqual(unknown);
    expect(told({ ...began, usedOrganization: team }, team)).toEqual(unknown);
    const again = withBody({ ...began, lastActiveOrg: team }, 'bootstrap', text);
    expect(told(again, team)).toEqual(unknown);
    const deleted = withBody({ ...began, lastActiveOrg: null }, 'bootstrap', text);
    expect(told(deleted, team)).toEqual(unknown);
  });

  test('until an answer names the organisation, if the person is a member', () => {
    const named = (id: string) => withBody({ ...began, lastActiveOrg: id }, 'bootstrap', text, id);
    expect(told(named(team.toUpperCase()), team)).toEqual(['company', team]);
    expect(told(named('00000199-0000-4000-8000-000000000199'), team)).toEqual(unknown);
  });

  test('is another person’s start after a sign-out, or where the person has no part in it', () => {
    const next = withBody({ ...signedOut(began), lastActiveOrg: team }, 'bootstrap', text);
    expect(told(next, team)).toEqual(['company', team]);
    const other = JSON.stringify({ account: { memberships: [teamMembership] } });
    expect(told(withBody({ ...began, lastActiveOrg: team }, 'account', '{}'), team)).toEqual(unknown);
    expect(told(withBody({ ...began, lastActiveOrg: team }, 'bootstrap', other), team)).toEqual([
      ...['company', team],
    ]);
  });
});

describe('where the page has not said which organisation it is in', () => {
  const consoleMembership = { organization: { uuid: team, capabilities: ['api'] } };
  const told = (memberships: readonly object[], more: object = {}) => {
    const text = JSON.stringify({ account: { memberships }, ...more });
    const { kind, organization } = accountStatus(withBody(nothingSeen, 'bootstrap', text), listed);
    return [kind.value, organization === 'unknown' ? 'unknown' : organization.id, kind.evidence[0]];
  };

  test('it is the one that the server has resolved', () => {
    expect(told([freeMembership, teamMembership], { resolved_org_uuid: team })).toEqual([
      ...['company', team, 'bootstrap.resolved_org_uuid'],
    ]);
  });

  test('it is the only one that has chat', () => {
    expect(told([consoleMembership, freeMembership])).toEqual(['personal', free, 'account.memberships']);
    expect(told([consoleMembership])).toEqual(['company', team, 'account.memberships']);
    expect(told([freeMembership, teamMembership])[0]).toBe('unknown');
  });
});
