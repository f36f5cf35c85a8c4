import type { CheckName } from '@/lib/model/organization-rules';
import { isAbaValid } from '@/lib/scan/checks/aba';
import { isIbanValid } from '@/lib/scan/checks/iban';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { isNpiValid } from '@/lib/scan/checks/npi';

const digitAt = (digits: string, at: number): number => digits.charCodeAt(at) - 48;

/** ISO/IEC 7064 MOD 97-10 over digits and capital letters (A is 10), the two check digits last. */
function isMod97Valid(value: string): boolean {
  let remainder = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    remainder = code < 58 ? (remainder * 10 + code - 48) % 97 : (remainder * 100 + code - 55) % 97;
  }
  return remainder === 1;
}

/** ISO/IEC 7064 MOD 11-2; the last character may be `X` for ten. */
function isMod11And2Valid(value: string): boolean {
  let sum = 0;
  for (let at = 0; at < value.length - 1; at++) sum = ((sum + digitAt(value, at)) * 2) % 11;
  const last = value.endsWith('X') ? 10 : digitAt(value, value.length - 1);
  return (sum + last) % 11 === 1;
}

/** ISO/IEC 7064 MOD 11,10. */
function isMod11And10Valid(digits: string): boolean {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (product + digitAt(digits, at)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (product + digitAt(digits, digits.length - 1)) % 10 === 1;
}

// Multiplication in the dihedral group of order ten, and Verhoeff's permutation (Verhoeff 1969, page 95).
const dihedral = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permutations = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

const lookUp = (table: readonly string[], row: number, column: number): number =>
  digitAt(table[row] ?? '', column);

function isVerhoeffValid(digits: string): boolean {
  let sum = 0;
  for (let step = 0; step < digits.length; step++) {
    const digit = digitAt(digits, digits.length - 1 - step);
    sum = lookUp(dihedral, sum, lookUp(permutations, step % 8, digit));
  }
  return sum === 0;
}

// The totally anti-symmetric quasigroup of Damm's thesis (2004, page 111).
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

function isDammValid(digits: string): boolean {
  let row = 0;
  for (let at = 0; at < digits.length; at++) row = lookUp(quasigroup, row, digitAt(digits, at));
  return row === 0;
}

type Check = { readonly takes: 'digits' | 'alphanumeric'; readonly isValid: (value: string) => boolean };

const byName: Readonly<Record<CheckName, Check>> = {
  none: { takes: 'alphanumeric', isValid: () => true },
  luhn: { takes: 'digits', isValid: isLuhnValid },
  aba: { takes: 'digits', isValid: isAbaValid },
  npi: { takes: 'digits', isValid: isNpiValid },
  iban: { takes: 'alphanumeric', isValid: isIbanValid },
  'mod-97': { takes: 'alphanumeric', isValid: isMod97Valid },
  verhoeff: { takes: 'digits', isValid: isVerhoeffValid },
  damm: { takes: 'digits', isValid: isDammValid },
  'iso7064-mod11-2': { takes: 'alphanumeric', isValid: isMod11And2Valid },
  'iso7064-mod11-10': { takes: 'digits', isValid: isMod11And10Valid },
};

/** Whether the digits (or letters and digits) of a text pass the check. Everything else in it is left out. */
export function passes(check: CheckName, text: string): boolean {
  if (check === 'none') return true;
  const { takes, isValid } = byName[check];
  const value = text.toUpperCase().replace(takes === 'digits' ? /[^0-9]/g : /[^0-9A-Z]/g, '');
  return value.length > 1 && isValid(value);
}
