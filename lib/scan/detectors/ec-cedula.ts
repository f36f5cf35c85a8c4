import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { named } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** Province, a digit below 7, six digits, Luhn from the left (Registro Civil del Ecuador, cédula de identidad). */
export const isEcuadorianCedula = (digits: string): boolean =>
  /^(?:0[1-9]|1\d|2[0-4]|30)[0-6]\d{7}$/.test(digits) && isLuhnValid(digits);

export const ecCedula: NumberDetector = {
  kind: 'number',
  id: 'ec-cedula',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    cédula, cedula, cédulas, cedulas, cédula no, cedula no, número de cédula, numero de cedula, no de cédula
    no de cedula, no cédula, no cedula, cédula de identidad, cedula de identidad, cédula de ciudadanía
    cedula de ciudadania, cédula ecuatoriana, cedula ecuatoriana, ci, c i, ci no, ecuadorian id
    ecuadorian cedula
  `),
  headers: list('documento, identificación, identificacion, national id'),
  hints: list('ecuador, ecuadorian, quito, guayaquil, cuenca, iess, sri'),
  formats: [],
  shapes: groupings('10, 9-1, 1-1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    if (!isEcuadorianCedula(candidate.value)) return undefined;
    const around = context();
    // Continuous integration.
    if (around.label === 'ci' && !around.isHinted && candidate.gap === '') return 'POSSIBLE';
    return named(candidate, around);
  },
  hits: [
    'Cédula: 094790137-7',
    'Cédula de ciudadanía 1732251986',
    'C.I. 133653812-7',
    'Mi cédula es 0919147397.',
    '{"cedula":"0914427232"}',
    '<Cedula>0135258606</Cedula>',
    'cedula=0951070994',
    'Cédula de identidad\n130384929-1',
    'nombre,cédula\nAna Paz,0902872316',
  ],
  misses: [
    'Cédula 0118097486',
    '0907922918',
    '170580480-3',
    'pedido 0100514082',
    'order 172938222-4',
    'id-1724482284-a',
    'tel. 0949248298',
  ],
};
