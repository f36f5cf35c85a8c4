import { expect, it } from 'vitest';

import { isAnswer, isDeliberate } from './deliberate';

it.each([
  [true, 1500, 1000, true],
  [true, 1499, 1000, false],
  [true, 900, 1000, false],
  [true, 99_999, Infinity, false],
  [false, 99_999, 1000, false],
])('trusted %s, at %i, seen since %i: %s', (isTrusted, timeStamp, since, expected) => {
  expect(isDeliberate({ isTrusted, timeStamp }, since)).toBe(expected);
});

it.each([
  [true, 1300, true],
  [true, 1299, false],
  [true, 990, false],
  [false, 99_999, false],
])('trusted %s, at %i, shown at 1000: answers %s', (isTrusted, timeStamp, expected) => {
  expect(isAnswer({ isTrusted, timeStamp }, 1000)).toBe(expected);
});
