import { describe, expect, it } from 'vitest';
import type { Category } from '@/lib/model/finding';
import type { LedgerEntry } from '@/lib/model/ledger';
import type { Policy } from '@/lib/model/policy';
import { plainPolicy } from '@/test/samples/policy';
import { day, dueAt, hour } from './due';
import { reminded, snoozed } from './merge';
import { quietUntil } from './quiet';
import { remind } from './remind';
import { plainEntry } from '@/test/samples/ledger-entry';
import { maySnooze, stateOf } from './state';

const policy: Policy = {
  ...plainPolicy,
  ...{ remindToDelete: true, deletionDays: { default: 7 }, deletionDaysOnPersonalAccount: 3 },
  ...{ remindEveryHours: 24, quietHours: '', mostSnoozes: 2, snoozeHours: 24, ledgerSize: 3 },
};
const categories: Record<string, Category> = { 'us-ssn': 'identity', iban: 'financial' };
const categoryOf = (id: string) => categories[id] ?? null;

/** Monday, 2026-11-23, noon, UTC. */
const noon = Date.UTC(2026, 10, 23, 12);
const id = (last: number) => `00000301-0000-4000-8000-${String(last).padStart(12, '0')}`;
const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...plainEntry,
  ...{ conversation: id(1), organization: id(0), first: noon, last: noon },
  ...change,
});

describe('due', () => {
  it.each<[string, Partial<LedgerEntry>, Record<string, number>, number]>([
    ['the default', {}, { default: 7 }, 7],
    ['its detector', {}, { default: 7, 'us-ssn': 2 }, 2],
    ['its detector, though it is longer than the default', {}, { default: 7, 'us-ssn': 30 }, 30],
    ['its category', {}, { default: 7, identity: 4 }, 4],
    ['the shorter of detector and category', {}, { default: 7, identity: 4, 'us-ssn': 9 }, 4],
    ['the shortest of its detectors', { counts: { 'us-ssn': 1, iban: 2 } }, { default: 7, financial: 1 }, 1],
    ['at most so long on a personal account', { accountKind: 'personal' }, { default: 7 }, 3],
    ['at most so long on one that could not be told', { accountKind: 'unknown' }, { default: 7 }, 3],
    ['shorter on a personal account too', { accountKind: 'personal' }, { default: 7, identity: 0 }, 0],
    ['files alone', { counts: {}, files: 1 }, { default: 7, identity: 1 }, 7],
    ['a rule that is gone', { counts: { 'own-rule': 1 } }, { default: 7, identity: 1 }, 7],
    ['from the first on', { last: noon + 5 * day }, { default: 7 }, 7],
  ])('%s', (_name, change, deletionDays, days) => {
    expect(dueAt(entry(change), { ...policy, deletionDays }, categoryOf)).toBe(noon + days * day);
  });
});

describe('state', () => {
  const at = noon + 7 * day;
  it.each<[string, Partial<LedgerEntry>, number, string]>([
    ['before', {}, at - 1, 'later'],
    ['at its time', {}, at, 'due'],
    ['long after (the browser was closed)', {}, at + 300 * day, 'due'],
    ['put off', { snoozedUntil: at + hour, snoozes: 1 }, at, 'snoozed'],
    ['put off, and over', { snoozedUntil: at + hour, snoozes: 1 }, at + hour, 'due'],
    [
      'put off for longer than may be: another clock',
      { snoozedUntil: at + 25 * hour, snoozes: 1 },
      at,
      'due',
    ],
    ['gone', { deletedAt: at }, at, 'gone'],
    ['the clock was set back by a year', {}, noon - 365 * day, 'due'],
    ['the clock was set right by a minute', {}, noon - 60_000, 'later'],
  ])('%s', (_name, change, now, state) => {
    expect(stateOf(entry(change), now, policy, categoryOf)).toBe(state);
  });

  it('may be put off so often', () => {
    expect([0, 1, 2].map((snoozes) => maySnooze(entry({ snoozes }), policy))).toEqual([true, true, false]);
    expect(maySnooze(entry({ deletedAt: noon }), policy)).toBe(false);
  });
});

