import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import { createContact } from './contact';
import { mostHashes } from './protocol';
import { schemas } from './schemas';
import type { send } from './send';

const key = 'a'.repeat(64);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A background that answers when it is told to. */
function background() {
  let time = 0;
  const asked: string[] = [];
  const given: unknown[] = [];
  const waiting: (() => void)[] = [];
  const post = ((name: string, data: unknown, onAnswer: () => void) => {
    asked.push(name);
    given.push(data);
    return new Promise((resolve) => {
      waiting.push(() => {
        onAnswer();
        resolve(null);
      });
    });
  }) as typeof send;
  const answer = async () => {
    for (const one of waiting.splice(0)) one();
    await vi.advanceTimersByTimeAsync(0);
  };
  const step = async () => {
    waiting.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  const contact = createContact(
    () => time,
    post,
    () => {},
  );
  return { contact, asked, given, answer, step, pass: (milliseconds: number) => (time += milliseconds) };
}

async function isOver(wait: Promise<void> | null): Promise<boolean> {
  let over = wait === null;
  void wait?.then(() => (over = true));
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

it('waits for a background that may sleep, once, and not for one that just answered', async () => {
  const { contact, asked, answer, pass } = background();
  const [first, second] = [contact.ready(), contact.ready()];
  expect(await isOver(first)).toBe(false);
  await answer();
  expect([await isOver(first), await isOver(second)]).toEqual([true, true]);
  expect(asked).toEqual(['awake']);
  expect(contact.ready()).toBeNull();
  pass(20_000);
  expect(contact.ready()).not.toBeNull();
});

it('waits until the background knows what was let go, however awake it is', async () => {
  const { contact, asked, answer } = background();
  contact.warm();
  await answer();
  contact.release({ key, hashes: ['b'.repeat(64)], isVouched: false });
  const wait = contact.ready();
  expect(await isOver(wait)).toBe(false);
  await answer();
  expect(await isOver(wait)).toBe(true);
  expect(contact.ready()).toBeNull();
  expect(asked).toEqual(['awake', 'released']);
});

it('waits until the background knows whose account it is', async () => {
  const { contact, answer } = background();
  contact.warm();
  await answer();
  const report = {
    ...{ account: unknownAccount, isAccountLetGo: true },
    health: { pageGate: 'active', wireGate: 'active' },
  } as const;
  void contact.tell('report', report);
  const wait = contact.ready();
  expect(await isOver(wait)).toBe(false);
  await answer();
  expect(await isOver(wait)).toBe(true);
  expect(contact.ready()).toBeNull();
  expect(schemas.report.parse(report)).toEqual(report);
});

it('does not wait for ever', async () => {
  const { contact } = background();
  const wait = contact.ready();
  await vi.advanceTimersByTimeAsync(1999);
  expect(await isOver(wait)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(wait)).toBe(true);
});

it('wakes nobody who is awake', async () => {
  const { contact, asked, answer } = background();
  contact.warm();
  contact.warm();
  await answer();
  contact.warm();
  expect(asked).toEqual(['awake']);
});

it('tells of more than one message may hold in several, and waits for all of them', async () => {
  const { contact, given, answer, step } = background();
  contact.warm();
  await answer();
  const hashes = Array.from({ length: 100_001 }, (_, index) => index.toString(16).padStart(64, '0'));
  contact.release({ key, hashes, isVouched: true });
  const wait = contact.ready();
  const messages = given.slice(1) as { hashes: string[] }[];
  expect(messages.map((one) => one.hashes.length)).toEqual([...Array<number>(10).fill(mostHashes), 1]);
  expect(messages.every((one) => schemas.released.safeParse(one).success)).toBe(true);
  expect(messages.flatMap((one) => one.hashes)).toEqual(hashes);
  // Slower together than the longest silence, and never silent.
  for (let count = 1; count < messages.length; count += 1) {
    await vi.advanceTimersByTimeAsync(1500);
    await step();
    expect(await isOver(wait)).toBe(false);
  }
  await answer();
  expect(await isOver(wait)).toBe(true);
});
