import { isFiller } from '@/lib/scan/checks/filler';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';
import { isEcuadorianCedula } from './ec-cedula';

const weights = [41, 37, 29, 23, 19, 17, 13, 7, 3] as const;

/** Nine digits and a check digit, modulus 11 with primes as weights (DIAN, Orden Administrativa 4/1989). */
function isNit(digits: string): boolean {
  if (digits.length !== 10 || digits.startsWith('0')) return false;
  const remainder = weightedSum(digits, weights) % 11;
  return (remainder > 1 ? 11 - remainder : remainder) === digitAt(digits, 9);
}

/** Code units between the words and the number: `cédula de ciudadanía No. `. */
const nearCedula = 12;

/** The number of a person's identity card, which is the person's NIT before its check digit. */
const cedula: NumberDetector = {
  kind: 'number',
  id: 'co-nit',
  category: 'financial',
  reasons: [],
  labels: list(`
    cédula de ciudadanía, cedula de ciudadania, cédula de ciudadanía no, cedula de ciudadania no
    cédula de ciudadanía número, cedula de ciudadania numero, cédula ciudadanía, cedula ciudadania, cc no, cc nº
    cédula de extranjería, cedula de extranjeria, número de cédula de ciudadanía
  `),
  formats: [],
  shapes: groupings('6, 7, 8, 10, 1-3-3-3, 1-3-3, 2-3-3'),
  judge({ value, shape, gap, before, after }, context) {
    if (gap !== '' && gap !== '.') return undefined;
    const { label, distance } = context();
    if (label === undefined || before === 'token' || after !== 'nothing') return undefined;
    // Ecuador calls its own so too, and those have a check digit.
    if (isFiller(value) || isEcuadorianCedula(value)) return undefined;
    if (label.startsWith('cc')) return shape === '9-999-999-999' && distance <= 3 ? 'LIKELY' : undefined;
    return /ciudadan|extranjer/.test(label) && distance <= nearCedula ? 'LIKELY' : undefined;
  },
  hits: [
    'cédula de ciudadanía número 71882044',
    'C.C. No. 1.044.718.829 expedida en Cali',
    'cédula de ciudadanía No. 52.882.044 de Bogotá',
  ],
  misses: ['cédula de ciudadanía desde 1952', 'cc 1.044.718.829', '1.044.718.829'],
};

export const coNit = registerNumber({
  id: 'co-nit',
  category: 'financial',
  companions: [cedula],
  labels: list(`
    nit, nit number, número de nit, numero de nit, número de identificación tributaria
    numero de identificacion tributaria, identificación tributaria, identificacion tributaria, colombian nit
    colombian tax id, rut nit, nits
  `),
  headers: list('tax id'),
  hints: list('colombia, colombian, dian, bogotá, bogota, s a s, sas, razón social, razon social'),
  shapes: groupings('10, 9-1, 3-3-3-1, 3-3-4'),
  isValid: isNit,
  // `nit:` also begins a remark in a review of code.
  labelled: (candidate, around) => named(candidate, around, candidate.gap === '' ? 12 : 40),
  hits: [
    'NIT: 996.345.372-1',
    'NIT 979846782-4',
    'NIT No. 8806560467',
    'El NIT de la empresa es 992.175.969-1.',
  ],
  misses: [
    'NIT 996345372-2',
    '996.345.372-1',
    'nit: rename this, see line 9963453722',
    'pedido 996345372-1',
    'NIT 996345372',
    'tel. 9963453721',
  ],
});
