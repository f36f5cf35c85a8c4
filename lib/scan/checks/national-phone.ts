import { isDigit } from '@/lib/scan/characters';
import { isInternational, isNorthAmerican } from '@/lib/scan/checks/dial-codes';
import { grouped, groupings } from '@/lib/scan/list';

/**
 * How telephone numbers are grouped where people write the zero of the trunk prefix (Europe, Asia, Oceania, Africa): nine
 * to eleven digits. Numbers of other kinds hardly begin with a zero that belongs to them.
 */
const withZero: ReadonlySet<string> = new Set(
  groupings(`
    3-4-4, 5-6, 5-3-3, 4-3-4, 4-6, 5-5, 4-4-4, 4-3-3, 2-4-4, 2-2-2-2-2, 3-3-4, 3-3-3, 3-4-3, 2-3-4
    3-7, 4-7, 3-8, 2-8, 2-7, 4-5, 3-3-2-2, 2-3-2-2, 4-2-2-2, 4-3-2-2, 3-2-2-2, 4-2-4, 3-2-4, 3-6
    2-1-3-4, 2-2-3-4, 2-2-3-2-2, 3-2-3-3, 4-3-2, 3-3-5, 3-3-3-2, 5-2-2-2
  `),
);

const northAmerican = [grouped(3, 3, 4), grouped(1, 3, 3, 4)];
const extensions = ['A99', 'A999', 'A9999', 'A99999'];
const withExtension = northAmerican.flatMap((shape) => extensions.map((end) => shape + end));

/** `00` and `011` are dialled before the code of another country (ITU-T E.123; North America). */
const dialledOut: ReadonlySet<string> = new Set(
  groupings(`
    3-3-3-4, 3-2-2-4-4, 3-2-4-6, 3-2-3-7, 3-2-1-2-2-2-2, 3-2-2-8, 3-2-3-3-3, 3-3-3-2-2, 4-1-10, 4-1-2-2-2-2
    4-1-2-3-4, 4-1-2-4-4, 4-1-2-7, 4-1-3-4, 4-1-3-6, 4-1-3-7, 4-1-3-8, 4-1-4-4, 4-1-4-6, 4-1-7, 4-1-8, 4-1-9, 4-2-2-2-2
    4-2-3-2-2, 4-2-3-4, 4-2-4-4, 4-2-5-4, 4-2-7, 4-2-8, 4-3-2-2-2, 4-3-3-2-2, 4-3-3-3, 4-3-3-4, 4-3-4-4, 4-3-5, 4-3-6
    4-3-7, 4-3-8, 4-4-3-3, 4-4-4, 4-4-6, 4-4-7, 4-5-5, 4-9, 4-10, 5-1-2-2-2-2, 5-1-3-3, 5-1-3-4, 5-1-4-4, 5-1-5, 5-1-7
    5-2-2-2, 5-2-2-2-2, 5-2-2-2-2-2, 5-2-2-2-4, 5-2-2-3-2, 5-2-2-3-3, 5-2-2-4, 5-2-3-2-2, 5-2-3-3, 5-2-3-4, 5-2-4, 5-2-5
    5-2-6, 5-2-7, 5-3-2-2, 5-3-2-2-2, 5-3-2-3, 5-3-3, 5-3-3-3, 5-3-3-4, 5-3-4, 5-3-5, 5-3-6, 5-3-7, 5-4-4, 5-4-6, 5-8, 5-9
  `),
);

const bareMobile = grouped(11);

/** Eleven digits one behind the other: Korea, Germany, Turkey, the United Kingdom, Japan, Nigeria, the Philippines. */
const isBareMobile = (digits: string): boolean =>
  /^0(?:10[2-9]|1[567]\d[1-9]|5[0-6]\d|7[3-9]\d|[789]0[1-9]|8[01]\d|9\d\d)/.test(digits) &&
  !digits.endsWith('000');

const withCodeAndExtension = extensions.map((end) => `999-999-999-9999${end}`);

/** Turkey's too, with its zero. */
const russian = grouped(1, 3, 3, 2, 2);
const brazilian = grouped(2, 5, 4);

/** Pictures of numbers that say by their grouping what they are. */
export const ownFormats: readonly string[] = [
  ...new Set([
    ...northAmerican,
    ...withExtension,
    ...withCodeAndExtension,
    ...withZero,
    ...dialledOut,
    russian,
    brazilian,
    bareMobile,
  ]),
];

