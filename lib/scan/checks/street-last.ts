import { isLowerCase, isUpperCase } from '@/lib/scan/characters';
import type { Address } from '@/lib/scan/checks/number-first';
import { placeEnd } from '@/lib/scan/checks/place-after';
import { noStreets, rarelyBeforeNumber } from '@/lib/scan/checks/street-types';
import { isWordLetter } from '@/lib/scan/tokens/words';
import { matchEnd, pattern } from '@/lib/scan/pattern';

/** Longest compound word with its hyphens, code units. */
const longestWord = 48;

// `. 12a`, ` Nr. 5`, ` 12-14`, ` 12/3/4`, ` 25 Apt. 864`
const numberAfter = pattern(
  String.raw`\.?,?[ ]{0,2}(?:(?:Nr|No|nr|no)\.?[ ]?:?[ ]?)?\d{1,4}(?:[ ]?[a-zA-Z](?![\p{Alpha}\d]))?(?:[ ]?[-–/+][ ]?\d{1,4}[a-zA-Z]?){0,3}(?:[ ](?:bis|hs|huis|I{1,3}|sz)(?![\p{Alpha}\d]))?`,
  'uy',
);
const unitAfter = /,?[ ](?:apt|whg|wohnung|top|stiege|lgh|bus|a|et|em|fszt|kat|daire|d)\.?[ ]?\d{1,4}\b/iy;
const adjectives = pattern(
  String.raw`(?:^|[^\p{Alpha}-])((?:Alte[rs]?|Neue[rs]?|Große|Kleine|Obere[rs]?|Untere[rs]?|Lange|Hohe|Am|An der|Im|In der|St\.|Sankt|Burgemeester|Prins|Prinses|Koningin|Van|De|Den)[ ])$`,
  'u',
);
const leadingNumber = pattern(String.raw`(?:^|[^\p{Alpha}\d.,/$-])(\d{1,5}[ ])$`, 'u');

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < longestWord) {
    const code = text.charCodeAt(at - 1);
    const isJoined = code === 45 || code === 46;
    if (
      !isWordLetter(code) &&
      !(isJoined && isWordLetter(text.charCodeAt(at - 2)) && isWordLetter(text.charCodeAt(at)))
    )
      break;
    at--;
  }
  return at;
}

type Tail = { readonly end: number; readonly isSure: boolean };

function tail(text: string, end: number): Tail | undefined {
  let last = matchEnd(numberAfter(), text, end);
  if (last === end) return undefined;
  if (/[\p{Alpha}\d%:_=]/u.test(text.charAt(last)) && !/^:\s/.test(text.slice(last, last + 2)))
    return undefined;
  if (/^[.,]\d/.test(text.slice(last, last + 2))) return undefined;
  last = matchEnd(unitAfter, text, last);
  const place = placeEnd(text, last);
  return { end: place ?? last, isSure: place !== undefined };
}

/** `Hauptstraße 12` around the ending of its word, which ends at `end`. */
export function readCompound(text: string, end: number): Address | undefined {
  const next = text.charAt(end);
  if (next !== ' ' && next !== '.' && next !== ',') return undefined;
  const found = tail(text, end);
  if (found === undefined) return undefined;
  let start = wordStart(text, end);
  if (noStreets.has(text.slice(start, end).toLowerCase()) || /[\w$@/\\-]/.test(text.charAt(start - 1)))
    return undefined;
  const isSmall = isLowerCase(text.charCodeAt(start));
  start -= adjectives().exec(text.slice(Math.max(0, start - 16), start))?.[1]?.length ?? 0;
  start -= leadingNumber().exec(text.slice(Math.max(0, start - 8), start))?.[1]?.length ?? 0;
  return { start, end: found.end, isSure: found.isSure, isVague: isSmall };
}

/** A word that can be part of the name of a street. */
const nameWord = pattern(String.raw`^\p{Upper}[\p{Alpha}.'’-]*$`, 'u');

/** `Kossuth Lajos utca 5`, `Karl-Marx-Straße 7` around the kind of street, which stands at `start`. */
export function readStreetLast(text: string, start: number, end: number): Address | undefined {
  const next = text.charAt(end);
  if (next !== ' ' && next !== '.' && next !== ',') return undefined;
  const found = tail(text, end);
  if (found === undefined) return undefined;
  const kind = text.slice(start, end).toLowerCase();
  let first = wordStart(text, end);
  const isChained = first < start;
  if (!isChained) {
    const words = text.slice(Math.max(0, start - 40), start).split(/(?<= )|\n/);
    let taken = 0;
    for (let at = words.length - 1; at >= 0 && taken < 3; at--) {
      const word = words[at] ?? '';
      if (word === '' && at === words.length - 1) break;
      if (!nameWord().test(word.trim())) break;
      first -= word.length;
      taken++;
    }
    if (taken === 0) return undefined;
  }
  if (!isUpperCase(text.charCodeAt(first)) && text.charCodeAt(first) < 128) return undefined;
  if (/[\w$@/\\-]/.test(text.charAt(first - 1))) return undefined;
  return {
    start: first,
    end: found.end,
    isSure: found.isSure,
    isVague: rarelyBeforeNumber.has(kind) && !isChained,
  };
}
