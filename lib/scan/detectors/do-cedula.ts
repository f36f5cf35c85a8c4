import { isFiller } from '@/lib/scan/checks/filler';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Municipality, seven digits, Luhn (Junta Central Electoral, cédula de identidad y electoral). */
const isDominicanCedula = (digits: string): boolean =>
  /^\d{11}$/.test(digits) && !digits.startsWith('000') && isLuhnValid(digits) && !isFiller(digits);

export const doCedula = registerNumber({
  id: 'do-cedula',
  labels: list(`
    cédula, cedula, cédulas, cedulas, cédula no, cedula no, número de cédula, numero de cedula, no de cédula
    no de cedula, no cédula, no cedula, cédula de identidad, cedula de identidad
    cédula de identidad y electoral, cedula de identidad y electoral, cédula dominicana, cedula dominicana
    dominican cedula, dominican id, dominican national id
  `),
  headers: list('documento, identificación, identificacion, national id'),
  hints: list(`
    república dominicana, republica dominicana, dominican republic, dominican, santo domingo, jce, rnc
  `),
  shapes: groupings('11, 3-7-1, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isDominicanCedula,
  hits: [
    'Cédula: 031-3863382-5',
    'Cédula No. 40210797003',
    'Mi cédula es 402-7623635-9.',
    'cédula de identidad y electoral 223-8907635-1',
    '{"cedula":"001-9004044-4"}',
  ],
  misses: ['Cédula 03138480848', '402-8874669-2', 'pedido 03139967529', 'tel. 001-5923621-5'],
});
