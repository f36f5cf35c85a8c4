import { registerNumber } from '@/lib/scan/checks/register-number';
import { list } from '@/lib/scan/list';

const letters = ' ABCDEFGHJKLMNPQRSTUVWXYZ';

const layout = /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/;

/** Three letters without I and O, three digits and a check digit modulus 11; or two digits, a letter and a check letter modulus 23 (Health NZ, HISO 10046:2023). */
function isNhi(value: string): boolean {
  if (!layout.test(value)) return false;
  let sum = 0;
  for (let at = 0; at < 6; at++) {
    const sign = value.charAt(at);
    sum += (sign >= 'A' ? letters.indexOf(sign) : Number(sign)) * (7 - at);
  }
  const last = value.charAt(6);
  if (last >= 'A') return letters.indexOf(last) === 23 - (sum % 23);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(last);
}

export const nzNhi = registerNumber({
  id: 'nz-nhi',
  category: 'health',
  labels: list(`
    nhi, nhi no, nhi number, nhi #, nhis, national health index, national health index number, nz nhi, nhi id
  `),
  headers: list('health number'),
  hints: list(`
    new zealand, nz, patient, dhb, te whatu ora, health nz, auckland, wellington, christchurch, gp, acc
  `),
  shapes: ['AAA9999', 'AAA99AA', 'AAA-9999', 'AAA-99AA'],
  isValid: isNhi,
  hits: ['NHI: JPR8242', 'NHI number JVV6320', 'NHI DDX49HJ', 'Patient NHI BLW28XQ'],
  misses: ['NHI GWW2646', 'XGW3499', 'order LRG0109', 'id-BMJ6115-a', 'NHI budget 2024', 'flight ABC1234'],
});
