import { isDigit } from '@/lib/scan/characters';
import { once } from '@/lib/scan/once';
import { matchAt } from '@/lib/scan/pattern';

/** Words of a town: `Frankfurt am Main`, `Saint-Denis`, `São Paulo`, `LONDON`. */
const small = 'am|an|der|im|de|la|le|les|sur|of|the|upon|on|del|di|do|da|dos|das|bei|ob|en|aan|den|sous|in|y';
const word = String.raw`\p{Upper}[\p{Alpha}.'’-]{1,24}`;
const town = String.raw`${word}(?:[ ](?:(?:${small})[ ])?${word}){0,3}`;
const gap = String.raw`(?:,[ \t]{0,2}(?:\r?\n)?[ \t]{0,3}|[ \t]{0,2}\r?\n[ \t]{0,3}(?:,[ ])?|[ \t]{1,2}[–|-][ \t]{1,2}|[ \t]{1,2})`;
const townsBefore = String.raw`(?:${gap}${town}){0,3}?`;

const states = String.raw`(?:A[KLRZ]|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]|A[AEP]|[A-Z][a-z]{3,9}(?: [A-Z][a-z]{3,9})?)`;
const australian = '(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)';

// The forms of the Universal Postal Union (S42), from the surest to the barest.
const forms = once((): readonly RegExp[] =>
  [
    // Springfield, IL 62704-1234
    String.raw`${townsBefore}${gap}${states}[.,]?[ \t\n]{1,3}\d{5}(?:-\d{4})?(?![\d-])(?:,?[ \n](?:USA|United States)(?!\p{Alpha}))?`,
    // London SW1A 1AA · Toronto, ON M5V 2T6
    String.raw`${townsBefore}${gap}(?:[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d)(?![\p{Alpha}\d])`,
    String.raw`${townsBefore}${gap}[A-Z]{2}[ ,]{1,2}[A-Z]\d[A-Z][ -]?\d[A-Z]\d(?![\p{Alpha}\d])`,
    // Sydney NSW 2000
    String.raw`${townsBefore}${gap}${australian}[ ,]{1,2}\d{4}(?!\d)`,
    // São Paulo - SP, 01310-100
    String.raw`${townsBefore}${gap}[A-Z]{2}[ ,]{1,3}\d{5}-?\d{3}(?!\d)`,
    // 10115 Berlin · D-10115 Berlin · 1012 AB Amsterdam · 00-950 Warszawa · 111 22 Stockholm · 1200-195 Lisboa
    String.raw`${gap}(?:${word},[ ])?(?:[A-Z]{1,3}[ -])?(?:\d{4,6}(?:[ ]?[A-Z]{2}(?![\p{Alpha}]))?|\d{2}-\d{3}|\d{3}[ ]\d{2}|\d{4}-\d{3}|\d{5}-\d{3})[ ,\n]{1,2}${town}(?:[ ]\([A-Z]{2}\)|[ ]\d{1,2}(?!\d))?`,
    // Bengaluru - 560001 · Singapore 238801 · Dublin 2
    String.raw`(?:${gap}${town}){1,3}(?:,?[ ]|[ ]?[-–][ ]?)(?:\d{6}|\d{3}[ ]\d{3}|\d{5}|\d{4})(?![\d-])`,
  ].map((form) => new RegExp(form, 'uy')),
);
/** Those that begin with the postal code. */
const codeFirst = once(() => forms().slice(5, 6));
// Springfield, IL
const withoutCode = once(() => [
  new RegExp(String.raw`${gap}${town},[ ]${states.split('|[A-Z][a-z]')[0] ?? ''})(?![\p{Alpha}\d])`, 'uy'),
]);
const allForms = once(() => [...forms(), ...withoutCode()]);

/** Farthest that the code stands behind the street, code units. */
const reach = 100;

/**
 * Where the town with its postal code ends that stands behind a street at `end`, UTF-16 code units; `undefined` when none
 * does.
 */
export function placeEnd(text: string, end: number): number | undefined {
  // No postal code has a single digit.
  if (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1)) && !isDigit(text.charCodeAt(end + 2)))
    return undefined;
  // Most of what follows a street in a sentence is a small letter or the end.
  if (!/^[ \t]{0,2}[,\n\r–|-]|^[ \t]{1,2}[\p{Upper}\d]/u.test(text.slice(end, end + 4))) return undefined;
  const after = text.slice(end, end + reach);
  const digit = after.search(/\d/);
  const isCodeFirst = digit >= 0 && digit < 8 && !/\p{Alpha}/u.test(after.slice(0, digit));
  const possible = digit < 0 ? withoutCode() : isCodeFirst ? codeFirst() : allForms();
  let last: number | undefined;
  for (const form of possible) {
    const found = matchAt(form, text, end);
    if (found === null) continue;
    last = Math.max(last ?? 0, end + found[0].length);
    // Behind the code of an American town stands no other one.
    if (form === forms()[0]) break;
  }
  return last;
}
