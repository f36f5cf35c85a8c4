import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { isMod11And2Valid } from '@/lib/scan/checks/iso-7064';
import { isDoubtful, named } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** First two digits of the region (GB/T 2260); 83 is for residents of Taiwan, 81 and 82 for Hong Kong and Macao. */
const isProvince = (code: number): boolean =>
  (code >= 11 && code <= 15) ||
  (code >= 21 && code <= 23) ||
  (code >= 31 && code <= 37) ||
  (code >= 41 && code <= 46) ||
  (code >= 50 && code <= 54) ||
  (code >= 61 && code <= 65) ||
  code === 71 ||
  (code >= 81 && code <= 83) ||
  code === 91;

/** Region, day of birth, three digits, check character of ISO 7064 MOD 11-2 (GB 11643-1999). */
export const isResidentId = (value: string): boolean =>
  /^\d{6}(?:19|20)\d{9}[\dX]$/.test(value) &&
  isProvince(numberAt(value, 0, 2)) &&
  isDay(numberAt(value, 6, 4), numberAt(value, 10, 2), numberAt(value, 12, 2)) &&
  isMod11And2Valid(value);

export const cnResidentId: NumberDetector = {
  kind: 'number',
  id: 'cn-resident-id',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    身份证, 身份证号, 身份证号码, 公民身份号码, 居民身份证, 证件号码, 身分證號碼, resident id, resident id number, resident identity card
    resident id card, resident identity number, chinese id, chinese id number, chinese id card, china id
    shenfenzheng, sfz, sfzh, id card number, id card
  `),
  headers: list('证件号, id number, national id, idcard'),
  hints: list('姓名, 出生, 性别, 住址, china, chinese, 手机, 电话'),
  // Region, day of birth and check character: one in 70,000 random numbers of eighteen digits.
  formats: [...groupings('18, 6-8-4'), '99999999999999999A', '999999-99999999-999A'],
  shapes: groupings('6-4-4-4, 3-3-4-4-4, 6-12, 6-4-2-2-4, 17-1, 1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    if (!isResidentId(candidate.value)) return undefined;
    const around = context();
    if (around.label !== undefined) return named(candidate, around);
    return isDoubtful(candidate, around) ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    '110101196206161307',
    '11010119510404210X',
    '身份证号：510101198311011312',
    '身份证 110101 19470508 0430',
    '身份证号码为110101198107025755，请核对',
    'Resident ID: 110101198601034323',
    '{"idCard":"11010119510404210X"}',
    '110101194103056054 is his Chinese ID',
    '姓名 张三 110101194103056054',
  ],
  misses: [
    '110101196206161308',
    '110101196213161307',
    '990101196206161307',
    'message id 110101196206161307',
    '身份证 11010119620616130',
    '1101011962061613071',
    'snowflake 175928847299117063',
    'sha 110101196206161307abcdef',
  ],
};
