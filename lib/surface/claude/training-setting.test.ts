import { expect, it } from 'vitest';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import { turnTrainingOff } from './training-setting';

type Reply = { readonly status: number; readonly body: string } | 'no network';

const on = (id: string): AccountStatus => ({ ...unknownAccount, organization: { id, name: '' } });

/** A server with its answers in order, and a page on this organisation. */
async function play(replies: readonly Reply[], { shown = 'a', active = ['a'], isAllowed = true } = {}) {
  const asked: string[] = [];
  const taken: string[] = [];
  let looks = 0;
  const change = await turnTrainingOff(shown, {
    status: () => on(active[Math.min(looks++, active.length - 1)] ?? ''),
    isAllowed: () => isAllowed,
    ready: () => null,
    take: ({ response }) => void taken.push(response),
    request(_url, { method = 'GET', body }) {
      const reply = replies[asked.length];
      asked.push([method, body].filter((part) => typeof part === 'string').join(' '));
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
  expect(await play([], { active: ['b'] })).toMatchObject({ change: 'other-account', asked: [] });
  expect(await play([], { isAllowed: false })).toMatchObject({ change: 'not-allowed', asked: [] });
});

it('takes nothing for an answer about an account that is gone meanwhile', async () => {
  const { change, taken: told } = await play([taken, settings(false)], { active: ['a', 'b'] });
  expect([change, told]).toEqual(['unreadable', []]);
});
