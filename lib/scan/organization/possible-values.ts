import { checkNames, type CheckName } from '@/lib/model/organization-rules';
import { passes } from './checks';

/** Fewer values than this say nothing about those that were not given. */
const telling = 200;
/** Fewer than this may have the same character at one place by chance. */
const tellingForSame = 4;
/** Fewer than this may pass a check by chance. */
const tellingForCheck = 20;

/** How many times fewer values there are when all pass the check (the residues it leaves out). */
const rarity: Readonly<Record<CheckName, number>> = {
  none: 1,
  luhn: 10,
  aba: 10,
  npi: 10,
  iban: 97,
  'mod-97': 97,
  verhoeff: 10,
  damm: 10,
  'iso7064-mod11-2': 11,
  'iso7064-mod11-10': 10,
};

/** The check digit that all of the values have, whether anybody said so or not: who guesses would find it too. */
export function commonCheck(values: readonly string[]): CheckName {
  if (values.length < tellingForCheck) return 'none';
  const fits = checkNames.filter(
    (check) => check !== 'none' && values.every((value) => passes(check, value)),
  );
  return fits.sort((one, other) => rarity[other] - rarity[one])[0] ?? 'none';
}

/**
 * How many values are possible for somebody who knows how the given ones are made: their lengths, what stands at each
 * place, the range of their numbers, the check digit. An estimate from above; who knows more (which branches give which
 * numbers) has fewer to try.
 */
export function possibleValues(values: readonly string[], check: CheckName): number {
  const byLength = new Map<number, string[]>();
  for (const value of values) {
    const same = byLength.get(value.length) ?? [];
    same.push(value);
    byLength.set(value.length, same);
  }
  let possible = 0;
  for (const same of byLength.values()) possible += Math.min(byPlace(same), byRange(same));
  const factor = Math.max(rarity[check], rarity[commonCheck(values)]);
  return Math.max(values.length, possible / factor);
}

/** The product of how many characters were seen at each place, or of how many there may be when few values were given. */
function byPlace(values: readonly string[]): number {
  let product = 1;
  for (let at = 0; at < (values[0]?.length ?? 0); at++) {
    const isSeen = new Uint8Array(128);
    for (const value of values) isSeen[value.charCodeAt(at) & 127] = 1;
    const digits = isSeen.subarray(48, 58).reduce((sum, one) => sum + one, 0);
    const letters = isSeen.subarray(65, 91).reduce((sum, one) => sum + one, 0);
    const kinds = (letters > 0 ? 26 : 0) + (digits > 0 ? 10 : 0);
    const seen = digits + letters;
    const isTelling = values.length >= telling || (seen === 1 && values.length >= tellingForSame);
    product *= isTelling ? seen : kinds;
  }
  return product;
}

/** From the least number to the greatest, widened by what is likely to lie outside (n + 1 to n - 1). */
function byRange(values: readonly string[]): number {
  const numbers = values.map(Number);
  if (values.length < tellingForCheck || numbers.some((number) => Number.isNaN(number))) return Infinity;
  let least = Infinity;
  let most = -Infinity;
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return ((most - least + 1) * (values.length + 1)) / (values.length - 1);
}
