import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAddressWords } from './address-words';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const words = { text: 'My SSN is 219-45-6789', counts: { 'us-ssn': 1 } };

it('are given once, to the same tab', () => {
  const { keep, take } = createAddressWords();
  keep(1, words);
  expect([take(2, Date.now()), take(1, Date.now()), take(1, Date.now())]).toEqual([null, words, null]);
});

it('are not given to the page before, which is there until the next one comes', () => {
  const { keep, take } = createAddressWords();
  const before = Date.now();
  vi.advanceTimersByTime(1000);
  keep(1, words);
  expect(take(1, before)).toBeNull();
  vi.advanceTimersByTime(50);
  // Clocks may be coarse.
  expect(take(1, Date.now() - 100)).toEqual(words);
});

it('go with their tab, and after a while', () => {
  const { keep, take, forget } = createAddressWords();
  keep(1, words);
  forget(1);
  expect(take(1, Date.now())).toBeNull();
  keep(1, words);
  vi.advanceTimersByTime(5 * 60_000);
  expect(take(1, Date.now())).toBeNull();
});
