import { expect, test } from 'vitest';
import { categoryOf, detectorsOf } from '@/lib/model/detector-categories';
import { detectors } from './detectors';

test('every detector has its own category in the list that pages have without the scanner', () => {
  expect(detectors.map(({ id }) => [id, categoryOf(id)])).toEqual(
    detectors.map(({ id, category }) => [id, category]),
  );
  expect(Object.values(detectorsOf).flat().sort()).toEqual(detectors.map(({ id }) => id).sort());
});

test('rules of the organisation have theirs, and what nobody knows has none', () => {
  expect(categoryOf('own-case-number')).toBe('organization');
  expect(categoryOf('nothing-of-ours')).toBeNull();
});
