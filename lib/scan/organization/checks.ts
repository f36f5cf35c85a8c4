import type { CheckName } from '@/lib/model/organization-rules';
import { isAbaValid } from '@/lib/scan/checks/aba';
import { isIbanValid } from '@/lib/scan/checks/iban';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { isMod11And10Valid, isMod11And2Valid, remainderOf97 } from '@/lib/scan/checks/iso-7064';
import { isNpiValid } from '@/lib/scan/checks/npi';
import { isVerhoeffValid } from '@/lib/scan/checks/verhoeff';
import { digitAt } from '@/lib/scan/checks/weighted-sum';

/** The last character may be `X` for ten. */
const isMod11And2 = (value: string): boolean => /^\d{1,40}[\dX]$/.test(value) && isMod11And2Valid(value);

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
  for (let at = 0; at < digits.length; at++) row = digitAt(quasigroup[row] ?? '', digitAt(digits, at));
  return row === 0;
}

type Check = { readonly takes: 'digits' | 'alphanumeric'; readonly isValid: (value: string) => boolean };

const byName: Readonly<Record<CheckName, Check>> = {
  none: { takes: 'alphanumeric', isValid: () => true },
  luhn: { takes: 'digits', isValid: isLuhnValid },
  aba: { takes: 'digits', isValid: isAbaValid },
  npi: { takes: 'digits', isValid: isNpiValid },
  iban: { takes: 'alphanumeric', isValid: isIbanValid },
  'mod-97': { takes: 'alphanumeric', isValid: (value) => remainderOf97(value) === 1 },
  verhoeff: { takes: 'digits', isValid: isVerhoeffValid },
  damm: { takes: 'digits', isValid: isDammValid },
  'iso7064-mod11-2': { takes: 'alphanumeric', isValid: isMod11And2 },
  'iso7064-mod11-10': { takes: 'digits', isValid: isMod11And10Valid },
};

/** Whether the digits (or letters and digits) of a text pass the check. Everything else in it is left out. */
export function passes(check: CheckName, text: string): boolean {
  if (check === 'none') return true;
  const { takes, isValid } = byName[check];
  const value = text.toUpperCase().replace(takes === 'digits' ? /[^0-9]/g : /[^0-9A-Z]/g, '');
  return value.length > 1 && isValid(value);
}
