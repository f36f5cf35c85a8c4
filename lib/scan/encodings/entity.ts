import { isDigit } from '@/lib/scan/characters';
import { table } from '@/lib/scan/list';
import { hexValue, isText, type Reading } from './reading';

const semicolon = 59;
/** `&#0000045;` has seven digits. */
const mostDigits = 7;
/** `ZeroWidthSpace` has fourteen letters. */
const longestName = 14;

// Names of signs that stand in and around numbers and labels (HTML standard, named character references), with their
// code points in hexadecimal.
const named = table(`
  amp 26, lt 3c, gt 3e, quot 22, apos 27, nbsp a0, NonBreakingSpace a0, Tab 9, NewLine a, ensp 2002, emsp 2003
  emsp13 2004, emsp14 2005, numsp 2007, puncsp 2008, thinsp 2009, ThinSpace 2009, hairsp 200a, ZeroWidthSpace 200b
  zwnj 200c, zwj 200d, lrm 200e, rlm 200f, NoBreak 2060, shy ad, hyphen 2010, dash 2010, ndash 2013, mdash 2014
  horbar 2015, minus 2212, period 2e, sol 2f, bsol 5c, lowbar 5f, num 23, colon 3a, semi 3b, comma 2c, plus 2b
  equals 3d, lpar 28, rpar 29, lsqb 5b, lbrack 5b, rsqb 5d, rbrack 5d, excl 21, quest 3f, percnt 25, ast 2a
  commat 40, dollar 24, vert 7c, verbar 7c, Hat 5e, grave 60, middot b7, bull 2022, sup1 b9, sup2 b2, sup3 b3
  szlig df, ordm ba, ordf aa, numero 2116, aelig e6, oslash f8, lsquo 2018, rsquo 2019, ldquo 201c, rdquo 201d
`);

/** `&eacute;`: a letter and one of these, with the accent that goes above or below it (Unicode, combining). */
const accents = table(
  'acute 301, grave 300, circ 302, tilde 303, uml 308, ring 30a, caron 30c, cedil 327, ogon 328',
);

function pointOf(name: string): number | undefined {
  const known = named().get(name);
  if (known !== undefined) return Number.parseInt(known, 16);
  const accent = accents().get(name.slice(1));
  if (accent === undefined) return undefined;
  const letter = `${name.charAt(0)}${String.fromCharCode(Number.parseInt(accent, 16))}`.normalize('NFC');
  return letter.length === 1 ? letter.charCodeAt(0) : undefined;
}

function readNumeric(text: string, at: number): Reading | undefined {
  const isHex = (text.charCodeAt(at) | 32) === 120;
  const base = isHex ? 16 : 10;
  const first = isHex ? at + 1 : at;
  let point = 0;
  let place = first;
  for (; place <= first + mostDigits; place++) {
    const value = hexValue(text.charCodeAt(place));
    if (value < 0 || value >= base) break;
    point = base * point + value;
  }
  if (place === first || text.charCodeAt(place) !== semicolon || !isText(point)) return undefined;
  return { point, end: place + 1 };
}

function readNamed(text: string, at: number): Reading | undefined {
  const limit = Math.min(text.length, at + longestName + 1);
  for (let place = at; place < limit; place++) {
    const code = text.charCodeAt(place);
    if (code === semicolon) {
      const point = place > at + 1 ? pointOf(text.slice(at, place)) : undefined;
      return point === undefined ? undefined : { point, end: place + 1 };
    }
    const lower = code | 32;
    if ((lower < 97 || lower > 122) && !isDigit(code)) return undefined;
  }
  return undefined;
}

/** The HTML character reference at `at`, where `&` stands; one that was escaped again (`&amp;#45;`) as what it was. */
export function readEntity(text: string, at: number): Reading | undefined {
  const again = text.charCodeAt(at + 4) === semicolon && text.startsWith('amp', at + 1) ? 4 : 0;
  const first = at + 1 + again;
  const reading = text.charCodeAt(first) === 35 ? readNumeric(text, first + 1) : readNamed(text, first);
  if (reading !== undefined || again === 0) return reading;
  return { point: 38, end: first };
}
