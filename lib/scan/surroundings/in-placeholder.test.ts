import { expect, it } from 'vitest';
import { isInPlaceholder } from './in-placeholder';

it.each([
  ['the card is [PAYMENT CARD 1], thanks', 'PAYMENT', true],
  ['[HEALTH INSURANCE ID 12] Group: 0077123', 'INSURANCE', true],
  ['[HEALTH INSURANCE ID 12] GROUP: 0077123', 'GROUP', false],
  ['SSN: [US SSN 1]', 'SSN:', false],
  ['[payment card 1]', 'payment', false],
  ['[CARD]', 'CARD', false],
  ['[CARD 4539]x [CARD', 'CARD', true],
  ['CARD 4539]', 'CARD', false],
])('%s: %s', (text, word, expected) => {
  expect(isInPlaceholder(text, text.indexOf(word))).toBe(expected);
});
