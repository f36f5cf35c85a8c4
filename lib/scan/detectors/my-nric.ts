import { isYearMonthDay, numberAt } from '@/lib/scan/checks/calendar';
import { named } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** Places of birth that are not given out (Jabatan Pendaftaran Negara, "Kod Negeri"). */
const unusedPlaces: ReadonlySet<number> = new Set([0, 17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97]);

/** Year, month, day, place of birth, four digits; no check digit. */
export const isMykad = (digits: string): boolean =>
  digits.length === 12 &&
  isYearMonthDay(digits) &&
  !unusedPlaces.has(numberAt(digits, 6, 2)) &&
  !digits.endsWith('0000');

export const myNric: NumberDetector = {
  kind: 'number',
  id: 'my-nric',
  category: 'identity',
  reasons: [],
  labels: list(`
    mykad, mykad number, my kad, nric, nric number, ic no, ic number, ic #, no ic, no kp, nokp
    no kad pengenalan, kad pengenalan, nombor kad pengenalan, malaysian ic, malaysian nric, malaysia ic
    malaysian id, identity card no, identity card number, no k p, nrics, ic numbers, kp
  `),
  headers: list('ic, national id, id number'),
  hints: list('ic, malaysia, malaysian, kuala lumpur, warganegara, lahir, alamat'),
  formats: groupings('6-2-4'),
  shapes: groupings('12, 2-2-2-2-4, 6-6, 1-1-1-1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    const { value, shape, gap } = candidate;
    if (!isMykad(value)) return undefined;
    const around = context();
    const isPrinted = shape === '999999-99-9999';
    if (around.label !== undefined || !isPrinted || gap !== '-')
      return named(candidate, around, undefined, isPrinted);
    return around.isHinted && !around.isOther && candidate.before === 'nothing' ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'MyKad: 770815-10-1657',
    'NRIC 680905-07-1286',
    'No. KP: 610927106667',
    'IC number 660416-07-0942',
    'No. Kad Pengenalan 560107-07-0912',
    'My IC no is 401118 10 0589.',
    'warganegara Malaysia, 700426-07-1322',
    'K/P -> 941126-03-6405',
    'Siti Rahmah;881120-01-5204;IC',
  ],
  misses: [
    'MyKad 771315-10-1657',
    '770815-10-1657',
    'MyKad 770815-00-1657',
    'MyKad 770815-10-165',
    'log 240115-14-3000',
  ],
};
