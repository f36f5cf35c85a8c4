import { describe, expect, test } from 'vitest';
import { accountStatus } from '@/lib/account/account-status';
import type { AccountStatus } from '@/lib/model/account-status';
import { nothingSeen, type Seen, withBody } from '@/lib/account/seen';
import { readAccounts, type SampleAccount, seenFrom } from './read-accounts';

const accounts = readAccounts();
/** The same account, as the site's answers of other dates and places tell it. */
const forms: Record<string, (sample: SampleAccount) => Seen> = {
  'edge, with what was added in 2026-09': (sample) =>
    seenFrom({
      ...sample,
      bootstrap: { ...asBody(sample), current_user_access: {}, model_selector_state: null },
    }),
  'older, with statsig': (sample) =>
    seenFrom({ ...sample, bootstrap: { ...asBody(sample), statsig: { user: {} }, growthbook: [] } }),
  'memberships beside the account': (sample) => {
    const { account, memberships } = parts(sample);
    return seenFrom({
      ...sample,
      bootstrap: account && { account: { ...account, memberships: undefined }, memberships },
    });
  },
  'no cookie, but the organisation that the body resolved (until 2026-07)': ({ lastActiveOrg, bootstrap }) =>
    seenFrom({
      lastActiveOrg: null,
      bootstrap: { ...(bootstrap as object), resolved_org_uuid: lastActiveOrg },
    }),
  '/api/account': (sample) => {
    const { account, memberships } = parts(sample);
    const seen = { ...nothingSeen, lastActiveOrg: sample.lastActiveOrg };
    return account
      ? withBody(seen, 'account', JSON.stringify({ ...account, memberships }))
      : seenFrom(sample);
  },
  'one organisation after the other, and the settings': (sample) => {
    const { account, memberships } = parts(sample);
    if (!account) return seenFrom(sample);
    const seen = { ...nothingSeen, lastActiveOrg: sample.lastActiveOrg };
    const bodies = memberships.map(({ organization }) => JSON.stringify(organization));
    const all = bodies.reduce((before, body) => withBody(before, 'organization', body), seen);
    return withBody(all, 'settings', JSON.stringify(account.settings ?? {}));
  },
  'said twice': (sample) => {
    const { account, memberships } = parts(sample);
    const twice = account && { account: { ...account, memberships: [...memberships, ...memberships] } };
    return seenFrom({ ...sample, bootstrap: twice ?? sample.bootstrap });
  },
};

const noList = { organizationName: '', organizationIds: [], emailDomains: [], facts: [] };
const team = '00000105-0000-4000-8000-000000000105';

type Row = readonly [
  plan: AccountStatus['plan']['value'],
  kind: AccountStatus['kind']['value'],
  training: AccountStatus['training']['value'],
  retention: number | 'custom' | 'unknown',
  companyOrganization: string | null,
];

/** Without a list of the company's organisations: the plan decides. */
const expected: Record<string, Row> = {
  'free-training-on': ['free', 'personal', 'on', 1825, null],
  'free-training-off': ['free', 'personal', 'off', 30, null],
  'free-training-unset': ['free', 'personal', 'not-chosen', 1825, null],
  pro: ['pro', 'personal', 'on', 1825, null],
  'max-5x': ['max', 'personal', 'off', 30, null],
  'max-20x': ['max', 'personal', 'not-chosen', 1825, null],
  'team-member': ['team', 'company', 'never', 30, null],
  'team-admin-plus-personal-same-email': ['team', 'company', 'never', 30, null],
  'enterprise-member': ['enterprise', 'company', 'never', 'custom', null],
  'enterprise-member-no-raven-capability': ['enterprise', 'company', 'never', 'custom', null],
  'education-student': ['education', 'company', 'never', 'custom', null],
  // Nothing in a body is known to tell Government from Enterprise, and their facts are the same.
  'government-member': ['enterprise', 'company', 'never', 'custom', null],
  'personal-plus-api-org': ['max', 'personal', 'off', 30, null],
  'api-console-only': ['api', 'unknown', 'never', 120, null],
  'personal-email-in-company-team': ['team', 'company', 'never', 30, null],
  'signed-out': ['unknown', 'unknown', 'unknown', 'unknown', null],
  'edge-top-level-memberships-variant': ['team', 'company', 'never', 30, null],
  // A plan that nobody has heard of, and one that is said to be a person's and a company's.
  'damaged-new-plan': ['unknown', 'unknown', 'on', 'unknown', null],
  'damaged-contradictory': ['unknown', 'unknown', 'on', 'unknown', null],
};

