import { named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

const valueOf = (code: number): number => (code < 65 ? code - 48 : code - 55);

/** A blank stands before a single letter. */
const blank = 36;

/** One or two letters, six digits, check digit or A, modulus 11 (Registration of Persons Regulations). */
export function isHkid(value: string): boolean {
  if (!/^[A-Z]{1,2}\d{6}[\dA]$/.test(value)) return false;
  let sum = value.length === 8 ? 9 * blank : 0;
  for (let at = 0; at < value.length; at++) sum += (value.length - at) * valueOf(value.charCodeAt(at));
  return sum % 11 === 0;
}

export const hkId: NumberDetector = {
  kind: 'number',
  id: 'hk-id',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    hkid, hkid number, hkid card, hkid card number, hkic, hk id, hk id card, hong kong id, hong kong id card
    hong kong id number, hong kong identity card, hong kong identity card number, 香港身份證, 香港身份證號碼, 身份證號碼, 身份證
    身分證, hkids, hk identity card
  `),
  headers: list('id card no, id card number, national id, id number'),
  hints: list('hong kong, 香港, kowloon, 九龍, holder of'),
  // With the check digit in brackets it is a form of its own; the digit fits one of eleven.
  formats: ['A999999-9', 'A999999-A', 'AA999999-9', 'AA999999-A'],
  shapes: [
    'A9999999',
    'A999999A',
    'AA9999999',
    'AA999999A',
    'A-999999-9',
    'A-999999-A',
    'A-9999999',
    'A999-999-9',
    'A999-999-A',
  ],
  judge(candidate, context) {
    if (!isHkid(candidate.value)) return undefined;
    const around = context();
    if (around.label !== undefined || candidate.gap !== '(' || !standsAlone(candidate, around))
      return named(candidate, around);
    // `f(x)` and other calls have no such names; a word of three letters and digits might.
    return around.isHinted || candidate.start === 0 ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'HKID: A123456(3)',
    'HKID no. G123456(A)',
    'HKID A1234563',
    'Hong Kong ID card number: C123456(9)',
    'A123456(3) is my HKID',
    '香港身份證號碼：A123456(3)',
    'holder of A123456(3), Kowloon',
    'HK Identity Card: N916675(9)',
  ],
  misses: [
    'HKID A123456(4)',
    'A1234563',
    'see section A123456(3) there',
    'order A123456(3)',
    'HKID A12345(3)',
    'part number A123456(3)',
    'HKID A12345673',
    'call f123456(3)',
    'commit a1234563',
  ],
};
