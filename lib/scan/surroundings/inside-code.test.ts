import { expect, test } from 'vitest';
import { isInsideCode } from './inside-code';

const isInside = (text: string, word: string): boolean => {
  const start = text.indexOf(word);
  return isInsideCode(text, start, start + word.length);
};

test.each([
  ['4bd8ac2f', 'ac'],
  ['-ac34-', 'ac'],
  ['dea34f01', 'dea'],
  ['cc12345f', 'cc'],
])('%s holds no word', (text, word) => {
  expect(isInside(text, word)).toBe(true);
});

test.each([
  ['ssn2: 219456789', 'ssn'],
  ['cc4539148803436467', 'cc'],
  ['cc4539-1488-0343-6467', 'cc'],
  ['a/c 12345678', 'a'],
  ['DEA AB1234563', 'DEA'],
])('%s names something', (text, word) => {
  expect(isInside(text, word)).toBe(false);
});
