import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1] as const;

/** 756 for Switzerland, nine digits, check digit as in an EAN-13 (Central Compensation Office, "AHV number"). */
const isAhv = (digits: string): boolean =>
  digits.length === 13 && digits.startsWith('756') && weightedSum(digits, weights) % 10 === 0;

export const chAhv = registerNumber({
  id: 'ch-ahv',
  labels: list(`
    ahv, ahvnr, ahvnummer, ahvn13, ahvn, ahv iv nr, sozialversicherungsnummer, sozialversicherungsnr
    versichertennummer, versicherten nr, sv nummer, avs, no avs, numéro avs, numero avs, n avs, navs, navs13
    numéro d assuré, numero d assure, numéro de sécurité sociale, numero de securite sociale
    numero d assicurato, numero ahv, swiss social security number, swiss ssn, oasi number, oasi
    sozialversicherungs nr, sozialversicherung
  `),
  headers: list('ssn, social security number, versicherung'),
  hints: list('schweiz, suisse, svizzera, switzerland, swiss, geburtsdatum, lohnausweis, krankenkasse'),
  // 756 and the check digit: one in 10,000 of what is written 3-4-4-2.
  formats: groupings('3-4-4-2'),
  shapes: groupings('13, 3-10, 3-3-3-4, 3-2-2-2-2-2, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isAhv,
  unnamed: () => 'LIKELY',
  hits: [
    '756.9221.1258.08',
    'AHV-Nr. 756.0673.7954.34',
    'AHV-Nummer: 7560673795434',
    'AHV 756 8452 9734 79',
    'No AVS : 756.2626.7085.53',
    'Numéro AVS 756.0708.1500.09',
    '756-6443-2800-87',
    'Sozialversicherung: 7560701087999',
  ],
  misses: [
    '756.9221.1258.09',
    '757.9221.1258.08',
    'EAN 7569221125808',
    'AHV 756.9221.1258.0',
    '1.756.9221.1258.08',
    'Artikel 7569221125808',
    'AHV 75692211258080',
  ],
});
