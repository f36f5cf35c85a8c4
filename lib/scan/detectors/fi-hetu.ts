import { isDayMonthYear } from '@/lib/scan/checks/calendar';
import { named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Day, month, year, a sign for the century, three digits, check character: the nine digits modulo 31 (Digital and
 * Population Data Services Agency; since 2023 A to F and U to Y besides `-` and `+`). The sign may be missing here.
 */
export function isHetu(value: string): boolean {
  const match = /^(\d{6})[A-FU-Y]?(\d{3})([0-9A-Y])$/.exec(value);
  if (match === null) return false;
  const [, day = '', number = '', check = ''] = match;
  return isDayMonthYear(day) && number > '001' && checkCharacters.charAt(Number(day + number) % 31) === check;
}

export const fiHetu: NumberDetector = {
  kind: 'number',
  id: 'fi-hetu',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    hetu, hetut, henkilötunnus, henkilotunnus, henkilötunnukset, henkilötunnukseni, henkilötunnuksesi
    sosiaaliturvatunnus, sotu, personbeteckning, personbeteckningen, finnish personal identity code
    finnish personal id, personal identity code, finnish ssn, finnish social security number, finnish hetu
    henkilö tunnus, henkilo tunnus
  `),
  headers: list('personal id, national id, tunnus, ssn, social security number'),
  hints: list('syntynyt, syntymäaika, syntymaaika, suomi, finland, finnish, potilas, työntekijä'),
  // A day and the character of 31: one code of this shape in 850, and hardly anything else is written so. With a digit at
  // the end it may be a day and a number, so only a word makes it one.
  formats: ['999999-999A', '999999A999A', '999999A9999', '999999-9999'],
  shapes: [
    ...list('999999999A, 999999-A-999A, 999999-A999A, 999999A-999A, 999999-A999-A, 999999-999-A'),
    ...groupings('6-3-1'),
  ],
  judge(candidate, context) {
    const { value, shape, gap } = candidate;
    if (!isHetu(value)) return undefined;
    const around = context();
    if (around.label !== undefined || !standsAlone(candidate, around)) return named(candidate, around);
    if (shape === '999999-9999') return around.isHinted && gap === '-' ? 'LIKELY' : undefined;
    const isWritten =
      shape.startsWith('999999A999') || (shape === '999999-999A' && (gap === '-' || gap === '+'));
    return isWritten && shape.endsWith('A') ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    '010358-111L',
    'Henkilötunnus: 060791-854J',
    'hetu 200958-200K',
    'henkilotunnus 010594Y9032',
    '131052A308T',
    'HETU: 261187-7177',
    'Henkilötunnukseni on 260297-0578.',
    'Potilas (010358-111L) tuli vastaanotolle',
  ],
  misses: [
    '010358-111M',
    '320358-111L',
    '261187-7177',
    'HETU 010358-11L',
    '010358-111LA',
    '1010358-111L',
    '240115-1430',
    'sha 131052a308f',
    'hash 131052a308tbeef',
    '010358:111M',
  ],
};
