import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { named } from '@/lib/scan/checks/named';
import { digitAt } from '@/lib/scan/checks/weighted-sum';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/**
 * Year, month (50 more for women, 20 more when a day has run out), day, three digits, and a digit that makes the ten a
 * multiple of 11 (zákon č. 133/2000 Sb., § 13; also Slovakia). Until 1953 there were nine digits and no check.
 */
export function isRodneCislo(digits: string): boolean {
  const month = numberAt(digits, 2, 2) % 50;
  const year = numberAt(digits, 0, 2);
  if (digits.length === 9)
    return year < 54 && isDay(1900 + year, month, numberAt(digits, 4, 2)) && !digits.endsWith('000');
  if (digits.length !== 10) return false;
  const century = year < 54 ? 2000 : 1900;
  if (!isDay(century + year, month > 20 ? month - 20 : month, numberAt(digits, 4, 2))) return false;
  // A remainder of 10 is written 0, in some numbers given until 1985.
  return (Number(digits.slice(0, 9)) % 11) % 10 === digitAt(digits, 9);
}

export const czRodneCislo: NumberDetector = {
  kind: 'number',
  id: 'cz-rodne-cislo',
  category: 'identity',
  reasons: [],
  labels: list(`
    rodné číslo, rodne cislo, rodná čísla, rodne cisla, rodného čísla, rodneho cisla, rodne c, rod číslo
    rod cislo, rod č, rč, rc, rodným číslem, birth number, czech birth number, slovak birth number
    czech id number, rodné č, rodné číslo pacienta
  `),
  headers: list('national id, personal id, birth no'),
  hints: list(
    'narozen, narozena, narodený, narodená, česká, ceska, czech, slovak, bydliště, bytem, pojištěnec, pacient',
  ),
  // By chance one of 200 of what is written 6/4 is right, and dates in paths are written so.
  formats: groupings('6-4'),
  shapes: groupings('10, 6-3, 2-2-2-4, 3-3-4'),
  judge(candidate, context) {
    const { value, shape, gap } = candidate;
    if (!isRodneCislo(value)) return undefined;
    const around = context();
    const { label, isHinted, isOther } = around;
    if (label === undefined) {
      if (value.length < 10 || shape !== '999999-9999' || gap !== '/') return undefined;
      return isHinted && !isOther ? 'LIKELY' : 'POSSIBLE';
    }
    const isWritten = shape === '999999-9999' || shape === '999999-999';
    // A release candidate, and other everyday initials.
    if (label === 'rc' && !isWritten && !around.isHeader) return 'POSSIBLE';
    return named(candidate, around, isWritten ? 48 : 32, value.length === 10);
  },
  hits: [
    'Rodné číslo: 891007/1599',
    'rodne cislo 7311172980',
    'RČ 600613/7599',
    'Moje rodné číslo je 760216/2360.',
    'r.č. 765910/2418',
    '965220/2989 je moje rodné číslo',
    'pan Novák, narozen v Brně, 891007/1599',
    'rodné číslo 520316/123',
    'rod. č. 560419/8270',
  ],
  misses: [
    'rodné číslo 891007/1598',
    '891007/1599',
    'rodné číslo 891307/1599',
    'objednávka 891007/1599',
    '/archive/891007/1599/x',
    'rc 8910071599',
    'rodné číslo 89100715990',
    'INV-891007/1599',
  ],
};
