const weights = [7, 3, 1] as const;

const valueOf = (code: number): number => (code >= 65 ? code - 55 : code - 48);

/** Check digit of ICAO 9303 part 3 over capitals and digits: A is 10, weights 7-3-1. */
function checkDigit(field: string): number {
  let sum = 0;
  for (let at = 0; at < field.length; at++) sum += valueOf(field.charCodeAt(at)) * (weights[at % 3] ?? 0);
  return sum % 10;
}

const isChecked = (line: string, start: number, end: number): boolean =>
  checkDigit(line.slice(start, end)) === line.charCodeAt(end) - 48;

/**
 * Second line of a passport's machine-readable zone, at least its first 28 characters and none of them a filler: number,
 * check digit, state, date of birth, check digit, sex, expiry, check digit. One random line in a thousand passes.
 */
export const isMrzLine = (line: string): boolean =>
  line.length >= 28 && isChecked(line, 0, 9) && isChecked(line, 13, 19) && isChecked(line, 21, 27);
