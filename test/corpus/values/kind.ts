import type { Random } from '@/test/corpus/random';

/** A value in the groups in which it is printed, and what stands between them. */
export type Written = { readonly groups: readonly string[]; readonly separator: string };

/** One kind of identifier: how people write it and what they call it. */
export type Kind = {
  /** Id of the detector that has to find it. */
  readonly detector: string;
  /** What stands before it in a sentence or on a form. */
  readonly labels: readonly string[];
  /** Its names in programs and data. */
  readonly keys: readonly string[];
  /** Its names at the head of a column. */
  readonly headers: readonly string[];
  /** A made-up value that keeps every published rule. */
  valid(random: Random): Written;
  /** One that breaks a rule and is never one of these. */
  wrong?(random: Random): Written;
};

export const inGroups = (separator: string, ...groups: readonly string[]): Written => ({ groups, separator });

/** Cuts a value into groups of these lengths. */
export function cut(value: string, separator: string, ...lengths: readonly number[]): Written {
  let at = 0;
  return inGroups(separator, ...lengths.map((length) => value.slice(at, (at += length))));
}

export const usual = ({ groups, separator }: Written): string => groups.join(separator);

export const plain = ({ groups }: Written): string => groups.join('');

/** A list in a text: commas between. */
export const words = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Draws until the value has the property; the properties here are common. */
export function draw<T>(make: () => T, isGood: (value: T) => boolean): T {
  for (let tries = 0; tries < 10_000; tries++) {
    const value = make();
    if (isGood(value)) return value;
  }
  throw new Error('No value has the property.');
}

/** Another digit in the last place, so that the check digit is wrong. */
export function spoilt(random: Random, { groups, separator }: Written): Written {
  const last = groups.at(-1) ?? '';
  const digit = (Number(last.at(-1)) + random.int(1, 9)) % 10;
  return { groups: [...groups.slice(0, -1), `${last.slice(0, -1)}${digit}`], separator };
}

/** Days as they stand inside national numbers; the 29th to 31st are left out. */
export function birthDay(random: Random): { year: number; month: number; day: number } {
  return { year: random.int(1940, 2004), month: random.int(1, 12), day: random.int(1, 28) };
}

export const two = (number: number): string => String(number % 100).padStart(2, '0');

/** The date of birth as six digits, year first. */
export const yearFirst = (random: Random): string => {
  const { year, month, day } = birthDay(random);
  return two(year) + two(month) + two(day);
};

/** Day first; born not after `latest`. */
export const dayFirst = (random: Random, latest = 1999): string => {
  const { year, month, day } = draw(
    () => birthDay(random),
    (born) => born.year <= latest,
  );
  return two(day) + two(month) + two(year);
};

/** Half of the values in groups, half without a gap. */
export const cuttable =
  (kind: (random: Random) => Written) =>
  (random: Random): Written => {
    const { groups, separator } = kind(random);
    return random.chance(0.5) ? { groups, separator } : inGroups('', plain({ groups, separator }));
  };

/** A kind of which nothing more is known than its names, in lists with commas. */
export const kind = (
  detector: string,
  valid: (random: Random) => Written,
  labels: string,
  keys: string,
  headers: string,
): Kind => ({ detector, valid, labels: words(labels), keys: words(keys), headers: words(headers) });
