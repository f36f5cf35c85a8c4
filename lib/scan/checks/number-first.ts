import { isDigit, isLowerCase, isUpperCase } from '@/lib/scan/characters';
import { countBefore, endsInZip, isCourtReport, isYear, yearBefore } from '@/lib/scan/checks/no-house';
import { placeEnd } from '@/lib/scan/checks/place-after';
import { rarelyAfterName } from '@/lib/scan/checks/street-types';
import { matchEnd, pattern } from '@/lib/scan/pattern';
import { isAsciiLetter } from '@/lib/scan/tokens/words';

/** An address; offsets in UTF-16 code units. */
export type Address = {
  readonly start: number;
  readonly end: number;
  /** A flat or a town stands beside it, so that it cannot be anything else. */
  readonly isSure: boolean;
  /** Written in small letters or with a word for much else: a label has to speak of addresses. */
  readonly isVague: boolean;
};

const dot = 46;
const comma = 44;

/** Code units before the kind of street in which the name and the number stand. */
const reach = 64;
const mostNames = 5;
/** Of a house. */
const mostDigits = 6;

// `10/2017` is a month.
const houseNumber =
  /^(?!(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d)(?:#|No\.?|Nº)?\d{1,6}(?:[A-Za-z]|[-–/]\d{1,4}[A-Za-z]?|½)?,?$/;
/** `One Microsoft Way`: only with a town behind it. */
const numberWord = /^(?:One|Two|Three|Four|Five|Six|Ten)$/;
const numberWordNear = /(?:^|\s)(?:One|Two|Three|Four|Five|Six|Ten)\s/;
const ordinal = /^\d{1,3}(?:st|nd|rd|th)$/i;
const nameWord = pattern(
  String.raw`^(?:\p{Upper}[\p{Alpha}\d.'’-]*|(?:of|the|de|la|del|du|le|les|and|&|upon|y|el)|[NSEW]{1,2}\.?)$`,
  'u',
);
const smallWord = pattern(String.raw`^[\p{Alpha}\d.'’-]+$`, 'u');

/** Kinds that are no family names as well: `2021 Iain Lane`. */
const isUnmistakable =
  /^(?:street|avenue|ave|road|rd|boulevard|blvd|drive|highway|hwy|parkway|pkwy|court|terrace|crescent|circle|expressway)$/;

const unitBefore = pattern(
  String.raw`(?:^|[^\p{Alpha}\d])((?:flat|apt|apartment|unit|suite|ste|room|rm|shop|office|level|floor|lot|villa|house|block|studio|door|plot|h\.?[ ]?no|flat no|house no|plot no)\.?[ ]?(?:no\.?[ ]?)?#?(?:[A-Z]?-?\d{1,5}[A-Z]?|[A-Z])(?:[-/][\dA-Z]{1,4})?,?[ \n])$`,
  'iu',
);

// `Studio 94K, Megan Ports`: the number is that of the flat.
const unitNumber = pattern(
  String.raw`(?:^|[^\p{Alpha}])((?:flat|apt|apartment|unit|studio|suite|plot|shop|room|house|h\.?[ ]?no|door)\.?[ ](?:no\.?[ ])?)$`,
  'iu',
);

const directionAfter =
  /\.?,?[ ](?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Northeast|Northwest|Southeast|Southwest)\b\.?/y;
const unitAfter =
  /\.?,?[ \n]{1,2}(?:(?:apt|apartment|suite|ste|unit|floor|fl|room|rm|bldg|building|lot|flat|ph|penthouse|dept)\.?[ ]?#?[\w-]{1,6}|#[ ]?[\w-]{1,6}|\d{1,3}(?:st|nd|rd|th) floor)\b/iy;

/** Where the next word begins, behind a dot and a comma; -1 where none follows. */
function nextWord(text: string, end: number): number {
  let at = end;
  if (text.charCodeAt(at) === dot) at++;
  if (text.charCodeAt(at) === comma) at++;
  if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 10) return -1;
  const code = text.charCodeAt(at + 1);
  return code === 32 || code === 10 ? at + 2 : at + 1;
}

/** Short for a kind of street, but names begin so too. */
const beginsNames: ReadonlySet<string> = new Set(['st', 'dr', 'ct', 'pl', 'av']);

const goesOn =
  /^ (?!was\b|has\b|is\b|its\b|as\b|this\b|does\b|plus\b|across\b|houses\b|addresses\b)[a-z]{2,}s\b/;

/** Before a number: it is an amount, or part of a code. */
const isGluedTo = (code: number): boolean =>
  isDigit(code) || isAsciiLetter(code) || '_.$€£+%/\\-'.includes(String.fromCharCode(code));

/** `Main`: a capital, and letters. */
function isPlainName(text: string, start: number, end: number): boolean {
  if (!isUpperCase(text.charCodeAt(start))) return false;
  for (let at = start; at < end; at++) if (!isAsciiLetter(text.charCodeAt(at))) return false;
  return true;
}

const isNameBehind = (text: string, end: number): boolean => {
  const next = nextWord(text, end);
  return next > 0 && !isDigit(text.charCodeAt(next)) && /^\.? \p{Upper}/u.test(text.slice(end, end + 3));
};

const doesGoOn = (text: string, end: number): boolean =>
  isLowerCase(text.charCodeAt(end + 1)) && goesOn.test(text.slice(end, end + 16));

const isWhite = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));

