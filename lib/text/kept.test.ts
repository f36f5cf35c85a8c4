import { expect, test } from 'vitest';
import { dated } from './kept';

test('dates are written as everywhere', () => {
  expect([dated('2026-06-09'), dated(null)]).toEqual([', Jun\u00a09,\u00a02026', '']);
});
