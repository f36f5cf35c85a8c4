import { expect, it } from 'vitest';
import { createRuleFinder } from './rules';

it.each([
  ['name ssn\n---- -----------\nAnn  1', 9],
  ['====  ====\nname  ssn', 0],
  ['| id | ssn\n| -- | ---\n', 11],
  ['a -- b -- c\n-- a comment\nif (a === 3)', Infinity],
  ['a -- b\r\n--- ---\r\n', 8],
  ['-----\n', Infinity],
])('%j', (text, expected) => {
  expect(createRuleFinder(text)(0)).toBe(expected);
});

it('goes on behind a rule', () => {
  const next = createRuleFinder('-- --\nx\n== ==\n');
  expect([0, 1, 8, 9].map(next)).toEqual([0, 8, 8, Infinity]);
});