/** Behind the last sign that a number stands glued to: `address=10 High Street`, `"10 High Street"`, `(10 High Street)`. */
function pastGlue(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at--)
    if (isDigit(text.charCodeAt(at)) && '"\'=:(>,['.includes(text.charAt(at - 1))) return at;
  return start;
}

/** Whether a word of three letters or `no` may stand before the space before `at`: what tells a flat or a count begins no later. */
function hasWordBefore(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 2) === dot ? at - 3 : at - 2;
  return isAsciiLetter(text.charCodeAt(last - 2)) || (text.charCodeAt(last) | 32) === 111;
}

/** Code units of the number of a flat or a house. */
const longestUnit = 6;

/** Whether a number or a single letter may stand before the space before `at`. */
function hasUnitBefore(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 2) === comma ? at - 3 : at - 2;
  if (!isAsciiLetter(text.charCodeAt(last - 1))) return true;
  for (let near = last; near > last - longestUnit; near--)
    if (isDigit(text.charCodeAt(near)) || text.charCodeAt(near) === 45) return true;
  return false;
}

type Found = {
  readonly start: number;
  readonly number: string;
  readonly isSmall: boolean;
  readonly hasUnit: boolean;
};

/** The number and the name before the kind of street. */
function readBack(text: string, start: number): Found | undefined {
  let end = start;
  let names = 0;
  let isSmall = false;
  while (names <= mostNames) {
    let at = end;
    while (at > 0 && start - at < reach && isWhite(text.charCodeAt(at - 1))) at--;
    if (at === end || (end - at > 1 && text.slice(at, end).split('\n').length > 2)) return undefined;
    const wordEnd = at;
    while (at > 0 && start - at < reach && !isWhite(text.charCodeAt(at - 1))) at--;
    const glued = pastGlue(text, at, wordEnd);
    const isGlued = glued > at;
    at = glued;
    const word = text.slice(at, wordEnd);
    const hasDigitFirst = isDigit(text.charCodeAt(at));
    const isOrdinal = hasDigitFirst && word.length > 2 && ordinal.test(word);
    const isPlain = !hasDigitFirst && isPlainName(text, at, wordEnd);
    if (names > 0 && !isPlain && !isOrdinal && houseNumber.test(word)) {
      const unit = hasWordBefore(text, at)
        ? unitNumber().exec(text.slice(Math.max(0, at - 16), at))?.[1]
        : undefined;
      if (unit !== undefined) return { start: at - unit.length, number: word, isSmall, hasUnit: true };
      // The end of one row of a table and the beginning of the next.
      if (text.charAt(at - 1) === ',' && '\r\n'.includes(text.charAt(wordEnd))) return undefined;
      if (
        word.endsWith(',') &&
        !/(?:^|[\n:;,"'>(]|No\.?|#|at|is|in)\s?$/i.test(text.slice(Math.max(0, at - 4), at))
      )
        return undefined;
      return { start: at, number: word, isSmall, hasUnit: false };
    }
    if (names > 0 && !hasDigitFirst && numberWord.test(word))
      return { start: at, number: word, isSmall, hasUnit: false };
    if (isGlued) return undefined;
    if (!isOrdinal && !isPlain && (hasDigitFirst || !nameWord().test(word))) {
      if (names > 1 || houseNumber.test(word) || !smallWord().test(word)) return undefined;
      isSmall = true;
    }
    names++;
    end = at;
  }
  return undefined;
}

/** The signs of a program end no word of a name, and digits alone are none: the kind in `1 Main St` is the last word. */
function mayFollowName(text: string, start: number): boolean {
  if (!isWhite(text.charCodeAt(start - 1))) return false;
  let at = start - 2;
  while (isDigit(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  if (at < start - 2) return start - 2 - at > mostDigits || !isWhite(code);
  return isAsciiLetter(code) || code >= 128 || isWhite(code) || ".'&-".includes(String.fromCharCode(code));
}

/** `10 High Street` around its kind, which stands at `start`. */
export function readNumberFirst(text: string, start: number, end: number): Address | undefined {
  // `Gr3en`
  if (isDigit(text.charCodeAt(end)) || !mayFollowName(text, start)) return undefined;
  let hasDigit = false;
  for (let at = start - 2; at >= 0 && start - at < reach && !hasDigit; at--)
    hasDigit = isDigit(text.charCodeAt(at));
  const isNumbered =
    hasDigit ||
    (isUpperCase(text.charCodeAt(start)) && numberWordNear.test(text.slice(Math.max(0, start - 32), start)));
  if (!isNumbered) return undefined;
  const found = readBack(text, start);
  if (found === undefined) return undefined;
  if (isGluedTo(text.charCodeAt(found.start - 1))) return undefined;
  const before = text.slice(Math.max(0, found.start - 16), found.start);
  if (hasWordBefore(text, found.start) && countBefore.test(before)) return undefined;
  const kind = text.slice(start, end).toLowerCase();
  const isDoubtful = isYear(found.number);
  if (isDoubtful && (yearBefore.test(before) || /(?:©|\(c\)|copyright) ?$/i.test(before))) return undefined;
  const unit = hasUnitBefore(text, found.start)
    ? (unitBefore().exec(text.slice(Math.max(0, found.start - 24), found.start))?.[1] ?? '')
    : '';
  const next = nextWord(text, end);
  const isNumberNext = isDigit(text.charCodeAt(next)) && text.charCodeAt(next + 1) === 32;
  let last = isNumberNext ? end : matchEnd(directionAfter, text, end);
  const withUnit = isNumberNext ? end : matchEnd(unitAfter, text, last);
  const hasUnit = withUnit > last || unit !== '' || (found.hasUnit && /^[,\d]/.test(found.number));
  last = withUnit;
  const place = placeEnd(text, text.charAt(last) === '.' ? last + 1 : last) ?? last;
  const isSure = hasUnit || place > last;
  if (isDoubtful && !hasUnit && !isUnmistakable.test(kind) && !endsInZip.test(text.slice(last, place)))
    return undefined;
  if (place === last && isUpperCase(found.number.charCodeAt(0)) && numberWord.test(found.number))
    return undefined;
  if (!isSure && ((text.charCodeAt(end) !== 32 && /[\w(=]/.test(text.charAt(end))) || doesGoOn(text, end)))
    return undefined;
  if (isCourtReport(text, found.start, end)) return undefined;
  // `St` and `Dr` begin names as well.
  if (!isSure && beginsNames.has(kind) && isNameBehind(text, end)) return undefined;
  const isVague = found.isSmall || !isUpperCase(text.charCodeAt(start)) || rarelyAfterName.has(kind);
  return { start: found.start - unit.length, end: Math.max(place, last), isSure, isVague };
}
