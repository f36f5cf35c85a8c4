/** Numbers drawn the same way in every run: mulberry32. `below(n)` is a whole number from 0 to n - 1. */
export type Random = {
  below(limit: number): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  /** So many characters of the alphabet. */
  string(alphabet: string, length: number): string;
};

export function createRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (choices) => choices[below(choices.length)] ?? choices[0],
    string: (alphabet, length) =>
      Array.from({ length }, () => alphabet.charAt(below(alphabet.length))).join(''),
  };
}
