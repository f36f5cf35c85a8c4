import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '@/lib/model/ledger';
import { plainPolicy } from '@/test/samples/policy';
import { day, hour } from './due';
import { plainEntry } from '@/test/samples/ledger-entry';
import { closed, leftOut, noted, reopened, snoozed, tidied } from './merge';

const policy = { ...plainPolicy, mostSnoozes: 2 };
const noon = Date.UTC(2026, 10, 23, 12);
const id = (last: number) => `00000301-0000-4000-8000-${String(last).padStart(12, '0')}`;
const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...plainEntry,
  ...{ conversation: id(1), organization: id(0), first: noon, last: noon },
  ...change,
});

describe('the entries', () => {
  const note = { conversation: id(1), organization: id(0), accountKind: 'company', files: 1 } as const;
  const ssn = (count: number) => ({ 'us-ssn': count });

  it('begin with the first note', () => {
    const one = { ...note, counts: ssn(2), cause: 'overridden' } as const;
    expect(noted([], one, noon)).toEqual([entry({ counts: ssn(2), files: 1 })]);
  });

  it.each([
    ['overridden', { 'us-ssn': 3, iban: 1 }, 1, ['overridden']],
    ['found', { 'us-ssn': 2, iban: 1 }, 1, ['overridden', 'found']],
    ['late', { 'us-ssn': 2, iban: 1 }, 1, ['overridden', 'late']],
  ] as const)('%s: counts and causes come together', (cause, counts, files, causes) => {
    const before = entry({ counts: { 'us-ssn': 1, iban: 1 }, remindedAt: noon });
    const after = noted([before], { ...note, counts: ssn(2), cause }, noon + hour);
    expect(after).toEqual([{ ...before, counts, causes, files, last: noon + hour }]);
  });

  it('are opened again when somebody writes there, or the conversation answers', () => {
    const gone = closed([entry()], id(0), [id(1), id(2)], noon + hour);
    expect(gone).toEqual([entry({ deletedAt: noon + hour })]);
    expect(closed(gone, id(0), [id(1)], noon + day)).toEqual(gone);
    expect(reopened(gone, id(1))).toEqual([entry()]);
    const again = noted(gone, { ...note, counts: {}, files: 0, cause: 'overridden' }, noon + day);
    expect(again).toEqual([entry({ last: noon + day })]);
  });

  it('are not gone because another organisation does not have them', () => {
    expect(closed([entry()], id(9), [id(1)], noon + hour)).toEqual([entry()]);
  });

  it('stay in their organisation, unless claude.ai was seen to have them in another', () => {
    const counts = ssn(2);
    const from = { ...note, organization: id(9), accountKind: 'personal', counts } as const;
    const sent = noted([entry()], { ...from, cause: 'overridden' }, noon);
    expect(sent).toMatchObject([{ organization: id(0), accountKind: 'company', counts: ssn(3) }]);
    const found = noted([entry()], { ...from, cause: 'found' }, noon);
    expect(found).toMatchObject([{ organization: id(9), accountKind: 'personal' }]);
  });

  it('keep what is known of their account when it cannot be told later', () => {
    const from = { ...note, accountKind: 'unknown', counts: ssn(1), cause: 'overridden' } as const;
    expect(noted([entry()], from, noon)).toMatchObject([{ accountKind: 'company' }]);
    const known = { ...from, accountKind: 'company' } as const;
    const before = entry({ accountKind: 'unknown' });
    expect(noted([before], known, noon)).toMatchObject([{ accountKind: 'company' }]);
  });

  it('are not put off more often than may be, nor where there is none', () => {
    expect(snoozed([entry({ snoozes: 2 })], id(1), noon, policy)).toBeNull();
    expect(snoozed([entry()], id(2), noon, policy)).toBeNull();
  });

  it('are at most so many: those that are gone give way, then the oldest', () => {
    const at = (one: number, change: Partial<LedgerEntry> = {}) =>
      entry({ conversation: id(one), first: noon + one, ...change });
    const five = [at(1), at(2, { deletedAt: noon + 9 }), at(3), at(4, { deletedAt: noon + 8 }), at(5)];
    expect(tidied(five, noon, 3)).toEqual([five[0], five[2], five[4]]);
    expect(tidied(five, noon, 4)).toEqual([five[0], five[1], five[2], five[4]]);
    expect(tidied(five, noon, 2)).toEqual([five[2], five[4]]);
    expect(tidied(five, noon, 5)).toBe(five);
    expect(tidied(five, noon + 61 * day, 5)).toEqual([five[0], five[2], five[4]]);
  });

  it('in which nothing was found give way to those in which something was, however many come', () => {
    const mere = (one: number) =>
      entry({ conversation: id(one), causes: ['personal-account'], counts: {}, first: noon + one });
    const real = entry();
    const withFile = entry({ conversation: id(2), counts: {}, files: 1 });
    const flood = Array.from({ length: 50 }, (_, at) => mere(10 + at));
    const kept = tidied([real, withFile, ...flood], noon, 3);
    expect(kept).toEqual([real, withFile, flood[49]]);
    expect(leftOut([real, withFile, ...flood], kept)).toEqual([]);
  });

  it('leave a trace where something was found in them and they are there still', () => {
    const at = (one: number, change: Partial<LedgerEntry> = {}) =>
      entry({ conversation: id(one), first: noon + one, ...change });
    const five = [at(1), at(2, { deletedAt: noon + 9 }), at(3), at(4), at(5)];
    expect(leftOut(five, tidied(five, noon, 4))).toEqual([]);
    expect(leftOut(five, tidied(five, noon, 2))).toEqual([five[0], five[2]]);
    expect(leftOut(five, tidied(five, noon + 61 * day, 5))).toEqual([]);
  });
});
