import { expect, it, vi } from 'vitest';
import { accountStatus } from '@/lib/account/account-status';
import { createAccountRelease } from '@/lib/act/account-release';
import { createGuard } from '@/lib/flow/guard';
import { createAnswer } from '@/lib/gate/answer';
import { createBrowserGate } from '@/lib/gate/browser/browser-gate';
import { createOrganizationGate } from '@/lib/gate/browser/organization-gate';
import { createTabJudge } from '@/lib/gate/browser/tab-judge';
import { createToldReleases } from '@/lib/gate/browser/told-releases';
import type { ToPage } from '@/lib/gate/message';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { readAccounts, seenFrom } from '@/test/accounts/read-accounts';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';

const company = '00000105-0000-4000-8000-000000000105';
const own = '00000102-0000-4000-8000-000000000102';
const stranger = '00000199-0000-4000-8000-000000000199';
const chat = 'chat_conversations/00000301-0000-4000-8000-000000000301';
const sendTo = (id: string) => `https://claude.ai/api/organizations/${id}/${chat}/completion`;
const nameless = 'https://claude.ai/x.ConversationService/SendAndSettle';

/** A person who is a member of both, and works in the company's organisation. */
function member(policy: Policy): AccountStatus {
  const sample = readAccounts().get('team-admin-plus-personal-same-email');
  if (!sample) throw new Error('no sample');
  return accountStatus(seenFrom(sample), policy);
}

/** What the wire gate and the browser gate do with a clean message to this address. @param header `x-organization-uuid` */
async function outcomes(
  url: string,
  change: Partial<Policy>,
  status: (policy: Policy) => AccountStatus,
  header = '',
) {
  const policy: Policy = { ...plainPolicy, personalAccounts: 'block', ...change };
  const account = status(policy);
  const asked: AccountStatus[] = [];
  const guard = createGuard(
    guardPorts({
      policy: () => policy,
      account: () => account,
      ask: (question) => {
        asked.push(question.account);
        return Promise.resolve({ choice: 'cancel' });
      },
      accounts: createAccountRelease(),
    }),
    {},
  );
  const window: { top?: object } = {};
  window.top = window;
  vi.stubGlobal('window', window);
  const verdicts: string[] = [];
  const nothing = () => undefined;
  const answer = createAnswer(
    {
      ...{ judge: guard.judge, judgeInSlices: guard.judgeInSlices, settle: guard.settle, ready: () => null },
      ...{ stoppedInFrame: nothing, seen: nothing, connected: nothing, probed: nothing },
      ...{ cancelled: nothing, vouch: nothing, letGo: nothing },
      failed: () => verdicts.push('failed'),
    },
    (message: ToPage) => message.kind === 'verdict' && verdicts.push(message.verdict),
  );
  const bytes = new TextEncoder().encode('{"prompt":"Good morning"}').buffer;
  const json = { contentType: 'application/json', contentEncoding: '', organization: header };
  await answer({ kind: 'held', id: 1, url, method: 'POST', ...json, bytes, socket: null });
  vi.unstubAllGlobals();
  const judge = createTabJudge(
    {
      policy: () => policy,
      account: () => account,
      releasesOf: createToldReleases(() => 0).of,
      isAccountLetGo: () => false,
      record: nothing,
    },
    (ports) => createGuard(ports, {}),
  );
  const { organization } = account;
  const ports = {
    ...{ judge, stopped: nothing, letGo: nothing, failed: nothing, isVouched: () => false },
    organizationOf: () => (organization === 'unknown' ? undefined : organization.id),
  };
  const request = { requestId: '1', tabId: 1, type: 'xmlhttprequest', url, method: 'POST' };
  const isStopped =
    createBrowserGate(ports)({ ...request, requestBody: { raw: [{ bytes }] } }) ||
    createOrganizationGate(ports)({
      ...request,
      requestHeaders: [
        { name: 'Accept', value: '*/*' },
        ...(header === '' ? [] : [{ name: 'X-Organization-UUID', value: header }]),
      ],
    });
  return { gates: [...verdicts, isStopped ? 'block' : 'release'], asked };
}

const both = (verdict: 'release' | 'block') => [verdict, verdict];
const domain = { emailDomains: ['northwind.example'] };
const listed = { organizationIds: [company] };

it.each<[string, string, Partial<Policy>, 'release' | 'block']>([
  ['the organisation that it works in', sendTo(company), domain, 'release'],
  ['the same, in capitals', sendTo(company.toUpperCase()), domain, 'release'],
  ['none', nameless, domain, 'release'],
  ['the person’s own', sendTo(own), domain, 'block'],
  ['the person’s own, where ids are listed', sendTo(own), listed, 'block'],
  ['the person’s own by way of the company’s', sendTo(`${company}/..%2f${own}`), listed, 'block'],
  ['the person’s own, which is exempt', sendTo(own), { exemptPlans: ['pro'] }, 'release'],
  ['one that nobody knows', sendTo(stranger), domain, 'block'],
  [
    'one that nobody knows, of an exempt person',
    sendTo(stranger),
    { exemptEmailDomains: ['northwind.example'] },
    'release',
  ],
  ['another one that is listed', sendTo(stranger), { organizationIds: [company, stranger] }, 'release'],
])('a page of the company’s sends to %s: %s', async (_name, url, change, verdict) => {
  const { gates } = await outcomes(url, change, member);
  expect(gates).toEqual(both(verdict));
});

it.each<[string, string, string, 'release' | 'block']>([
  ['the organisation that it works in', nameless, company, 'release'],
  ['the person’s own', nameless, own, 'block'],
  ['one that nobody knows', nameless, stranger, 'block'],
  ['two at once', nameless, `${company}, ${own}`, 'block'],
  ['the person’s own, and another in its address', sendTo(company), own, 'release'],
])('a page of the company’s names %s in a header', async (_name, url, header, verdict) => {
  const { gates, asked } = await outcomes(url, domain, member, header);
  expect(gates).toEqual(both(verdict));
  expect(asked).toHaveLength(verdict === 'block' ? 1 : 0);
});

it.each<[string, string, 'release' | 'block']>([
  ['the company’s', sendTo(company), 'release'],
  ['another', sendTo(own), 'block'],
  ['none', nameless, 'block'],
])('a page that has not said whose it is sends to %s', async (_name, url, verdict) => {
  const { gates } = await outcomes(url, listed, () => unknownAccount);
  expect(gates).toEqual(both(verdict));
});

it('the person is told of the account that the message would have left from', async () => {
  const { asked } = await outcomes(sendTo(own), domain, member);
  expect(asked).toMatchObject([
    {
      organization: { id: own },
      plan: { value: 'pro' },
      kind: { value: 'personal' },
      training: { value: 'on' },
      companyOrganization: { id: company },
    },
  ]);
});