type Person = { readonly settings?: unknown; readonly memberships?: readonly Member[] };
type Member = { readonly organization: object };

const asBody = ({ bootstrap }: SampleAccount) =>
  bootstrap as { account: Person | null; memberships?: Member[] };

function parts(sample: SampleAccount): { account: Person | null; memberships: readonly Member[] } {
  const { account, memberships } = asBody(sample);
  return { account, memberships: account?.memberships ?? memberships ?? [] };
}

function row(status: AccountStatus): Row {
  const { plan, kind, training, retention, companyOrganization } = status;
  const days = typeof retention.value === 'object' ? retention.value.days : retention.value;
  return [plan.value, kind.value, training.value, days, companyOrganization?.id ?? null];
}

test('every sample has its row', () => {
  expect([...accounts.keys()].sort()).toEqual(Object.keys(expected).sort());
});

test.for([...accounts])('%s', ([name, sample]) => {
  const status = accountStatus(seenFrom(sample), noList);
  expect(row(status)).toEqual(expected[name]);
  expect(status.signedIn).toBe(name !== 'signed-out');
  for (const known of [status.plan, status.kind, status.training, status.retention]) {
    if (known.value !== 'unknown') expect(known.evidence).not.toEqual([]);
  }
});

describe.each(Object.entries(forms))('%s', (form, seenAs) => {
  test.for([...accounts])('%s', ([name, sample]) => {
    const status = accountStatus(seenAs(sample), noList);
    const wanted = expected[name];
    // The seat, which alone tells Education, is said of memberships only.
    const withoutSeat = form.startsWith('one organisation') && name === 'education-student';
    expect(row(status)).toEqual(withoutSeat ? expected['enterprise-member'] : wanted);
  });
});

describe('with a list of the company’s organisations', () => {
  const listed = { organizationName: '', organizationIds: [team], emailDomains: [], facts: [] };

  test.for(
    [...accounts].map(([name, sample]) => [name, sample] as const).filter(([name]) => name !== 'signed-out'),
  )('%s', ([name, sample]) => {
    const status = accountStatus(seenFrom(sample), listed);
    const isTeam = /team/.test(name) || name.startsWith('edge');
    expect(status.kind.value).toBe(isTeam ? 'company' : 'personal');
    expect(status.kind.evidence.slice(-2)).toEqual(['organization.uuid', 'policy.organizationIds']);
  });

  test.for([
    ['team-admin-plus-personal-same-email', '00000102-0000-4000-8000-000000000102'],
    ['personal-email-in-company-team', '00000101-0000-4000-8000-000000000101'],
  ])(
    '%s, working in the personal organisation, can switch to the company’s',
    ([name = '', lastActiveOrg = '']) => {
      const sample = accounts.get(name);
      if (sample === undefined) throw new Error(`no sample ${name}`);
      for (const policy of [listed, noList]) {
        const status = accountStatus(seenFrom({ ...sample, lastActiveOrg }), policy);
        expect(status.kind.value).toBe('personal');
        expect(status.training.value).toBe('on');
        expect(status.companyOrganization).toEqual({ id: team, name: 'Northwind Example' });
      }
    },
  );
});

test('no name of a person and no mailbox gets into a status', () => {
  for (const [name, sample] of accounts) {
    const kept = JSON.stringify([seenFrom(sample), accountStatus(seenFrom(sample), noList)]);
    expect(kept, name).not.toMatch(/@|Ada|Ben|Cyd|Dee|Eve|Finn|Gia|Hal|Ivy|Lee|Moe|Nia/);
  }
});
