import { isDigit } from '@/lib/scan/characters';
import { codeAt, space } from './signs';

// The magnetic ink characters of cheques (ANSI X9.100-160): transit signs around the routing number, the on-us sign
// after the account number. Unicode U+2446 to U+2449; typed, they are the letters of an E-13B font, or punctuation.

const transit = 0x2446;
const onUs = 0x2448;
const dash = 0x2449;

const routingDigits = 9;

/** Letters that E-13B fonts and text recognition give for the two signs. */
const typedTransit = 'AaTt';
const typedOnUs = 'CcUuOo';

type Sign = 'transit' | 'on-us' | undefined;

function signOf(text: string, at: number, step: 1 | -1): Sign {
  let place = at;
  if (codeAt(text, place) === space) place += step;
  const code = codeAt(text, place);
  if (code === transit) return 'transit';
  if (code === onUs) return 'on-us';
  const beyond = codeAt(text, place + step);
  // `|:` and `:|` for the transit sign, `||` for the other.
  if ((code === 58 && beyond === 124) || (code === 124 && beyond === 58)) return 'transit';
  if (code === 124 && beyond === 124) return 'on-us';
  return code === dash && step === -1 && isDigit(beyond) ? 'transit' : undefined;
}

const headingBetween = (left: Sign, right: Sign): string | undefined => {
  if (left === 'transit' && right === 'transit') return 'routing number';
  return left === 'transit' && right === 'on-us' ? 'bank account number' : undefined;
};

/** `A021000021A 12345678C`; the two letters must be the same. */
function headingBetweenLetters(text: string, start: number, end: number): string | undefined {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && before === after && typedTransit.includes(before))
    return end - start === routingDigits ? 'routing number' : undefined;
  if (before !== ' ' || after === '' || !typedOnUs.includes(after)) return undefined;
  const letter = text.charAt(start - 2);
  const isAfterRouting =
    letter !== '' && typedTransit.includes(letter) && text.charAt(start - 3 - routingDigits) === letter;
  return isAfterRouting && isDigit(codeAt(text, start - 3)) ? 'bank account number' : undefined;
}

/** What the signs of a cheque's bottom line say of the number between them. */
export function micrHeading(text: string, start: number, end: number): string | undefined {
  const left = signOf(text, start - 1, -1);
  const right = signOf(text, end, 1);
  // The number of the cheque stands between two on-us signs.
  if (left === 'on-us' && codeAt(text, start - 1) === onUs) return 'check number';
  if (left === undefined && right === undefined) return headingBetweenLetters(text, start, end);
  return headingBetween(left, right);
}
