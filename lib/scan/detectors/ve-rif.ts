import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { list } from '@/lib/scan/list';

const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;
const checkDigits = '00987654321';

/** V or E for a person, eight digits, check digit modulus 11 (SENIAT, Registro Único de Información Fiscal). */
const isPersonalRif = (value: string): boolean =>
  /^[VE]\d{9}$/.test(value) &&
  checkDigits.charAt((weightedSum(value.slice(1), weights) + (value.startsWith('V') ? 4 : 8)) % 11) ===
    String(digitAt(value, -1));

export const veRif = registerNumber({
  id: 've-rif',
  labels: list(`
    rif, rif no, no de rif, número de rif, numero de rif, rif personal, registro único de información fiscal
    registro unico de informacion fiscal, registro de información fiscal, registro de informacion fiscal
    venezuelan rif, venezuelan tax id
  `),
  headers: list('tax id'),
  hints: list('venezuela, venezuelan, caracas, seniat, maracaibo, contribuyente'),
  shapes: ['A-99999999-9', 'A999999999', 'A-999999999', 'A99999999-9'],
  isValid: isPersonalRif,
  hits: [
    'RIF: V-20823013-8',
    'RIF E298934658',
    'Mi RIF es V-04688454-6.',
    'RIF personal E-09570118-6',
    'Registro Único de Información Fiscal\nE-19937281-8',
  ],
  misses: ['RIF E259442872', 'V037681934', 'pedido E031445097', 'RIF J-00000000-0'],
});
