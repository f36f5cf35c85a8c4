import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

const mostOfProvince = 10_000_000;

/** Province, up to eight digits, and two that are the remainder of both divided by 97 (Tesorería General de la Seguridad Social, número de afiliación). */
function isSpanishNss(digits: string): boolean {
  if (!/^(?:0[1-9]|[1-4]\d|5[0-3]|66)\d{10}$/.test(digits)) return false;
  const number = Number(digits.slice(2, 10));
  const whole =
    number < mostOfProvince
      ? Number(digits.slice(0, 2)) * mostOfProvince + number
      : Number(digits.slice(0, 10));
  return whole % 97 === Number(digits.slice(10)) && number > 0;
}

export const esNss = registerNumber({
  id: 'es-nss',
  labels: list(`
    número de la seguridad social, numero de la seguridad social, no de la seguridad social, no seguridad social
    n de afiliación, n de afiliacion, n afiliación, n afiliacion, número seguridad social, numero seguridad social, seguridad social
    número de afiliación, numero de afiliacion, no de afiliación, no de afiliacion, no afiliación, no afiliacion
    afiliación a la seguridad social, afiliacion a la seguridad social, nss, nass, naf, nuss
    ccc seguridad social, spanish social security number
  `),
  headers: list('social security number, ssn, afiliación, afiliacion'),
  hints: list(`
    españa, espana, spain, spanish, trabajador, trabajadora, nómina, nomina, dni, tgss, tesorería
  `),
  shapes: groupings('12, 2-8-2, 2-10, 10-2, 2-4-4-2, 1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isSpanishNss,
  hits: [
    'Número de la Seguridad Social: 08/76267660/21',
    'Nº Seguridad Social 156545767690',
    'NSS: 46/81744194/06',
    'Nº de afiliación: 46/33296162/79',
    '<NAF>412074470315</NAF>',
    'nuss=466105066468',
    'Afiliación a la Seguridad Social\n46/43069177/53',
  ],
  misses: [
    'NSS 085635479088',
    'pedido 288207027062',
    'seguridad social: 12 millones en 2023',
    '28/86613510/16',
  ],
});
