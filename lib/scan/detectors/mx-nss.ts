import { isFiller } from '@/lib/scan/checks/filler';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Office, year of affiliation, year of birth, four digits, Luhn (Instituto Mexicano del Seguro Social, Número de Seguridad Social). */
const isMexicanNss = (digits: string): boolean =>
  /^\d{11}$/.test(digits) && !digits.startsWith('00') && isLuhnValid(digits) && !isFiller(digits);

export const mxNss = registerNumber({
  id: 'mx-nss',
  labels: list(`
    nss, nss imss, imss, imss number, no imss, número imss, numero imss, número de seguridad social
    numero de seguridad social, no de seguridad social, número de seguro social, numero de seguro social
    no de seguro social, no seguro social, afiliación imss, afiliacion imss, número de afiliación
    n de afiliación, n de afiliacion, numero de afiliacion, mexican social security number
  `),
  headers: list('ssn, social security number, afiliación, afiliacion'),
  hints: list(`
    méxico, mexico, mexican, curp, rfc, trabajador, trabajadora, patrón, patron, infonavit, nómina, nomina
  `),
  shapes: groupings('11, 2-2-2-4-1, 10-1, 4-2-4-1, 1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isMexicanNss,
  hits: [
    'NSS: 82-79-62-4307-7',
    'NSS IMSS 97798034258',
    'Número de Seguridad Social: 96809265042',
    'Mi número de seguro social es 82-99-62-1043-9.',
    'IMSS 04756152510',
  ],
  misses: ['NSS 57708150992', '12-95-69-7096-1', 'pedido 10856359061', 'tel. 44847393582'],
});
