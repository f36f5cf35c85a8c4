import { expect, it } from 'vitest';
import { fit } from './fit';

it.each([
  ['a short value is as large as the text around it', 3, 60, 16, { size: 16, scale: 1 }],
  ['a longer one is smaller', 6, 84, 16, { size: 14, scale: 1 }],
  ['a still longer one is narrower', 7, 63, 16, { size: 12, scale: 0.75 }],
  ['one that is too long is as narrow as can be read', 60, 60, 16, { size: 12, scale: 0.62 }],
  ['nothing at all', 0, 60, 16, { size: 16, scale: 1 }],
])('%s', (_, width, place, fontSize, expected) => {
  expect(fit(width, place, fontSize)).toEqual(expected);
});