describe('quiet hours', () => {
  const utc = () => 0;
  const local = (hours: number, minutes = 0) => Date.UTC(2026, 10, 23, hours, minutes);
  it.each<[string, number, string, number | null]>([
    ['none', local(3), '', null],
    ['the same time twice', local(3), '08:00-08:00', null],
    ['by day, before', local(8, 59), '09:00-17:00', null],
    ['by day, in them', local(9), '09:00-17:00', local(17)],
    ['by day, after', local(17), '09:00-17:00', null],
    ['over midnight, in the evening', local(23), '22:00-07:00', local(31)],
    ['over midnight, in the morning', local(6, 59), '22:00-07:00', local(7)],
    ['over midnight, by day', local(7), '22:00-07:00', null],
  ])('%s', (_name, now, quietHours, end) => {
    expect(quietUntil(now, quietHours, utc)).toBe(end);
  });

  it('are those of the person’s own time, wherever they are', () => {
    expect(quietUntil(local(23), '22:00-07:00', () => -5 * 60)).toBeNull();
    expect(quietUntil(local(3), '22:00-07:00', () => -5 * 60)).toBe(local(12));
    expect(quietUntil(local(23), '22:00-07:00', () => 9 * 60)).toBeNull();
    expect(quietUntil(local(20), '22:00-07:00', () => 9 * 60 + 30)).toBe(local(21, 30));
  });

  it('end at their time when the clocks change in between', () => {
    // Berlin, 2026-10-25: at 01:00 UTC from two hours ahead to one.
    const change = Date.UTC(2026, 9, 25, 1);
    const berlin = (time: number) => (time < change ? 120 : 60);
    expect(quietUntil(Date.UTC(2026, 9, 24, 21), '22:00-07:00', berlin)).toBe(Date.UTC(2026, 9, 25, 6));
    // And in March back.
    const spring = Date.UTC(2026, 2, 29, 1);
    const there = (time: number) => (time < spring ? 60 : 120);
    expect(quietUntil(Date.UTC(2026, 2, 28, 22), '22:00-07:00', there)).toBe(Date.UTC(2026, 2, 29, 5));
  });
});

/** What happens over a time: the person is told at these moments, each with the number of conversations. */
function told(
  entries: readonly LedgerEntry[],
  until: number,
  change: Partial<Policy> = {},
  asleep: readonly [number, number] = [0, 0],
): readonly string[] {
  const said: string[] = [];
  let ledger = entries;
  let now = noon;
  for (let looks = 0; looks < 500; looks += 1) {
    const moment = { now, offsetAt: () => 0, categoryOf };
    const { notify, next } = remind(ledger, { ...policy, ...change }, moment);
    if (notify.length > 0) said.push(`${(now - noon) / hour} h: ${notify.length}`);
    ledger = reminded(ledger, notify, now);
    if (next === null || next >= until) return said;
    expect(next).toBeGreaterThan(now);
    now = next > asleep[0] && next < asleep[1] ? asleep[1] : next;
  }
  throw new Error('It never comes to rest.');
}

describe('reminding', () => {
  const soon = { deletionDays: { default: 1 } };
  it('tells of it when it is due, and again after so many hours', () => {
    expect(told([entry()], noon + 3 * day, soon)).toEqual(['24 h: 1', '48 h: 1']);
  });

  it('tells of all that is due at once', () => {
    const three = [1, 2, 3].map((one) => entry({ conversation: id(one) }));
    expect(told(three, noon + 2 * day, soon)).toEqual(['24 h: 3']);
  });

  it('tells of what was missed once', () => {
    const asleep = [noon + hour, noon + 10 * day] as const;
    const two = [entry(), entry({ conversation: id(2), first: noon + 12 * hour })];
    expect(told(two, noon + 10.5 * day, soon, asleep)).toEqual(['240 h: 2']);
  });

  it('waits for the end of the quiet hours, and looks when something becomes due in them', () => {
    // Due at noon of the next day; quiet from 11 to 18 o’clock.
    expect(told([entry()], noon + 2 * day, { ...soon, quietHours: '11:00-18:00' })).toEqual(['30 h: 1']);
    const moment = { now: noon, offsetAt: () => 0, categoryOf };
    const quiet = { ...policy, deletionDays: { default: 0 }, quietHours: '11:00-18:00' };
    expect(remind([entry()], quiet, moment)).toEqual({ notify: [], due: 1, next: noon + 6 * hour });
  });

  it('tells of what was put off when that is over, whatever was told before', () => {
    const now = noon + day;
    const put = snoozed([entry({ remindedAt: now })], id(1), now + hour, { ...policy, ...soon }) ?? [];
    expect(put[0]).toMatchObject({ snoozedUntil: now + 25 * hour, snoozes: 1 });
    const at = (time: number) =>
      remind(put, { ...policy, ...soon }, { now: time, offsetAt: () => 0, categoryOf });
    expect(at(now + 2 * hour)).toEqual({ notify: [], due: 0, next: now + 25 * hour });
    expect(at(now + 25 * hour).notify).toHaveLength(1);
  });

  it('is not silenced by a clock that was set back', () => {
    const now = noon + 8 * day;
    const late = entry({ remindedAt: now + 100 * day, snoozedUntil: now + 100 * day, snoozes: 1 });
    expect(remind([late], policy, { now, offsetAt: () => 0, categoryOf }).notify).toEqual([late]);
  });

  it('says nothing in a trial run, nor where nobody is to be reminded', () => {
    expect(told([entry()], noon + 30 * day, { ...soon, mode: 'simulate' })).toEqual([]);
    expect(told([entry()], noon + 30 * day, { ...soon, remindToDelete: false })).toEqual([]);
  });

  it('looks again when an entry is to be dropped', () => {
    const moment = { now: noon, offsetAt: () => 0, categoryOf };
    expect(remind([entry({ deletedAt: noon })], policy, moment).next).toBe(noon + 60 * day);
    expect(remind([], policy, moment)).toEqual({ notify: [], due: 0, next: null });
  });
});
