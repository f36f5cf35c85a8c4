import { describe, expect, test } from 'vitest';
import { createRandom } from '@/test/corpus/random';
import { nowhere } from './context';
import type { Detector, NumberDetector } from './detector';
import { detectors } from './detectors/index';

type Quick = NumberDetector & Required<Pick<NumberDetector, 'mayBeUnnamed'>>;

const isQuick = (detector: Detector): detector is Quick =>
  detector.kind === 'number' && detector.mayBeUnnamed !== undefined;

const quick = detectors.filter(isQuick);

describe.each(quick)('what $id calls no number of its own at a glance', (detector) => {
  test('is none for its judge where nothing names it', () => {
    const { digits, pick } = createRandom(7);
    let passedOver = 0;
    for (let count = 0; count < 20_000; count++) {
      const picture = pick(detector.formats).replace('A', 'X');
      const all = digits(picture.length);
      const gap = picture.includes('-') ? pick([' ', '-', '.', '/']) : '';
      const written = [...picture].map((sign, at) => (sign === '9' ? all.charAt(at) : sign));
      const text = written.join('').replaceAll('-', gap);
      const value = written.join('').replaceAll('-', '');
      const shape = picture.replace('X', 'A');
      if (detector.mayBeUnnamed(text, 0, text.length, { picture: shape, length: value.length })) continue;
      passedOver++;
      const touch = { before: 'nothing', after: 'nothing', neighbour: 0, isPreceded: false } as const;
      const candidate = { start: 0, end: text.length, value, shape, gap, ...touch };
      expect(
        detector.judge(candidate, () => nowhere.of(detector.id)),
        text,
      ).toBeUndefined();
    }
    expect(passedOver).toBeGreaterThan(1_000);
  });
});

test('several detectors take such a glance', () => {
  expect(quick.length).toBeGreaterThan(2);
});
