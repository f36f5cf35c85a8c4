import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { hashOfBytes } from '@/lib/act/hashes';
import { bodyStart, createDriftWatch } from './drift-watch';

const key = new Uint8Array(32).fill(1);

function watch() {
  const missed: string[] = [];
  const later: (() => void)[] = [];
  let time = 0;
  const drift = createDriftWatch(
    (tabId, route) => missed.push(`${tabId} ${route}`),
    () => time,
    (run) => later.push(run),
  );
  return {
    drift,
    missed,
    wait: () => later.splice(0).forEach((run) => run()),
    pass: (by: number) => (time += by),
  };
}
const hash = (bytes: Uint8Array) => hashOfBytes(key, bytes.subarray(0, bodyStart));

it('is quiet about a message that the wire gate named, before or after it went out', () => {
  const { drift, missed, wait } = watch();
  const body = new Uint8Array(2 * bodyStart).fill(7);
  drift.passing(1, bytesToHex(key), [hash(body)]);
  drift.letGo(1, 'send', body);
  const later = new Uint8Array([1, 2, 3]);
  drift.letGo(1, 'action', later);
  drift.passing(1, bytesToHex(key), [hash(later)]);
  wait();
  expect(missed).toEqual([]);
});

it('tells of one that it did not name, and of one that another tab named', () => {
  const { drift, missed, wait } = watch();
  const body = new Uint8Array([1, 2, 3]);
  const alone: string[] = [];
  drift.letGo(1, 'send', body, () => alone.push('send'));
  drift.passing(2, bytesToHex(key), [hash(body)]);
  wait();
  expect([missed, alone]).toEqual([['1 send'], ['send']]);
  drift.passing(2, bytesToHex(key), [hash(body)]);
  drift.letGo(2, 'send', new Uint8Array([4]));
  wait();
  expect(missed).toEqual(['1 send', '2 send']);
});

it('says nothing of what it cannot know', () => {
  const { drift, missed, wait } = watch();
  drift.letGo(1, 'send', null);
  drift.letGo(1, 'upload', new Uint8Array([1]));
  wait();
  expect(missed).toEqual([]);
});

it('says nothing of a message whose page is gone: its word may be gone with it', () => {
  const { drift, missed, wait } = watch();
  drift.letGo(1, 'send', new Uint8Array([1, 2, 3]));
  drift.forget(1);
  drift.passing(1, bytesToHex(key), []);
  wait();
  expect(missed).toEqual([]);
});

it('forgets what was named long ago', () => {
  const { drift, missed, wait, pass } = watch();
  const body = new Uint8Array([1]);
  drift.passing(1, bytesToHex(key), [hash(body)]);
  pass(60_000);
  drift.passing(1, bytesToHex(key), []);
  drift.letGo(1, 'send', body);
  wait();
  expect(missed).toEqual(['1 send']);
});
