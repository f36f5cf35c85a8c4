import { crossSum, placeOfLetter } from '@/lib/scan/checks/cross-sum';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { list } from '@/lib/scan/list';

const weights = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2] as const;

/** A letter, eight digits, check digit modulus 10 over its place in the alphabet and them, weights 1 and 2 (§ 290 SGB V; GKV-Spitzenverband, Aufbau der Krankenversichertennummer). */
const isKvnr = (value: string): boolean =>
  /^[A-Z]\d{9}$/.test(value) &&
  crossSum(placeOfLetter(value.charAt(0)) + value.slice(1, 9), weights) % 10 === Number(value.charAt(9));

export const deKvnr = registerNumber({
  id: 'de-kvnr',
  category: 'health',
  labels: list(`
    kvnr, kv nr, kv nummer, krankenversichertennummer, krankenversichertennr, krankenversicherungsnummer
    krankenversicherungsnr, krankenversicherten nr, versichertennummer, versicherten nr, versicherten id
    versichertennr, vers nr, vers nummer, egk nummer, nummer der gesundheitskarte, gkv nummer, gesundheitskarte, german health insurance number
    kvnr nummer
  `),
  headers: list('health insurance number'),
  hints: list(`
    krankenkasse, aok, barmer, techniker krankenkasse, dak, ikk, bkk, egk, patient, patientin
    versicherte, versicherter, gkv
  `),
  shapes: ['A999999999', 'A-999-999-999', 'A-999999999', 'A999-999-999', 'A-9999-9999-9', 'A99-999-9999'],
  isValid: isKvnr,
  hits: [
    'KVNR: V598972630',
    'KV-Nr. Q976379150',
    'Rechnung der Praxis, Vers.-Nr. Q976379150',
    'Krankenversichertennummer: P348864055',
    'Meine KVNR ist U390325690.',
    'Krankenversicherungsnummer\nK942571242',
  ],
  misses: ['KVNR U908913581', 'J285905068', 'Bestellung A828712089'],
});
