/** Values of 0 to 9, or A to J, in odd places; K to Z follow (decreto ministeriale 12 March 1974). */
const oddDigits = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21] as const;
const oddLetters = [...oddDigits, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23] as const;

/** Letters that stand for 0 to 9 when two people would have the same code. */
const substitutes = 'LMNPQRSTUV';

const layout = /^[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][0-7LMNP-T][\dLMNP-V][A-Z][\dLMNP-V]{3}[A-Z]$/;

const digit = (code: number): number =>
  code < 65 ? code - 48 : substitutes.indexOf(String.fromCharCode(code));

/** Sixteen characters: name, year, month, day (40 more for women), place, check letter. Capitals and digits only. */
export function isCodiceFiscale(value: string): boolean {
  if (!layout.test(value)) return false;
  const day = (10 * digit(value.charCodeAt(9)) + digit(value.charCodeAt(10))) % 40;
  if (day < 1 || day > 31) return false;
  let sum = 0;
  for (let at = 0; at < 15; at++) {
    const code = value.charCodeAt(at);
    const number = code < 65 ? code - 48 : code - 65;
    if (at % 2 === 1) sum += number;
    else sum += (code < 65 ? oddDigits[number] : oddLetters[number]) ?? 0;
  }
  return sum % 26 === value.charCodeAt(15) - 65;
}
