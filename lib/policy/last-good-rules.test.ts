import { describe, expect, test } from 'vitest';
import type { Policy } from '@/lib/model/policy';
import { parsePolicy } from './parse-policy';

const detectors = ['us-ssn'];
const exactMatch = {
  id: 'own-members',
  name: 'member number',
  keywords: [],
  proximity: 80,
  shapes: ['AA-999-9999', 'digits 7'],
  normalise: 'alphanumeric' as const,
  check: 'none' as const,
  key: 'ABEiM0RVZneImaq7zN3u/w==',
  count: 4,
  set: ['ARMRAAAAAAAEqgaWQly2', 'iWa0ZAAA'],
};

describe('rules that are refused', () => {
  const rule = { id: 'own-case', name: 'case number', pattern: 'CASE-\\d{6}' };
  const other = { id: 'own-host', name: 'host', pattern: '[a-z]+\\.corp' };
  const list = { id: 'own-words', name: 'project', words: ['Blue Heron'] };
  const good = {
    patterns: [rule, other],
    wordLists: [list],
    exactMatch: [exactMatch],
    classificationWords: ['Red'],
  };
  const last = parsePolicy(good, detectors).policy;
  const own = (policy: Policy) =>
    [...policy.patterns, ...policy.wordLists, ...policy.exactMatch, ...policy.classificationWords].map(
      (one) => (typeof one === 'string' ? one : one.id),
    );
  const all = ['own-case', 'own-host', 'own-words', 'own-members', 'Red'];

  test.for<[string, unknown, readonly string[]]>([
    [
      'one of several',
      { ...good, patterns: [{ ...rule, pattern: '(' }, other] },
      ['own-host', 'own-case', ...all.slice(2)],
    ],
    ['a set that was cut off', { ...good, exactMatch: [{ ...exactMatch, set: ['ARMR'] }] }, all],
    ['a list that is none', { ...good, wordLists: 'Blue Heron' }, all],
    [
      'a key that is misspelt',
      { patterms: [], wordLists: [list], exactMatch: [exactMatch], classificationWords: ['Red'] },
      all,
    ],
    ['words that are none', { ...good, classificationWords: 'Red' }, all],
    ['the whole policy', 'junk', all],
  ])('keep their last good version: %s', ([, raw, expected]) => {
    const { policy, problems } = parsePolicy(raw, detectors, last);
    expect(problems.length).toBeGreaterThan(0);
    expect(own(policy)).toEqual(expected);
    expect(policy.patterns.find(({ id }) => id === 'own-case')?.pattern).toBe('CASE-\\d{6}');
  });

  test('are gone when nobody writes them any more', () => {
    const { policy } = parsePolicy(
      { patterns: [{ ...other, pattern: '(' }], classificationWords: [] },
      detectors,
      last,
    );
    expect(own(policy)).toEqual(['own-host']);
  });

  test('find nothing when there was none', () => {
    expect(own(parsePolicy({ patterns: [{ ...rule, pattern: '(' }] }, detectors).policy)).toEqual([]);
  });

  test('because all sets together would not fit into the storage', () => {
    const set = Array.from({ length: 101 }, () => 'A'.repeat(60_000));
    const { problems } = parsePolicy({ exactMatch: [{ ...exactMatch, set }] }, detectors);
    expect(problems[0]?.reason).toContain('more than 6000000 characters');
  });

  test('because all terms together would not fit', () => {
    const words = Array.from({ length: 25_000 }, (_, at) => `${at}`.padStart(90, 'x'));
    const { problems } = parsePolicy({ wordLists: [{ ...list, words }] }, detectors);
    expect(problems[0]?.reason).toContain('more than 2000000 characters');
  });
});
