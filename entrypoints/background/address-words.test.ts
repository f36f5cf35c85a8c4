import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAddressWords } from './address-words';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const words = { text: 'My SSN is 219-45-6789', counts: { 'us-ssn': 1 } };

it('are given once, to the same tab', () => {
  const { keep, take } = createAddressWords();
  keep(1, words);
  expect([take(2), take(1), take(1)]).toEqual([null, words, null]);
});

it('go with their tab, and after a while', () => {
  const { keep, take, forget } = createAddressWords();
  keep(1, words);
  forget(1);
  expect(take(1)).toBeNull();
  keep(1, words);
  vi.advanceTimersByTime(5 * 60_000);
  expect(take(1)).toBeNull();
});
