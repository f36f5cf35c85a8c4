import { describe, expect, it } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import type { Finding } from '@/lib/model/finding';
import type { Way } from '@/lib/model/submission';
import { createAccountRelease } from './account-release';
import { edited, redact } from './redact';
import { keyedHash } from './hashes';
import { createReleases, releaseLifetime } from './releases';

const at = (text: string, value: string, detector = 'us-ssn'): Finding => {
  const start = text.indexOf(value);
  return {
    detector,
    category: 'identity',
    start,
    end: start + value.length,
    likelihood: 'LIKELY',
    reasons: [],
  };
};

it('redact puts something in place of each finding and touches nothing else', () => {
  const text = 'a 219-45-6789, b 536-22-8145 \u{1F600}';
  const findings = [at(text, '219-45-6789'), at(text, '536-22-8145')];
  const placeholderFor = ({ detector }: Finding, value: string) => `[${detector} ${value.slice(-2)}]`;
  expect(edited(text, redact(text, findings, placeholderFor))).toBe('a [us-ssn 89], b [us-ssn 45] \u{1F600}');
});

it('an account that is let go is told, and forgotten', () => {
  const told: string[] = [];
  const accounts = createAccountRelease(() => told.push('let go'));
  accounts.letGo(unknownAccount);
  expect([accounts.isLetGo(unknownAccount), told]).toEqual([true, ['let go']]);
  accounts.clear();
  expect(accounts.isLetGo(unknownAccount)).toBe(false);
});

describe('releases', () => {
  const text = 'my SSN is 219-45-6789';
  const found = [[at(text, '219-45-6789')]];

  it('let exactly the released value pass, in any spelling, until they end', () => {
    let time = 0;
    const releases = createReleases(new Uint8Array(32).fill(7), () => time);
    expect(releases.withoutReleased({ way: 'paste', parts: [text] }, found)).toEqual(found);
    releases.add({ way: 'paste', parts: [text], unreadable: [], isFixed: false }, found);
    expect(releases.withoutReleased({ way: 'paste', parts: [text] }, found)).toEqual([[]]);
    const other = 'or 219\u201145\u20116789 and 536-22-8145';
    const both = [at(other, '219\u201145\u20116789'), at(other, '536-22-8145')];
    expect(releases.withoutReleased({ way: 'paste', parts: [other] }, [both])).toEqual([[both[1]]]);
    time = releaseLifetime;
    expect(releases.withoutReleased({ way: 'paste', parts: [text] }, found)).toEqual(found);
    releases.add({ way: 'paste', parts: [text], unreadable: [], isFixed: false }, found);
    releases.clear();
    expect(releases.withoutReleased({ way: 'paste', parts: [text] }, found)).toEqual(found);
  });

  it('are told once for each thing that is about to leave, and not where nothing is', () => {
    const told: string[][] = [];
    const releases = createReleases(
      new Uint8Array(32),
      () => 0,
      (hashes) => void told.push([...hashes]),
    );
    const picture = new Uint8Array([1, 2, 3]);
    const submission = { parts: [text, text], unreadable: [picture], isFixed: false };
    releases.add({ way: 'request', ...submission }, [...found, ...found]);
    expect(told.map((hashes) => hashes.length)).toEqual([2]);
    expect(releases.unreleased([text, text], [...found, ...found])).toEqual([[], []]);
    expect(told).toHaveLength(1);
    releases.withoutReleased({ way: 'paste', parts: [text, text] }, [...found, ...found]);
    expect(told[1]).toEqual(told[0]?.slice(0, 1));
    const pieces = [picture.slice(), new Uint8Array([3, 2, 1]), new Uint8Array([1]), 'no-bytes'] as const;
    expect(releases.unreadableWithoutReleased({ way: 'request', unreadable: pieces })).toEqual(
      pieces.slice(1),
    );
    expect(told).toHaveLength(3);
    releases.withoutReleased({ way: 'request', parts: ['Good morning'] }, [[]]);
    expect(told).toHaveLength(3);
  });

  it('are vouched for where a request goes out with them, and open where somebody sends later', () => {
    const told: boolean[] = [];
    const releases = createReleases(
      new Uint8Array(32),
      () => 0,
      (_hashes, isVouched) => void told.push(isVouched),
    );
    for (const way of ['request', 'feedback', 'voice', 'send', 'edit', 'paste'] as const)
      releases.add({ way, parts: [text], unreadable: [], isFixed: false }, found);
    expect(told).toEqual([true, true, true, false, false, false]);
  });

  it('are not made by what passes uncounted in a trial run: the later gates alone hear of it', () => {
    const told: string[][] = [];
    const releases = createReleases(
      new Uint8Array(32),
      () => 0,
      (hashes, isVouched) => void (isVouched && told.push([...hashes])),
    );
    const submission = { way: 'early-request', parts: [text], unreadable: [], isFixed: false } as const;
    releases.passesUncounted(submission, found);
    // The value, and that the account was looked at.
    expect(told.map((hashes) => hashes.length)).toEqual([2]);
    expect(releases.withoutReleased(submission, found)).toEqual(found);
  });

  it('take no wrong account for counted that the page gate has not seen', () => {
    const releases = createReleases(new Uint8Array(32), () => 0);
    const seen = (way: Way) => releases.wasCounted({ way, wrongAccount: true, unreadable: [] });
    expect([seen('request'), seen('send'), seen('request'), seen('request')]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('hold for one detector only', () => {
    const releases = createReleases(new Uint8Array(32), () => 0);
    releases.add({ way: 'paste', parts: [text], unreadable: [], isFixed: false }, found);
    const routing = [[at(text, '219-45-6789', 'aba-routing')]];
    expect(releases.withoutReleased({ way: 'paste', parts: [text] }, routing)).toEqual(routing);
  });

  it('are hashed ahead with pauses, and pieces off the thread, each once', async () => {
    const values = Array.from({ length: 100_000 }, (_, index) => `SSN ${String(index).padStart(9, '0')}`);
    const large = values.join('\n');
    const many = [
      values.map((_, index) => ({ ...at(text, '219-45-6789'), start: index * 14 + 4, end: index * 14 + 13 })),
    ];
    const piece = new Uint8Array(30_000_000);
    let pauses = 0;
    let digests = 0;
    const told: string[] = [];
    const key = new Uint8Array(32).fill(7);
    const sum = new Uint8Array(32).fill(9);
    const releases = createReleases(
      key,
      () => 0,
      (hashes) => told.push(...hashes),
      {
        pause: () => Promise.resolve(void (pauses += 1)),
        digest: () => {
          digests += 1;
          return Promise.resolve(sum);
        },
      },
    );
    const submission = {
      way: 'file',
      parts: [large],
      unreadable: [piece, 'no-bytes'],
      isFixed: false,
    } as const;
    await releases.prepare(submission, many, false);
    // Nothing was let go: nobody has to know.
    expect([pauses, digests]).toEqual([0, 0]);
    await releases.prepare(submission, many, true);
    expect([pauses, digests]).toEqual([100, 1]);
    releases.add(submission, many);
    expect(told).toHaveLength(100_001);
    expect(told.at(-1)).toBe(keyedHash(key, sum));
    await releases.prepare(submission, many, false);
    expect(releases.withoutReleased(submission, many)).toEqual([[]]);
    expect(releases.unreadableWithoutReleased(submission)).toEqual(['no-bytes']);
    expect(digests).toBe(1);
  });
});
