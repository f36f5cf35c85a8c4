import { expect, it } from 'vitest';
import { fittingSize } from './fit';

it.each([
  ['a short value is as large as the text around it', 4, 60, 16, 16],
  ['a longer one is smaller', 11, 84, 16, 80 / (11 * 0.56)],
  ['one that is too long is as small as can be read', 60, 60, 16, 11],
  ['nothing at all', 0, 60, 16, 16],
])('%s', (_, length, width, fontSize, size) => {
  expect(fittingSize(length, width, fontSize)).toBeCloseTo(size);
});
