import { vi } from 'vitest';
import { countWork } from './count-work';

/** Bytes that `run` decodes, searches or copies, and code units that it looks at: the work it does, whatever the machine. */
export function countBytes(run: () => void): number {
  let work = 0;
  const { decode } = TextDecoder.prototype;
  const { indexOf, every, slice } = Uint8Array.prototype;
  const spies = [
    vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation(function (this: TextDecoder, input) {
      work += input?.byteLength ?? 0;
      return decode.call(this, input);
    }),
    vi.spyOn(Uint8Array.prototype, 'indexOf').mockImplementation(function (this: Uint8Array, byte, from) {
      const found = indexOf.call(this, byte, from);
      work += (found < 0 ? this.length : found) - (from ?? 0) + 1;
      return found;
    }),
    vi.spyOn(Uint8Array.prototype, 'every').mockImplementation(function (this: Uint8Array, test) {
      return every.call(this, (byte, index, all) => {
        work += 1;
        return test(byte, index, all);
      });
    }),
    vi.spyOn(Uint8Array.prototype, 'slice').mockImplementation(function (this: Uint8Array, from, to) {
      const piece = slice.call(this, from, to);
      work += piece.length;
      return piece;
    }),
  ];
  try {
    work += countWork(run);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return work;
}
