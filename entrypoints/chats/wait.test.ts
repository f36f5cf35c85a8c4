import { expect, it, vi } from 'vitest';
import { wait } from './wait';

it('waits no shorter for a longer time than a timer can take', () => {
  const timer = vi.spyOn(globalThis, 'setTimeout');
  const ending = new AbortController();
  void wait(40 * 24 * 60 * 60 * 1000, ending.signal);
  ending.abort();
  expect(timer.mock.calls[0]?.[1]).toBe(2 ** 31 - 1);
  timer.mockRestore();
});

it('leaves nothing behind on the signal', async () => {
  const { signal } = new AbortController();
  const [added, removed] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
  await wait(0, signal);
  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
  expect(added).toHaveBeenCalledTimes(1);
});
