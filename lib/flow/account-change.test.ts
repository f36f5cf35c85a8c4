import { expect, it } from 'vitest';
import { createReleases } from '@/lib/act/releases';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Answer } from '@/lib/model/answer';
import type { Policy } from '@/lib/model/policy';
import type { Submission } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';
import { createGuard } from './guard';

const policy: Policy = { ...plainPolicy, override: 'allowed', personalAccounts: 'block' };
const known = <T>(value: T) => ({ value, evidence: [] });
const company: AccountStatus = { ...unknownAccount, signedIn: true, kind: known('company') };
const submission: Submission = {
  ...{ way: 'request', parts: ['My SSN is 219-45-6789.'], unreadable: [], isFixed: false },
};

/** Sends it from the company's account, which becomes another one, and gives that answer to each question. */
async function play(change: Partial<AccountStatus>, answer: Answer, moment: 'asking' | 'preparing') {
  let account = company;
  const happened: string[] = [];
  const releases = createReleases(new Uint8Array(32), () => 0);
  // As the page does when it sees another account.
  const becomeOther = () => {
    account = { ...company, ...change };
    releases.clear();
  };
  const guard = createGuard(
    guardPorts({
      policy: () => policy,
      account: () => account,
      ask({ wrongAccount }) {
        happened.push(wrongAccount ? 'asked: wrong account' : 'asked');
        if (moment === 'asking') becomeOther();
        return Promise.resolve(answer);
      },
      releases: {
        ...releases,
        async prepare(...given) {
          await releases.prepare(...given);
          if (moment === 'preparing' && given[2]) becomeOther();
        },
      },
    }),
    {},
  );
  const decision = guard.judge(submission);
  if (decision.kind === 'release') throw new Error('not held');
  const to = (name: string) => () => void happened.push(name);
  await guard.settle(
    { submission, release: to('released'), replace: to('redacted'), cancel: to('stopped') },
    decision,
  );
  happened.push(`then ${guard.judge(submission).kind}`);
  return happened;
}

const proceed: Answer = { choice: 'proceed', justification: null };
const toPersonal: Partial<AccountStatus> = { kind: known('personal') };

it.each<[string, Partial<AccountStatus>, Answer, 'asking' | 'preparing']>([
  ['going on', toPersonal, proceed, 'asking'],
  ['going on, once it is hashed', toPersonal, proceed, 'preparing'],
  ['redacting', toPersonal, { choice: 'redact' }, 'asking'],
])(
  'on one account is not %s on another, where it is asked about anew',
  async (_name, change, answer, moment) => {
    expect(await play(change, answer, moment)).toEqual([
      ...['asked', 'asked: wrong account', 'stopped', 'then ask'],
    ]);
  },
);

it.each<[string, Partial<AccountStatus>]>([
  ['organisation', { organization: { id: 'b', name: '' } }],
  ['plan', { plan: known('pro') }],
  ['training', { training: known('on') }],
  ['address', { emailDomain: 'example.com' }],
  ['sign-out', { signedIn: false }],
])('another %s is asked about anew', async (_name, change) => {
  expect(await play(change, proceed, 'asking')).toEqual(['asked', 'asked', 'released', 'then release']);
});

it('is not asked again of whoever goes away or to the company', async () => {
  expect(await play(toPersonal, { choice: 'cancel' }, 'asking')).toEqual(['asked', 'stopped', 'then ask']);
  expect(await play(toPersonal, { choice: 'switch' }, 'asking')).toEqual(['asked', 'stopped', 'then ask']);
});

it('an account that says the same of itself is the same', async () => {
  expect(await play({}, proceed, 'asking')).toEqual(['asked', 'released', 'then release']);
});
