import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { turnTrainingOff } from './training-setting';

type Reply = { readonly status: number; readonly body: string } | 'no network';

const a = '00000101-0000-4000-8000-000000000101';
const b = '00000102-0000-4000-8000-000000000102';
const on = (id: string): AccountStatus => ({
  ...unknownAccount,
  organization: { id, name: '' },
  emailDomain: 'example.com',
});

const session = (id: string, email = 'ada@example.com'): Reply => ({
  status: 200,
  body: JSON.stringify({ account: { email_address: email, memberships: [{ organization: { uuid: id } }] } }),
});
const nobody: Reply = { status: 200, body: '{"account":null}' };

type Play = {
  readonly active?: readonly string[];
  readonly isAllowed?: boolean;
  readonly sessions?: readonly Reply[];
};

/** A server with its answers in order, a page on this organisation, and whose session it is at each look. */
async function play(
  replies: readonly Reply[],
  { active = [a], isAllowed = true, sessions = [session(a)] }: Play = {},
) {
  const asked: string[] = [];
  const taken: string[] = [];
  const count = { looks: 0, sessions: 0 };
  const change = await turnTrainingOff(a, {
    status: () => on(active[Math.min(count.looks++, active.length - 1)] ?? ''),
    isAllowed: () => isAllowed,
    ready: () => null,
    take: ({ response }) => void taken.push(response),
    request(url, { method = 'GET', body }) {
      const isSession = url.includes('/bootstrap?');
      const reply = isSession
        ? sessions[Math.min(count.sessions++, sessions.length - 1)]
        : replies[asked.length];
      if (!isSession) asked.push([method, body].filter((part) => typeof part === 'string').join(' '));
      if (reply === undefined || reply === 'no network') return Promise.reject(new TypeError('network'));
      return Promise.resolve(new Response(reply.body, { status: reply.status }));
    },
  });
  return { change, asked, taken };
}

const taken = { status: 200, body: '{}' };
const settings = (value: unknown) => ({ status: 200, body: JSON.stringify({ grove_enabled: value }) });
const both = ['PATCH {"grove_enabled":false}', 'GET'];

it.each([
  ['off', [taken, settings(false)], both],
  ['still-on', [taken, settings(true)], both],
  ['still-on', [taken, settings(null)], both],
  ['unreadable', [taken, { status: 200, body: '{"something":"else"}' }], both],
  ['unreadable', [taken, { status: 200, body: '<html>' }], both],
  ['unreadable', [taken, { status: 403, body: '{"grove_enabled":false}' }], both],
  ['unreadable', [taken, 'no network'], both],
  ['unreadable', ['no network'], both.slice(0, 1)],
  ['refused', [{ status: 403, body: '{}' }], both.slice(0, 1)],
] as const)('%s: %j', async (expected, replies, requests) => {
  const { change, asked } = await play(replies);
  expect(change).toBe(expected);
  expect(asked).toEqual(requests);
});

it('gives what the server said to the status', async () => {
  expect((await play([taken, settings(false)])).taken).toEqual(['{"grove_enabled":false}']);
});

it('changes nothing on another account, nor where the policy does not let it', async () => {
  expect(await play([], { active: [b] })).toMatchObject({ change: 'other-account', asked: [] });
  expect(await play([], { isAllowed: false })).toMatchObject({ change: 'not-allowed', asked: [] });
});

it('takes nothing for an answer about an account that is gone meanwhile', async () => {
  const { change, taken: told } = await play([taken, settings(false)], { active: [a, b] });
  expect([change, told]).toEqual(['unreadable', []]);
});

it.each([
  ['another person', session(b), 'other-account'],
  ['the same organisation, another person', session(a, 'eve@other.example'), 'other-account'],
  ['nobody', nobody, 'other-account'],
  ['not to be told', { status: 500, body: '{}' }, 'unreadable'],
  ['no network', 'no network', 'unreadable'],
] as const)('changes nothing where the session is of %s', async (_name, reply, expected) => {
  const { change, asked, taken: told } = await play([taken, settings(false)], { sessions: [reply] });
  expect([change, asked]).toEqual([expected, []]);
  // The status follows whoever it is.
  expect(told).toEqual(expected === 'other-account' && reply !== 'no network' ? [reply.body] : []);
});

it('believes no settings of whoever signed in meanwhile', async () => {
  const { change, taken: told } = await play([taken, settings(false)], {
    sessions: [session(a), session(b)],
  });
  expect(change).toBe('unreadable');
  expect(told).not.toContain('{"grove_enabled":false}');
});
