import { capitals, codeTable, digits, smallLetters } from '@/lib/scan/lookup/code-table';
import { isWordLetter } from '@/lib/scan/tokens/words';

/** What a word that somebody made up has, as bits. */
export const has = {
  lower: 1,
  upper: 2,
  digit: 4,
  /** A sign that hardly stands inside names, paths and numbers. */
  odd: 8,
  /** A sign that they have too. */
  join: 16,
  /** A digit in place of the letter that it looks like: `Gr4vyboat`, `0ctopus-Garden`. */
  spelled: 32,
  /** A letter behind a digit. */
  inside: 64,
  /** Two digits in a row. */
  row: 128,
} as const;

const letter = has.lower | has.upper;

const kinds = codeTable(
  [has.lower, smallLetters],
  [has.upper, capitals],
  [has.digit, digits],
  [has.odd, '!#$%&*^~?@'],
  [has.join, '-._'],
);
const kindOf = (code: number): number =>
  code < 128 ? (kinds[code] as number) : isWordLetter(code) ? has.lower : 0;

const mayBeLetter = codeTable([1, '0134578']);
const fewestSpelled = 6;
const fewestLetters = 3;

/** Reads `text.slice(start, end)`; 0 for a character that no such word has, for too few letters, and for what is no text. */
export function charactersOf(text: string, start: number, end: number): number {
  let found = 0;
  let letters = 0;
  let beyondAscii = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === 0) return 0;
    if ((kind & letter) !== 0) {
      letters++;
      if (code > 127) beyondAscii++;
      if ((found & has.digit) !== 0) found |= has.inside;
    } else if (kind === has.digit) {
      if (before === has.digit) found |= has.row;
      if (mayBeLetter[code] !== 0 && isLetterAt(text, at, end, before, at === start)) found |= has.spelled;
    }
    found |= kind;
    before = kind;
  }
  if (letters < fewestLetters || 2 * beyondAscii > letters) return 0;
  return letters < fewestSpelled ? found & ~has.spelled : found;
}

function isLetterAt(text: string, at: number, end: number, before: number, isFirst: boolean): boolean {
  let next = at + 1;
  while (next < end && next < at + 5 && kindOf(text.charCodeAt(next)) === has.lower) next++;
  // `0ctopus-Garden`, but not `4wheel`
  return isFirst
    ? next === at + 5 && /[A-Z]/.test(text.slice(next, end))
    : (before & letter) !== 0 && next > at + 2;
}
