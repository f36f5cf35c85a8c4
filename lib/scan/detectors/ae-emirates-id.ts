import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

const layout = /^784(?:19|20)\d{10}$/;

/** 784, year of birth, seven digits, Luhn (Federal Authority for Identity, Citizenship, Customs and Port Security). */
export const isEmiratesId = (digits: string): boolean => layout.test(digits) && isLuhnValid(digits);

export const aeEmiratesId: NumberDetector = {
  kind: 'number',
  id: 'ae-emirates-id',
  category: 'identity',
  reasons: [],
  labels: list(`
    emirates id, emirates id no, emirates id number, emirates identity card, eid, eid no, eid number, uae id
    uae national id, uae id number, رقم الهوية, الهوية الإماراتية, رقم الهوية الإماراتية, بطاقة الهوية
    رقم بطاقة الهوية
  `),
  headers: list('national id, id number'),
  hints: list('uae, emirates, dubai, abu dhabi, sharjah, الإمارات, دبي, أبوظبي, visa, tawjeeh'),
  formats: groupings('3-4-7-1'),
  shapes: groupings('15, 3-12, 3-4-8, 1-1-1-1-1-1-1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    const { value, shape } = candidate;
    if (!layout.test(value)) return undefined;
    const around = context();
    const isChecked = isEmiratesId(value);
    // Printed on some cards without a check digit that fits.
    if (around.label !== undefined) return named(candidate, around, undefined, isChecked);
    if (!isChecked || !standsAlone(candidate, around)) return undefined;
    return shape === '999-9999-9999999-9' || around.isHinted ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'Emirates ID: 784-1982-5217855-7',
    '784-1974-7230314-4',
    'Emirates ID No. 784197250981665',
    'EID 784-1975-2346756-7',
    'رقم الهوية: 784-1954-9761110-3',
  ],
  misses: [
    '784196185195730',
    'Emirates ID 783-1985-1234567-1',
    'serial 784-1957-3187536-5',
    'IMEI 784196460576778',
  ],
};
