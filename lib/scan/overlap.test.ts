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
});

it.each([
  ['apart, sorted', [finding('b', 5, 9, 'likely'), finding('a', 0, 5, 'likely')], 'ab'],
  ['the more probable', [finding('a', 0, 9, 'likely'), finding('b', 3, 5, 'very-likely')], 'b'],
  ['then the longer', [finding('a', 0, 5, 'likely'), finding('b', 3, 9, 'likely')], 'b'],
  ['then the first', [finding('a', 0, 5, 'likely'), finding('b', 0, 5, 'likely')], 'a'],
  [
    'one that loses does not take others with it',
    [finding('a', 0, 5, 'possible'), finding('b', 4, 9, 'likely'), finding('c', 8, 12, 'very-likely')],
    'ac',
  ],
])('keeps %s', (_, given, kept) => {
  expect(
    withoutOverlaps(given)
      .map(({ detector }) => detector)
      .join(''),
  ).toBe(kept);
});
