import type { ReadBody } from './readable';

/** Reads `application/x-www-form-urlencoded`: names and values are both parts. */
export function readForm(bytes: Uint8Array): ReadBody {
  const pairs = [...new URLSearchParams(new TextDecoder().decode(bytes))];
  return {
    parts: pairs.flat(),
    fields: pairs.map(([name]) => name),
    unreadable: [],
    write(parts) {
      const next = pairs.map((_, index) => [parts[2 * index] ?? '', parts[2 * index + 1] ?? '']);
      return new TextEncoder().encode(new URLSearchParams(next).toString());
    },
  };
}
