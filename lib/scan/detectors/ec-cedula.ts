import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Province, a digit below 7, six digits, Luhn from the left (Registro Civil del Ecuador, cédula de identidad). */
const isEcuadorianCedula = (digits: string): boolean =>
  /^(?:0[1-9]|1\d|2[0-4]|30)[0-6]\d{7}$/.test(digits) && isLuhnValid(digits);

export const ecCedula = registerNumber({
  id: 'ec-cedula',
  labels: list(`
    cédula, cedula, cédulas, cedulas, cédula no, cedula no, número de cédula, numero de cedula, no de cédula
    no de cedula, no cédula, no cedula, cédula de identidad, cedula de identidad, cédula de ciudadanía
    cedula de ciudadania, cédula ecuatoriana, cedula ecuatoriana, ci, c i, ci no, ecuadorian id
    ecuadorian cedula
  `),
  headers: list('documento, identificación, identificacion, national id'),
  hints: list('ecuador, ecuadorian, quito, guayaquil, cuenca, iess, sri'),
  shapes: groupings('10, 9-1, 1-1-1-1-1-1-1-1-1-1'),
  isValid: isEcuadorianCedula,
  // Continuous integration.
  labelled: (candidate, around) =>
    around.label === 'ci' && !around.isHinted && candidate.gap === '' ? 'POSSIBLE' : named(candidate, around),
  hits: [
    'Cédula: 094790137-7',
    'Cédula de ciudadanía 1732251986',
    'C.I. 133653812-7',
    'Mi cédula es 0919147397.',
    '{"cedula":"0914427232"}',
    'Cédula de identidad\n130384929-1',
  ],
  misses: ['Cédula 0118097486', '170580480-3', 'pedido 0100514082', 'tel. 0949248298'],
});
