import { isYearMonthDay } from '@/lib/scan/checks/calendar';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { named } from '@/lib/scan/checks/named';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/** Year, month, day, four digits, citizenship 0 to 2, 8 or 9, Luhn (Department of Home Affairs). */
const isSouthAfricanId = (digits: string): boolean =>
  /^\d{10}[0-2]\d\d$/.test(digits) && isYearMonthDay(digits) && isLuhnValid(digits);

export const zaId = registerNumber({
  id: 'za-id',
  labels: list(`
    sa id, sa id number, rsa id, rsa id number, south african id, south african id number, south africa id
    south african identity number, id number, id numbers, id no, id nr, identity number, identity no, id nommer
    identiteitsnommer, identity document, id book, za id, said number, sa ids
  `),
  headers: list('identity, id num, national id'),
  hints: list(
    'south africa, south african, rsa, sars, fica, home affairs, johannesburg, cape town, pretoria, durban',
  ),
  shapes: groupings('13, 6-4-3, 6-4-2-1, 6-7, 6-4-1-1-1, 1-1-1-1-1-1-1-1-1-1-1-1-1'),
  isValid: isSouthAfricanId,
  labelled(candidate, around) {
    const isOwn = /africa|rsa|sa |za /.test(around.label ?? '');
    // Every country has an `ID number`; the day and the check digit speak for this one.
    return named(candidate, around, isOwn ? 64 : 24, isOwn || around.isHinted);
  },
  hits: [
    'SA ID: 5811132424081',
    'South African ID number 880218 5131 084',
    'ID number: 8801137603083',
    'My RSA ID is 7302069144080.',
    '{"saIdNumber": "9309133061081"}',
    'Identity number\n7503106645084',
    'ID No. 750310 6645 08 4',
  ],
  misses: [
    'SA ID 5811132424082',
    'SA ID 5813132424081',
    'EAN 5811132424081',
    'SA ID 581113242408',
    '1732147200000',
    'transaction ID 5811132424081',
  ],
});
