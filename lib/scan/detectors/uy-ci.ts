import { isFiller } from '@/lib/scan/checks/filler';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { groupings, list } from '@/lib/scan/list';

const weights = [2, 9, 8, 7, 6, 3, 4, 1] as const;

/** Six or seven digits and a check digit modulus 10 (Dirección Nacional de Identificación Civil, cédula de identidad). */
function isUruguayanCi(given: string): boolean {
  const digits = given.padStart(8, '0');
  return /^\d{8}$/.test(digits) && weightedSum(digits, weights) % 10 === 0 && !isFiller(given);
}

export const uyCi = registerNumber({
  id: 'uy-ci',
  labels: list(`
    cédula, cedula, cédulas, cedulas, cédula no, cedula no, número de cédula, numero de cedula, no de cédula
    no de cedula, cédula de identidad, cedula de identidad, cédula uruguaya, cedula uruguaya, ci, c i, ci no
    documento de identidad, uruguayan id, uruguayan ci
  `),
  headers: list('documento, identificación, identificacion, national id'),
  hints: list('uruguay, uruguayan, uruguaya, uruguayo, montevideo, bps, mides'),
  shapes: groupings('8, 7-1, 1-3-3-1, 3-3-1, 1-3-4'),
  isValid: isUruguayanCi,
  // Those written as in Chile have another check digit; one in ten fits both.
  labelled(candidate, around) {
    if (candidate.shape.includes('-') || around.isHinted) return named(candidate, around);
    // Continuous integration.
    return around.label === 'ci' ? 'POSSIBLE' : named(candidate, around, 16);
  },
  hits: [
    'Cédula: 1.188.703-5',
    'C.I. 2.719.209-4',
    'cédula de identidad 5.662.497-5',
    'Mi cédula es 4.934.803-9.',
    '{"cedula":"1.979.517-7"}',
  ],
  misses: ['Cédula 51146904', '2.809.417-6', 'pedido 13318466', 'ci pipeline 28469084'],
});
