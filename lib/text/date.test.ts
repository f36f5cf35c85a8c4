import { expect, test } from 'vitest';
import { dateText } from './date';

test.for([
  ['2026-06-09', 'Jun\u00a09,\u00a02026'],
  ['2026-11-02T08:15:00.000Z', 'Nov\u00a02,\u00a02026'],
  ['2026-05', 'May\u00a02026'],
  ['2026', '2026'],
] as const)('%s', ([iso, text]) => {
  expect(dateText(iso)).toBe(text);
});
