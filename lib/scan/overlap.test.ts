import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { Likelihood } from '@/lib/model/likelihood';
import { FoundInText } from './overlap';

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
  const found = new FoundInText();
  for (const one of given) found.add(one);
  expect(
    found
      .withoutOverlaps()
      .map(({ detector }) => detector)
      .join(''),
  ).toBe(kept);
});

const seed = 20261121;
const ranges = fc.array(
  fc.record({
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 9 }),
    likelihood: fc.constantFrom<Likelihood>('POSSIBLE', 'LIKELY', 'VERY_LIKELY'),
    isLast: fc.boolean(),
  }),
  { maxLength: 40 },
);

it(`sorts in steps as at once (seed ${seed})`, () => {
  fc.assert(
    fc.property(ranges, (given) => {
      const atOnce = new FoundInText();
      const inSteps = new FoundInText();
      given.forEach(({ start, length, likelihood, isLast }, index) => {
        const one = finding(`${index}`, start, start + length, likelihood);
        atOnce.add(one);
        inSteps.add(one);
        if (isLast) inSteps.sort();
      });
      expect(inSteps.withoutOverlaps()).toEqual(atOnce.withoutOverlaps());
    }),
    { seed, numRuns: 500 },
  );
});

it('looks again only at what stands behind the first of those that were added', () => {
  const found = new FoundInText();
  let looks = 0;
  const block = 100;
  for (let start = 0; start < 100 * block; start++) {
    const one = finding('a', start, start + 1, 'LIKELY');
    // Within a block they come in any order.
    const place = start - (start % block) + ((7 * start) % block);
    Object.defineProperty(one, 'start', { get: () => (looks++, place) });
    found.add(one);
    if (start % block === block - 1) found.sort();
  }
  expect(looks).toBeLessThan(100 * block * 20);
});
