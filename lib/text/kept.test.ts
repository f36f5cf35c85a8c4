import { expect, test } from 'vitest';
import { dated, openGuide } from './kept';

test('dates are written as everywhere', () => {
  expect([dated('2026-06-09'), dated(null)]).toEqual([', Jun\u00a09,\u00a02026', '']);
});

test('nothing is promised of an account that is not known', () => {
  expect(openGuide('unknown')).toBe('Open the guide');
  expect(openGuide('free')).toContain('this account');
});
