import { isDigit } from '@/lib/scan/characters';
import type { Address } from '@/lib/scan/checks/number-first';
import { placeEnd } from '@/lib/scan/checks/place-after';
import { pattern } from '@/lib/scan/pattern';

// Postal codes that are no years: five or six digits, `110 00`, `00-950`, `1012 AB`; and those of the United Kingdom.
const code = pattern(
  String.raw`^,[ ](?:[A-Z]{1,2}-)?(?:\d{5}(?!\d)|\d{3}[ ]\d{2}(?!\d)|\d{2}-\d{3}(?!\d)|\d{4}[ ]?[A-Z]{2}(?![\p{Alpha}]))[ ]\p{Upper}\p{Alpha}{2}`,
  'u',
);
const streetBefore = pattern(
  String.raw`(?:^|[^\p{Alpha}\d.,-])((?:\p{Upper}[\p{Alpha}.'’-]{2,24}[ ](?:(?:de|da|do|di|del|della|van|der|den|na)[ ])?){1,4}\d{1,4}(?:[ ]?[a-zA-Z])?(?:[/-]\d{1,4}[a-z]?)?)$`,
  'u',
);
const noStreet =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|table|figure|fig|page|chapter|section|line|step|version|part|item|row|room|order|invoice|day|week|level|box|windows|android|ios|python|java|node)/i;

/** `Vodičkova 12, 110 00 Praha 1` around the comma at `at`. */
export function readBeforePlace(text: string, at: number): Address | undefined {
  // Nearly every comma has a word before it and behind it.
  if (text.charCodeAt(at + 1) !== 32) return undefined;
  const before = text.charCodeAt(at - 1);
  if (!isDigit(before) && !isDigit(text.charCodeAt(at - 2))) return undefined;
  if (!code().test(text.slice(at, at + 20))) return undefined;
  const street = streetBefore().exec(text.slice(Math.max(0, at - 72), at))?.[1];
  if (street === undefined || noStreet.test(street)) return undefined;
  const place = placeEnd(text, at);
  return place === undefined
    ? undefined
    : { start: at - street.length, end: place, isSure: true, isVague: false };
}
