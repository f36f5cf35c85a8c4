import { isMod11And10Valid } from '@/lib/scan/checks/iso-7064';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/**
 * Of the first ten digits one stands there two or three times, all others once or not at all (Bundeszentralamt für
 * Steuern, "Informationen zur Identifikationsnummer", with the third since 2016).
 */
function hasItsRepeat(digits: string): boolean {
  const counts = new Array<number>(10).fill(0);
  for (const digit of digits.slice(0, 10)) counts[Number(digit)] = (counts[Number(digit)] ?? 0) + 1;
  return counts.filter((count) => count > 1).length === 1 && !counts.some((count) => count > 3);
}

/** Eleven digits, not 0 first, check digit of ISO/IEC 7064 MOD 11,10. */
const isSteuerId = (digits: string): boolean =>
  digits.length === 11 && !digits.startsWith('0') && hasItsRepeat(digits) && isMod11And10Valid(digits);

export const deSteuerId = registerNumber({
  id: 'de-steuer-id',
  labels: list(`
    steuer id, steuer ids, steuer idnr, steuer identifikationsnummer, steuerid, steueridnr
    steuerliche identifikationsnummer, steuerliche id, steuerliche idnr, steuerident, steueridentnummer
    steueridentifikationsnummer, steuer ident nr, steuer ident nummer, steuernummer, steuer nr, steuernr
    identifikationsnummer, identifikationsnr, idnr, id nr, ident nr, identnr, identnummer, tin
    german tax id, german tax number, german tax identification number, german tin, german taxpayer id
    st id, stid, tax id, tax identification number, steuer identifikations nummer
  `),
  headers: list('tax id number, tax number'),
  hints: list(
    'finanzamt, steuerklasse, lohnsteuer, elster, bzst, bundeszentralamt, steuer, germany, german, deutschland',
  ),
  shapes: groupings('11, 2-3-3-3, 2-9, 3-3-3-2, 2-3-6, 5-6, 3-4-4, 3-8, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isSteuerId,
  hits: [
    'Steuer-ID: 86 241 209 577',
    'Steuer-ID 86241209577',
    'Steueridentifikationsnummer 56034373821',
    'steuerliche Identifikationsnummer: 44 219 645 081',
    'Meine IdNr. lautet 59127640344.',
    'St.-Nr. und Steuer-IdNr.: 55718409529',
    'SteuerID42419587649',
    'Steuer-ID 2 0 9 4 1 6 7 1 3 1 9',
    'TIN: 20/941/671/319',
    'German tax ID 20941671319',
    'Steuer-IDs: 86241209577, 56034373821 und 44219645081',
    'StID: 94 267 316 056',
    'her tax id → she read it out: 86 241 209 577',
  ],
  misses: [
    'Steuer-ID 86241209578',
    '86 241 209 577',
    'Steuer-ID 12345678901',
    'tax id 86241209578',
    'Steuer-ID 06241209577',
    'Steuer-ID 8624120957',
    'Steuer-ID 862412095770',
    'Bestellnummer 86241209577',
    'Rechnung 86241209577 vom 15.01.2024',
    'Tel. 0862 412 0957',
    'Steuernummer 21/815/08150',
    '1732147200000',
  ],
});
