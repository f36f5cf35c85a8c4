import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { weightedSum } from '@/lib/scan/checks/weighted-sum';
import { list } from '@/lib/scan/list';

/** Letters by the number of the place they stand for, from 10 on. */
const places = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1] as const;

/** A place, 1 or 2 for the sex (8 or 9 for residents), seven digits, check digit (內政部, 國民身分證統一編號). */
const isTaiwanId = (value: string): boolean =>
  /^[A-Z][1289]\d{8}$/.test(value) &&
  weightedSum(`${places.indexOf(value.charAt(0)) + 10}${value.slice(1)}`, weights) % 10 === 0;

/** Everybody's example. */
const sample = 'A123456789';

export const twNationalId = registerNumber({
  id: 'tw-national-id',
  labels: list(`
    身分證, 身分證字號, 身分證號碼, 身份證字號, 國民身分證, 統一證號, 統一編號, 居留證號, 居留證, taiwan id, taiwan id number, taiwan national id
    taiwanese id, roc id, roc id number, national identification card number, arc number
    national id card number, national id taiwan, id taiwan, national id, national id number, national id no, tw id
  `),
  headers: list('id number, 證號'),
  hints: list('姓名, 出生, 台灣, 臺灣, taiwan, taiwanese, 地址, 健保'),
  shapes: ['A999999999', 'A-999999999', 'A-9-99999999', 'A999-999-999', 'A9-99999999', 'A-9-9-9-9-9-9-9-9-9'],
  isValid: isTaiwanId,
  labelled: (candidate, around) => (candidate.value === sample ? 'UNLIKELY' : named(candidate, around)),
  hits: [
    '身分證字號：F131104093',
    '身分證 B142610160',
    'Taiwan ID: A800000014',
    'My Taiwan national ID is F131104093.',
    'National ID (Taiwan): F131104093',
    'national ID no. F131104093',
  ],
  misses: [
    '身分證字號 F131104094',
    'F131104093',
    '身分證字號 A123456789',
    'Taiwan ID F331104093',
    'Taiwan ID F13110409',
    'Taiwan ID F1311040931',
    'commit f131104093',
    'Taiwan ID FF31104093',
  ],
});
