import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDateOf } from './day';

const millisecondsInADay = 86_400_000;

test('days are those of the calendar, both ways', () => {
  const days = fc.integer({ min: -719_162, max: 2_932_896 });
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * millisecondsInADay).toISOString().slice(0, 10);
      expect(isoDateOf(day)).toBe(date);
      expect(dayOf(date)).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test.for([
  ['1970-01-01', 0],
  ['2024-02-29', 19782],
  ['2026-05', 20574],
  ['2026', 20454],
] as const)('%s', ([date, day]) => {
  expect(dayOf(date)).toBe(day);
});
