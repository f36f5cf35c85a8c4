import { expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import { withoutOverlaps } from './overlap';

const finding = (detector: string, start: number, end: number, likelihood: Likelihood): Finding => ({
  detector,
  category: 'identity',
  start,
  end,
  likelihood,
  reasons: [],
});

it.each([
  ['apart, sorted', [finding('b', 5, 9, 'LIKELY'), finding('a', 0, 5, 'LIKELY')], 'ab'],
  ['the more probable', [finding('a', 0, 9, 'LIKELY'), finding('b', 3, 5, 'VERY_LIKELY')], 'b'],
  ['then the longer', [finding('a', 0, 5, 'LIKELY'), finding('b', 3, 9, 'LIKELY')], 'b'],
  ['then the first', [finding('a', 0, 5, 'LIKELY'), finding('b', 0, 5, 'LIKELY')], 'a'],
  [
    'one that loses does not take others with it',
    [finding('a', 0, 5, 'POSSIBLE'), finding('b', 4, 9, 'LIKELY'), finding('c', 8, 12, 'VERY_LIKELY')],
    'ac',
  ],
])('keeps %s', (_, given, kept) => {
  expect(
    withoutOverlaps(given)
      .map(({ detector }) => detector)
      .join(''),
  ).toBe(kept);
});
