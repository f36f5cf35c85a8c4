import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import { createPlaceholders, edited, redact } from './redact';
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

describe('redact', () => {
  it('numbers the values, gives one value one placeholder, and touches nothing else', () => {
    const placeholders = createPlaceholders(() => 'SSN');
    const text = 'a 219-45-6789, b 536-22-8145, again 219 45 6789 \u{1F600}';
    const findings = [at(text, '219-45-6789'), at(text, '536-22-8145'), at(text, '219 45 6789')];
    expect(edited(text, redact(text, findings, placeholders))).toBe(
      'a [SSN 1], b [SSN 2], again [SSN 1] \u{1F600}',
    );
    expect(
      edited('x 536-22-8145', redact('x 536-22-8145', [at('x 536-22-8145', '536-22-8145')], placeholders)),
    ).toBe('x [SSN 2]');
  });
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

  it('hold for one detector only', () => {
    const releases = createReleases(new Uint8Array(32), () => 0);
    releases.add({ way: 'paste', parts: [text], unreadable: [], isFixed: false }, found);
    const routing = [[at(text, '219-45-6789', 'aba-routing')]];
    expect(releases.withoutReleased([text], routing)).toEqual(routing);
  });
});
