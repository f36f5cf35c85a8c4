import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import { edited, redact } from './redact';
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

describe('releases', () => {
  const text = 'my SSN is 219-45-6789';
  const found = [[at(text, '219-45-6789')]];

  it('let exactly the released value pass, in any spelling, until they end', () => {
    let time = 0;
    const releases = createReleases(new Uint8Array(32).fill(7), () => time);
    expect(releases.withoutReleased([text], found)).toEqual(found);
    releases.add({ way: 'paste', parts: [text], unreadable: [], isFixed: false }, found);
    expect(releases.withoutReleased([text], found)).toEqual([[]]);
    const other = 'or 219\u201145\u20116789 and 536-22-8145';
    const both = [at(other, '219\u201145\u20116789'), at(other, '536-22-8145')];
    expect(releases.withoutReleased([other], [both])).toEqual([[both[1]]]);
    time = releaseLifetime;
    expect(releases.withoutReleased([text], found)).toEqual(found);
    releases.add({ way: 'paste', parts: [text], unreadable: [], isFixed: false }, found);
    releases.clear();
    expect(releases.withoutReleased([text], found)).toEqual(found);
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
    releases.withoutReleased([text, text], [...found, ...found]);
    expect(told[1]).toEqual(told[0]?.slice(0, 1));
    const pieces = [picture.slice(), new Uint8Array([3, 2, 1]), new Uint8Array([1]), 'no-bytes'] as const;
    expect(releases.unreadableWithoutReleased(pieces)).toEqual(pieces.slice(1));
    expect(told).toHaveLength(3);
  });

  it('hold for one detector only', () => {
    const releases = createReleases(new Uint8Array(32), () => 0);
    releases.add({ way: 'paste', parts: [text], unreadable: [], isFixed: false }, found);
    const routing = [[at(text, '219-45-6789', 'aba-routing')]];
    expect(releases.withoutReleased([text], routing)).toEqual(routing);
  });
});
