import { numberAt } from '@/lib/scan/checks/calendar';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { digitAt, weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [2, 3, 4, 5, 6, 7, 8, 9] as const;

const departments = 22;
const mostMunicipalities = 33;

/** Eight digits, check digit modulus 11 with weights 2 to 9, department and municipality of birth (RENAP, código único de identificación). */
function isCui(digits: string): boolean {
  if (!/^\d{13}$/.test(digits) || weightedSum(digits, weights) % 11 !== digitAt(digits, 8)) return false;
  const department = numberAt(digits, 9, 2);
  const municipality = numberAt(digits, 11, 2);
  return (
    department > 0 && department <= departments && municipality > 0 && municipality <= mostMunicipalities
  );
}

export const gtCui = registerNumber({
  id: 'gt-cui',
  labels: list(`
    cui, cui no, dpi, dpi no, no dpi, no de dpi, número de dpi, numero de dpi, dpi cui, cui dpi
    código único de identificación, codigo unico de identificacion, documento personal de identificación
    documento personal de identificacion, guatemalan id, guatemalan dpi, guatemalan cui
  `),
  headers: list('documento, identificación, identificacion, national id'),
  hints: list('guatemala, guatemalan, renap, quetzaltenango'),
  shapes: groupings('13, 4-5-4, 9-4, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isCui,
  hits: [
    'DPI: 2594 97088 2006',
    'CUI 5824839990905',
    'No. de DPI 9614 48075 0606',
    'Mi DPI es 6170 00387 1705.',
    'Documento Personal de Identificación\n7792 83678 0508',
  ],
  misses: [
    'DPI 6455399490108',
    '4072 82769 1808',
    'pedido 4716711500102',
    '300 DPI, 600 dpi',
    'EAN 6044262670503',
  ],
});
