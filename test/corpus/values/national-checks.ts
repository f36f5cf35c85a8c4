import { digitsOf, luhnDigit, remainder, weightedSum } from './check-digits';

/**
 * Check signs of single countries: each takes what stands before it (or, where said, around it) and returns the sign.
 * A return of 10 means that the body is never given out. Rules as the issuing offices publish them; corpus.test.ts holds
 * published numbers against each.
 */

const elevenLess = (sum: number): number => (11 - (sum % 11)) % 11;

/** Eleven less the rest; a rest of 0 or 1 gives 0. */
const zeroBelowTwo = (body: string, weights: readonly number[]): number => {
  const rest = weightedSum(body, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
};

const down = (from: number, to: number): number[] =>
  Array.from({ length: from - to + 1 }, (_, step) => from - step);

export const npiDigit = (body: string): number => luhnDigit(`80840${body}`);
/** (d1 + d3 + d5) + 2 · (d2 + d4 + d6), last digit. */
export const deaDigit = (body: string): number => weightedSum(body, [1, 2, 1, 2, 1, 2]) % 10;

export const nhsDigit = (body: string): number => elevenLess(weightedSum(body, down(10, 2)));
/** Stands before its body. */
export const utrDigit = (body: string): string =>
  '21987654321'.charAt(weightedSum(body, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11);
export const ppsSign = (body: string): string =>
  'WABCDEFGHIJKLMNOPQRSTUV'.charAt(weightedSum(body, down(8, 2)) % 23);

export const nirKey = (body: string): string => String(97 - remainder(body, 97)).padStart(2, '0');
export const dniLetter = (digits: string): string => 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23);
export const bsnDigit = (body: string): number => weightedSum(body, down(9, 2)) % 11;
/** A 2 is put before the body for people born after 1999. */
export const belgianKey = (body: string, isAfter1999 = false): string =>
  String(97 - remainder(isAfter1999 ? `2${body}` : body, 97)).padStart(2, '0');
export const portugueseDigit = (body: string): number => zeroBelowTwo(body, down(9, 2));
/** Stands between the serial and the day of birth. */
export const svnrDigit = (serial: string, born: string): number =>
  weightedSum(serial + born, [3, 7, 9, 5, 8, 4, 2, 1, 6]) % 11;

// Decreto ministeriale 23/12/1976: values of the signs in odd places; in even places they count as they stand.
const oddPlaces = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
const placeOf = (sign: string): number => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65);
export function codiceSign(body: string): string {
  const values = [...body].map((sign, index) =>
    index % 2 === 0 ? (oddPlaces[placeOf(sign)] ?? 0) : placeOf(sign),
  );
  return String.fromCharCode(65 + (values.reduce((sum, value) => sum + value, 0) % 26));
}

export const hetuSign = (body: string): string => '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(body) % 31);
export const cprDigit = (body: string): number => elevenLess(weightedSum(body, [4, 3, 2, 7, 6, 5, 4, 3, 2]));
export const norwegianFirst = (body: string): number =>
  elevenLess(weightedSum(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]));
export const norwegianSecond = (body: string): number =>
  elevenLess(weightedSum(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
/** Estonia and Lithuania: a second row of weights when the first gives 10. */
export function balticDigit(body: string): number {
  const first = weightedSum(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  return first < 10 ? first : (weightedSum(body, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10;
}
export const latvianDigit = (body: string): number =>
  ((1 + weightedSum(body, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10;

export const peselDigit = (body: string): number =>
  (10 - (weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
/** The whole number is divisible by 11. */
export const czechDigit = (body: string): number => elevenLess(remainder(body, 11) * 10);
export function cnpDigit(body: string): number {
  const rest = weightedSum(body, digitsOf('279146358279')) % 11;
  return rest === 10 ? 1 : rest;
}
export const egnDigit = (body: string): number => (weightedSum(body, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
export const emsoDigit = (body: string): number =>
  elevenLess(weightedSum(body, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
/** Odd places times 7 less the even ones; then the sum of the first ten. */
export function kimlikDigits(body: string): string {
  const odd = weightedSum(body, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weightedSum(body, [0, 1, 0, 1, 0, 1, 0, 1, 0]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${tenth}${(odd + even + tenth) % 10}`;
}

export const tfnDigit = (body: string): number => weightedSum(body, [1, 4, 3, 7, 5, 8, 6, 9]) % 11;
export const medicareDigit = (body: string): number => weightedSum(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
/** Two digits before the body: weights 10 (less one), 1, 3 … 19, modulus 89. */
export const abnDigits = (body: string): string =>
  String(((89 - (weightedSum(body, [3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89)) % 89) + 10);
export const irdDigit = (body: string): number => elevenLess(weightedSum(body, [3, 2, 7, 6, 5, 4, 3, 2]));

export const koreanDigit = (body: string): number =>
  (11 - (weightedSum(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
/** Ordinance 85 of 2014. */
export const myNumberDigit = (body: string): number => zeroBelowTwo(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
/** The letter is a number of two digits in this order of letters. */
export const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
export const taiwanDigit = (letter: string, body: string): number =>
  (10 - (weightedSum(`${taiwanLetters.indexOf(letter) + 10}${body}`, [1, ...down(9, 1)]) % 10)) % 10;
/** A space before counts 36, letters from A = 10; `A` is ten. */
export const hongKongSign = (letter: string, body: string): string =>
  '0123456789A'.charAt(elevenLess(36 * 9 + (letter.charCodeAt(0) - 55) * 8 + weightedSum(body, down(7, 2))));
/** S and T: 4 is added for T. */
export const nricSign = (letter: string, body: string): string =>
  'JZIHGFEDCBA'.charAt((weightedSum(body, [2, 7, 6, 5, 4, 3, 2]) + (letter === 'T' ? 4 : 0)) % 11);
export const thaiDigit = (body: string): number => (11 - (weightedSum(body, down(13, 2)) % 11)) % 10;

export function cpfDigits(body: string): string {
  const first = zeroBelowTwo(body, down(10, 2));
  return `${first}${zeroBelowTwo(`${body}${first}`, down(11, 2))}`;
}
export function cnpjDigits(body: string): string {
  const first = zeroBelowTwo(body, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]);
  return `${first}${zeroBelowTwo(`${body}${first}`, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])}`;
}
const curpSigns = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
/** RENAPO, instructivo normativo: weights 18 to 2 over the places of the signs. */
export const curpDigit = (body: string): number =>
  (10 - ([...body].reduce((sum, sign, index) => sum + curpSigns.indexOf(sign) * (18 - index), 0) % 10)) % 10;
export const cuitDigit = (body: string): number =>
  elevenLess(weightedSum(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
/** Weights 2 to 7 from the right, again and again; `K` is ten. */
export const rutSign = (body: string): string =>
  '0123456789K'.charAt(
    elevenLess([...body].reverse().reduce((sum, digit, index) => sum + Number(digit) * ((index % 6) + 2), 0)),
  );
/** DIAN. */
export const nitDigit = (body: string): number => {
  const rest = weightedSum(body, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return rest < 2 ? rest : 11 - rest;
};
export const rucDigit = (body: string): number =>
  (11 - (weightedSum(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
