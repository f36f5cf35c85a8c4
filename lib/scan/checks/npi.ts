import { isLuhnValid } from './luhn';

/** The card issuer number of health applications in the United States (45 CFR 162.406; ISO 7812 prefix 80840). */
const issuer = '80840';

/** National provider identifier: ten digits, 1 or 2 first, Luhn with the issuer number in front (CMS, NPI check digit). */
export function isNpiValid(digits: string): boolean {
  const first = digits.charCodeAt(0);
  return digits.length === 10 && (first === 49 || first === 50) && isLuhnValid(issuer + digits);
}
