import { isFiller } from '@/lib/scan/checks/filler';
import { named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** Seven or eight digits and a check digit or K, modulus 11 with weights 2 to 7 from the right (Registro Civil). */
export function isRut(value: string): boolean {
  if (!/^[1-9]\d{6,7}[\dK]$/.test(value)) return false;
  const body = value.slice(0, -1);
  let sum = 0;
  for (let step = 0; step < body.length; step++) {
    sum += (2 + (step % 6)) * (body.charCodeAt(body.length - 1 - step) - 48);
  }
  return '0123456789K'.charAt((11 - (sum % 11)) % 11) === value.slice(-1) && !isFiller(body);
}

export const clRut: NumberDetector = {
  kind: 'number',
  id: 'cl-rut',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    rut, ruts, rut number, run chile, rut run, run rut, número de rut, numero de rut, rol único tributario
    rol unico tributario, rol único nacional, rol unico nacional, cédula de identidad, cedula de identidad
    chilean id, chilean rut, chilean tax id, cédula, cedula
  `),
  headers: list('run, tax id'),
  // `RUN` is the same number, and too common a word to name one that is not written as one.
  hints: list('run, chile, chilean, santiago, sii, domiciliado'),
  // The check digit fits one of eleven of what is written with two dots and a dash, and hardly anything else is.
  formats: [
    ...groupings('2-3-3-1'),
    '99-999-999-A',
    ...groupings('1-3-3-1'),
    '9-999-999-A',
    ...groupings('8-1'),
    '99999999-A',
    ...groupings('7-1'),
    '9999999-A',
    ...groupings('2-3-4'),
    '99-999-999A',
    '9-999-999A',
    '99999999A',
  ],
  shapes: ['999999999', '99999999', '9999999A', '9-999-9999'],
  judge(candidate, context) {
    const { value, shape, gap } = candidate;
    if (!isRut(value)) return undefined;
    const around = context();
    if (around.label !== undefined) return named(candidate, around, shape.includes('-') ? 64 : 16);
    const isWritten = gap === 'mixed' && (shape.startsWith('99-999-999-') || shape === '9-999-999-A');
    const isPrinted = shape.includes('-')
      ? gap === 'mixed' || gap === '-' || gap === '.'
      : value.endsWith('K');
    return (isWritten || (isPrinted && around.isHinted)) && standsAlone(candidate, around)
      ? 'LIKELY'
      : undefined;
  },
  hits: [
    '17.916.024-2',
    'RUT: 14.420.175-2',
    'RUT 14981533-3',
    'Mi RUT es 16.472.555-3.',
    'R.U.T. 14.606.152-4',
    'Cédula de identidad\n18.117.906-6',
    'RUT 10.000.013-K',
    'RUN: 14981533-3',
    'RUN 15.216.116.6',
    'Mi RUN es 24.678.1265.',
    'Cédula 11639130-9',
    'RUT\n18.346.467-1\n5.669.717-9\n10.665.502-2',
  ],
  misses: [
    '17.916.024-3',
    '17916024-2',
    'RUT 17.916.024-5',
    'part number 17.916.024-2',
    'version 17.916.024.2',
    'a wheel rut of 17916024 mm',
    'INV-17.916.024-2',
    '1.17.916.024-2',
    'Run ID 271251465, job 31501747-5',
    'Revenue 9,806,775 2,380,326',
    '14\t750,692,3\n34\t750,689,3',
    'np.ones((18, 200, 200)) * 3',
  ],
};
