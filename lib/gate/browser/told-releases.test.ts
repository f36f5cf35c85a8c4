import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { hashOfBytes, hashOfFinding } from '@/lib/act/hashes';
import type { Finding } from '@/lib/model/finding';
import { createToldReleases, toldLifetime } from './told-releases';

const key = new Uint8Array(32).fill(3);
const text = 'SSN 219-45-6789';
const finding: Finding = {
  ...{ detector: 'us-ssn', category: 'identity', start: 4, end: 15, likelihood: 'LIKELY', reasons: [] },
};
const found = [[finding]];
const image = new Uint8Array([0x89, 0x50]);

function told(start = 0) {
  let time = start;
  const releases = createToldReleases(() => time);
  releases.add({
    tabId: 7,
    key: bytesToHex(key),
    hashes: [hashOfFinding(key, text, finding), hashOfBytes(key, image)],
    expires: time + toldLifetime,
    isVouched: false,
  });
  return { releases, wait: (milliseconds: number) => (time += milliseconds) };
}
const left = (releases: ReturnType<typeof createToldReleases>, tabId = 7, body = 'a') =>
  releases.of(tabId, () => body).withoutReleased({ way: 'request', parts: [text] }, found);

describe('what a tab let go', () => {
  it('passes for one body, and for its retries', () => {
    const { releases } = told();
    expect(left(releases)).toEqual([[]]);
    expect(left(releases)).toEqual([[]]);
    expect(left(releases, 7, 'another body')).toEqual(found);
  });

  it('passes for as many bodies as are on their way, in whichever order they come', () => {
    const { releases } = told();
    const hashes = [hashOfFinding(key, text, finding)];
    for (let count = 0; count < 2; count += 1)
      releases.add({ tabId: 7, key: bytesToHex(key), hashes, expires: 1000, isVouched: true });
    for (const body of ['a', 'b', 'a', 'b']) expect(left(releases, 7, body)).toEqual([[]]);
    expect(left(releases, 7, 'c')).toEqual(found);
  });

  it('passes for no other tab, for no other value, and not for ever', () => {
    const { releases, wait } = told();
    expect(left(releases, 8)).toEqual(found);
    const other = releases
      .of(7, () => 'a')
      .withoutReleased({ way: 'request', parts: ['SSN 536-22-8145'] }, found);
    expect(other).toEqual(found);
    wait(toldLifetime);
    expect(left(releases)).toEqual(found);
  });

  it('passes for one body, however often the person let it go before', () => {
    const { releases } = told();
    const hashes = [hashOfFinding(key, text, finding)];
    const word = { tabId: 7, key: bytesToHex(key), hashes, expires: 1000 };
    releases.add({ ...word, isVouched: false });
    releases.add({ ...word, isVouched: true });
    expect(left(releases, 7, 'a')).toEqual([[]]);
    expect(left(releases, 7, 'b')).toEqual(found);
  });

  it('passes again when the tab says so again', () => {
    const { releases } = told();
    left(releases);
    releases.add({
      ...{ tabId: 7, key: bytesToHex(key), hashes: [hashOfFinding(key, text, finding)], expires: 1000 },
      isVouched: false,
    });
    expect(left(releases, 7, 'another body')).toEqual([[]]);
  });

  it('passes for as many requests as were vouched for, each its own', () => {
    const { releases } = told();
    const piece = new Uint8Array([7]);
    const vouched = { tabId: 7, key: bytesToHex(key), hashes: [hashOfBytes(key, piece)], isVouched: true };
    releases.add({ ...vouched, expires: 1000 });
    releases.add({ ...vouched, expires: 1000 });
    const stays = (body: string) =>
      releases.of(7, () => body).unreadableWithoutReleased({ way: 'request', unreadable: [piece] }).length;
    expect(['a', 'b', 'a', 'c'].map(stays)).toEqual([0, 0, 0, 1]);
  });

  it('lets pieces pass that nobody could read, byte for byte, and never such as have no bytes', () => {
    const { releases } = told();
    const pieces = [image, new Uint8Array([1]), 'no-bytes'] as const;
    expect(
      releases.of(7, () => 'a').unreadableWithoutReleased({ way: 'request', unreadable: pieces }),
    ).toEqual([pieces[1], 'no-bytes']);
  });

  it('is forgotten with the tab, and kept only while it holds', () => {
    const { releases, wait } = told();
    expect(releases.kept()).toHaveLength(2);
    expect(JSON.stringify(releases.kept())).not.toContain('6789');
    wait(toldLifetime);
    expect(releases.kept()).toEqual([]);
    const second = told().releases;
    second.forget(7);
    expect(second.kept()).toEqual([]);
    expect(left(second)).toEqual(found);
    const third = told().releases;
    third.clear();
    expect(third.kept()).toEqual([]);
    expect(left(third)).toEqual(found);
  });

  it('has served its body for the next worker too', () => {
    const first = told();
    expect(left(first.releases, 7, 'a')).toEqual([[]]);
    const next = createToldReleases(() => 0);
    next.restore(first.releases.kept());
    expect(left(next, 7, 'b')).toEqual(found);
    expect(left(next, 7, 'a')).toEqual([[]]);
  });
});