/** Pictures that take a word beside them. */
export const otherGroupings: readonly string[] = groupings(`
    3-4, 4-4, 3-2-2, 2-2-2-2, 2-3-3, 3-2-3, 1-3-4, 1-4-4, 3-6, 2-6, 5-3, 2-2-3, 3-3-2, 2-5, 1-7
    2-2-2-3, 1-2-2-2-2, 3-3-3-3, 2-10, 3-9, 2-3-3-4, 2-5-5, 2-4-3-3, 2-3-3-3, 2-1-2-2-2-2, 2-2-4-4
    2-1-4-4, 1-10, 2-3-4-4, 6-4
`);

const gaps: ReadonlySet<string> = new Set([' ', '-', '.', '/', ' - ', ' / ', ') ', ')', '- ', ' -', '\n']);

/** Pictures of numbers that need no zero at the front. */
const withoutZero: ReadonlySet<string> = new Set([
  ...[...northAmerican, ...withExtension, ...withCodeAndExtension],
  ...[russian, brazilian, '999-9999-9999'],
]);

/** One digit again and again, other than 5. */
export function isOneDigit(digits: string): boolean {
  const first = digits.charCodeAt(0);
  if (!isDigit(first) || first === 53) return false;
  for (let at = 1; at < digits.length; at++) if (digits.charCodeAt(at) !== first) return false;
  return true;
}

/** `030`: the zero of the trunk prefix, and the code of an area. */
const beginsWithArea = (digits: string): boolean => {
  const second = digits.charCodeAt(1);
  return digits.charCodeAt(0) === 48 && second !== 48 && isDigit(second);
};

/** Whether a number that begins with this digit may be one by its form alone. */
export const mayBeNational = (first: number, shape: string): boolean =>
  first === 48 || withoutZero.has(shape);

/** Whether a row of digit groups is a telephone number by its form alone; `gap` as in candidates. */
export function isNationalFormat(digits: string, shape: string, gap: string): boolean {
  if (!mayBeNational(digits.charCodeAt(0), shape)) return false;
  if (shape === bareMobile) return isBareMobile(digits) && !isOneDigit(digits);
  if (!gaps.has(gap) || isOneDigit(digits)) return false;
  if (shape === russian) return /^(?:[78][3489]|0[2-5])/.test(digits) && gap !== '.' && gap !== '/';
  if (shape === brazilian) return gap === ' ' && /^[1-9][1-9]9/.test(digits);
  if (shape === northAmerican[0] && !digits.startsWith('0')) return gap !== '/' && isNorthAmerican(digits);
  if (shape === northAmerican[1])
    return digits.startsWith('1') && gap !== '/' && isNorthAmerican(digits.slice(1));
  if (shape.includes('A')) {
    const [number = '', extension = ''] = digits.split('X');
    return extension !== '' && isNorthAmerican(number.replace(/^(?:00)?1/, ''));
  }
  // Chinese mobile numbers have no zero.
  if (shape === '999-9999-9999' && /^1[3-9]/.test(digits)) return gap === ' ' || gap === '-';
  if (dialledOut.has(shape) && /^0(?:0|11)[1-9]/.test(digits))
    return isInternational(digits.replace(/^0(?:0|11)/, ''));
  if (!withZero.has(shape) || !beginsWithArea(digits) || digits.length < 9 || digits.length > 12)
    return false;
  const isPaired = shape === '99-99-99-99-99';
  // `02 01 01 00 00` are bytes.
  if (isPaired && digits.split(/(?<=^(?:..)+)/).filter((pair) => pair === '00').length > 1) return false;
  if (gap === '.') return isPaired;
  // Two groups with a space stand beside each other in many tables.
  return shape.indexOf('-') < shape.lastIndexOf('-') || gap !== '\n';
}

/** The same for digits whose first ones stood in brackets. */
export function isBracketedFormat(area: string, digits: string): boolean {
  if (isOneDigit(digits)) return false;
  if (area.length === 3 && isNorthAmerican(digits)) return true;
  if (beginsWithArea(area)) return digits.length >= 9 && digits.length <= 12;
  if (area.length === 2 && /^[1-9][1-9]/.test(area)) return /^..9\d{8}$|^..[2-5]\d{7}$/.test(digits);
  return area.length === 3 && /^[3489]/.test(area) && digits.length === 10 && !digits.endsWith('000');
}

/** Whether such a gap stands within a telephone number: not between two lines or two cells of a table, nor in a decimal fraction. */
export const joinsPhone = (gap: string, shape: string): boolean =>
  !/[:,\n]|odd$/.test(gap) && (gap !== '.' || shape.split('-').length > 2);
