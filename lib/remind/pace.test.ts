import { expect, it } from 'vitest';
import { createPace } from './pace';

const intervals = (pace: ReturnType<typeof createPace>, count: number) => {
  let now = 0;
  return Array.from({ length: count }, () => {
    pace.answered(now, 1);
    const due = pace.due(now);
    now += due;
    return due;
  });
};

it('starts at once, with two requests a second, and gets no faster', () => {
  const pace = createPace();
  expect(pace.due(0)).toBe(0);
  expect(new Set(intervals(pace, 100))).toEqual(new Set([500]));
});

it('waits as long as the server says, then goes half as fast, and slowly faster again', () => {
  const pace = createPace();
  pace.refused(0, 7);
  expect(pace.due(0)).toBe(7000);
  expect(pace.due(6000)).toBe(1000);
  const after = intervals(pace, 40);
  expect(after[0]).toBeCloseTo(950);
  expect(after[10]).toBeLessThan(after[9] ?? 0);
  expect(after.at(-1)).toBe(500);
});

it('without a word of how long it waits twice as long each time, up to five minutes', () => {
  const pace = createPace();
  const breaks = Array.from({ length: 10 }, () => {
    pace.refused(0, null);
    return pace.due(0) / 1000;
  });
  expect(breaks).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
  pace.answered(0, 1);
  pace.refused(0, null);
  expect(pace.due(0) / 1000).toBe(30);
});

it('never goes at once after a refusal, whatever the server says', () => {
  const pace = createPace();
  pace.refused(0, 0);
  expect(pace.due(0)).toBe(1000);
});

it('counts each request of a batch', () => {
  const pace = createPace();
  pace.answered(0, 14);
  expect(pace.due(0)).toBe(7000);
});

it('waits no longer than it meant to when the clock is set back', () => {
  const pace = createPace();
  pace.answered(10_000_000, 1);
  expect(pace.due(0)).toBe(500);
});
