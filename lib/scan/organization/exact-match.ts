import type { Normalisation } from '@/lib/model/organization-rules';
import { createSipHash, type Hash } from './siphash';

/** What of a written value is looked up. */
export const normalised = (text: string, how: Normalisation): string =>
  how === 'digits' ? text.replace(/[^0-9]/g, '') : text.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** The first `bits` bits of the keyed hash of a normalised value, as a number. @param key 16 bytes */
export function createSlot(key: Uint8Array, bits: number): (value: string) => number {
  const hash = createSipHash(key);
  const into: Hash = { high: 0, low: 0 };
  return (value) => {
    hash(value, into);
    if (bits <= 32) return bits === 0 ? 0 : into.high >>> (32 - bits);
    return into.high * 2 ** (bits - 32) + (into.low >>> (64 - bits));
  };
}

/**
 * A set in which fewer of the other values are found by chance than this is believed without a word that names the value:
 * one false alarm in ten thousand numbers of the right shape. Of the others, several have to stand together.
 */
export const rareByChance = 1e-4;

/**
 * The probability that of `count` different values, none of which is in the set, at least `hits` are found by chance
 * (an upper bound: the number of ways to choose them times the chance of each).
 */
export function chanceOf(hits: number, count: number, falseHitRate: number): number {
  let chance = 1;
  for (let hit = 0; hit < hits; hit++) chance *= (falseHitRate * (count - hit)) / (hit + 1);
  return Math.min(1, chance);
}
