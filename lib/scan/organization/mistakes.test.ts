import { describe, expect, test } from 'vitest';
import { patternMistake, setMistake } from './mistakes';
import { writePackedSet } from './packed-set';

describe('patterns', () => {
  test.for(['ACME-\\d{6}', '(?i)falcon|heron', '^\\d{4}$', '\\bA\\b', '\\pL{4}', 'x{400}'])(
    '%s is right',
    (pattern) => {
      expect(patternMistake({ pattern, caseSensitive: true })).toBeUndefined();
    },
  );

  test.for<[string, string]>([
    ['[A-Z', 'is not a valid expression: missing closing ]: "[A-Z"'],
    ['(a', 'is not a valid expression: missing closing ): "(a"'],
    ['(?=a)b', 'is not a valid expression: invalid or unsupported Perl syntax: "(?="'],
    ['(a)\\1', 'is not a valid expression: invalid escape sequence: "\\1"'],
    ['a{2000}', 'is not a valid expression: invalid repeat count: "{2000}"'],
    ['a**', 'is not a valid expression: invalid nested repetition operator: "**"'],
    ['(?:[a-z]{1,50} ){20}', 'is too large when its repeats are written out'],
    ['\\d*', 'matches the empty text, and so everywhere'],
    ['\\b', 'matches the empty text, and so everywhere'],
    ['^$', 'matches the empty text, and so everywhere'],
    ['a|\\B', 'matches the empty text, and so everywhere'],
  ])('%s: %s', ([pattern, mistake]) => {
    expect(patternMistake({ pattern, caseSensitive: true })).toBe(mistake);
  });
});

describe('sets', () => {
  const text = writePackedSet([1, 2, 3], 10);
  test.for<[readonly string[], number, string | undefined]>([
    [[text], 3, undefined],
    [[text.slice(0, 9), text.slice(9)], 4, undefined],
    [[text], 2, 'holds 3 entries, which does not fit a count of 2'],
    [[writePackedSet([], 10)], 0, 'holds 0 entries, which does not fit a count of 0'],
    [[writePackedSet([1, 2, 3], 4)], 3, 'would take more than every tenth value for one of its own'],
    [['AQ'], 3, 'ends too soon'],
  ])('%# says %s', ([set, count, mistake]) => {
    expect(setMistake({ set, count })).toBe(mistake);
  });
});
