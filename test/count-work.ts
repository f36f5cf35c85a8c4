import { vi } from 'vitest';

/** Code units that `run` looks at, one by one, in slices or by a search: the work it does, whatever the machine. */
export function countWork(run: () => void): number {
  let work = 0;
  const { charCodeAt, codePointAt, slice, indexOf, lastIndexOf } = String.prototype;
  const spies = [
    vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, at: number) {
      work++;
      return charCodeAt.call(this, at);
    }),
    vi.spyOn(String.prototype, 'codePointAt').mockImplementation(function (this: string, at: number) {
      work++;
      return codePointAt.call(this, at);
    }),
    vi.spyOn(String.prototype, 'slice').mockImplementation(function (
      this: string,
      from?: number,
      to?: number,
    ) {
      const piece = slice.call(this, from, to);
      work += piece.length;
      return piece;
    }),
    vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (
      this: string,
      needle: string,
      from?: number,
    ) {
      const found = indexOf.call(this, needle, from);
      work += (found < 0 ? this.length : found) - (from ?? 0) + 1;
      return found;
    }),
    vi.spyOn(String.prototype, 'lastIndexOf').mockImplementation(function (
      this: string,
      needle: string,
      from?: number,
    ) {
      const found = lastIndexOf.call(this, needle, from);
      work += Math.min(this.length, from ?? this.length) - found + 1;
      return found;
    }),
  ];
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return work;
}
