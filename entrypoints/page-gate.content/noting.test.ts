import { expect, it, vi } from 'vitest';
import type { Contact } from '@/lib/messages/contact';
import { type AccountStatus, unknownAccount } from '@/lib/model/account-status';
import type { Policy } from '@/lib/model/policy';
import { baseline } from '@/lib/policy/baseline';
import { createNoting } from './noting';

const conversation = '00000301-0000-4000-8000-000000000301';
const organization = { id: '00000101-0000-4000-8000-000000000101', name: '' };
const known = <T>(value: T) => ({ value, evidence: [] });
const account: AccountStatus = { ...unknownAccount, organization, kind: known('personal') };
const where = { conversation, organization: organization.id, accountKind: 'personal' };
const message = { kind: 'conversation', id: () => conversation } as const;
const file = { kind: 'file' } as const;
const ssn = { 'us-ssn': 1 };

function noting(change: Partial<Policy> = {}, deaf = 0) {
  const told: unknown[] = [];
  let left = deaf;
  const tell = ((_name: string, data: unknown) => {
    if (left > 0) return Promise.resolve((left -= 1) >= 0 ? null : 'heard');
    told.push(data);
    return Promise.resolve('heard');
  }) as Contact['tell'];
  const wrote = vi.fn();
  const policy = () => ({ ...baseline, ...change });
  const { sent } = createNoting({ contact: { tell } as Contact, policy, account: () => account, wrote });
  return { told, sent, wrote };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('notes files, and what is in them, with the message that comes next, once', async () => {
  const { told, sent, wrote } = noting();
  sent({ destination: file, account, counts: {}, isUnread: false });
  sent({ destination: file, account, counts: {}, isUnread: true });
  sent({ destination: file, account, counts: ssn, isUnread: false });
  expect(wrote).not.toHaveBeenCalled();
  sent({ destination: message, account, counts: ssn, isUnread: false });
  sent({ destination: message, account, counts: {}, isUnread: false });
  await settled();
  expect(wrote).toHaveBeenCalledTimes(2);
  expect(told).toEqual([{ ...where, cause: 'overridden', counts: { 'us-ssn': 2 }, files: 2 }]);
});

it('notes a conversation of a personal account once, where all of them are to go', async () => {
  const { told, sent } = noting({ deletePersonalChats: true });
  sent({ destination: message, account, counts: {}, isUnread: false });
  await settled();
  sent({ destination: message, account, counts: {}, isUnread: false });
  await settled();
  expect(told).toEqual([{ ...where, cause: 'personal-account', counts: {}, files: 0 }]);
});

it('notes such a conversation with its next message, when nobody heard of it with this one', async () => {
  vi.useFakeTimers();
  const { told, sent } = noting({ deletePersonalChats: true }, 23);
  sent({ destination: message, account, counts: {}, isUnread: false });
  await vi.advanceTimersByTimeAsync(20 * 60_000);
  expect(told).toEqual([]);
  sent({ destination: message, account, counts: {}, isUnread: false });
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect(told).toEqual([{ ...where, cause: 'personal-account', counts: {}, files: 0 }]);
});

it.each([
  [2, 2000],
  [20, 13 * 60_000],
])('tells it again when the background does not answer, %i times', async (deaf, within) => {
  vi.useFakeTimers();
  const { told, sent } = noting({}, deaf);
  sent({ destination: message, account, counts: ssn, isUnread: false });
  await vi.advanceTimersByTimeAsync(within);
  vi.useRealTimers();
  expect(told).toEqual([{ ...where, cause: 'overridden', counts: ssn, files: 0 }]);
});

it('waits until the account is known, and gives up where it never is', async () => {
  vi.useFakeTimers();
  const { told, sent } = noting();
  sent({ destination: message, account: unknownAccount, counts: ssn, isUnread: false });
  // A chat without an address, in a document that has none.
  sent({ destination: { kind: 'conversation', id: () => null }, account, counts: ssn, isUnread: false });
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  expect(told).toEqual([{ ...where, accountKind: 'unknown', cause: 'overridden', counts: ssn, files: 0 }]);
});
