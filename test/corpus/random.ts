/** Chance with a seed, so that a corpus is the same on every machine. */
export type Random = {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True with this probability, 0 to 1. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `length` characters of the alphabet. */
  from(alphabet: string, length: number): string;
  digits(length: number): string;
  /** Capital letters A to Z. */
  letters(length: number): string;
};

const fnvPrime = 0x01000193;

/** FNV-1a, so that every suite has a chance of its own and a case that is added to one changes no other. */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), fnvPrime);
  return hash >>> 0;
}

/** Mulberry32 by Tommy Ettinger: 32 bits of state, good enough to draw test values. */
export function createRandom(seed: number): Random {
  let state = seed | 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };

  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));

  const from = (alphabet: string, length: number): string => {
    let drawn = '';
    for (let count = 0; count < length; count++) drawn += alphabet.charAt(int(0, alphabet.length - 1));
    return drawn;
  };

  return {
    int,
    chance: (share) => next() < share,
    pick(list) {
      if (list.length === 0) throw new Error('There is nothing to pick from.');
      return list[int(0, list.length - 1)] as (typeof list)[number];
    },
    from,
    digits: (length) => from('0123456789', length),
    letters: (length) => from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', length),
  };
}
