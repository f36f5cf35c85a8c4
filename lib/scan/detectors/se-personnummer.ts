import { isDay, numberAt } from '@/lib/scan/checks/calendar';
import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { registerNumber } from '@/lib/scan/checks/register-number';
import { groupings, list } from '@/lib/scan/list';

/**
 * Year, month, day, three digits and Luhn over the ten; 60 is added to the day in a coordination number (Skatteverket,
 * SKV 704 and 707). Twelve digits have the century in front.
 */
function isPersonnummer(digits: string): boolean {
  const short = digits.slice(-10);
  if (!isLuhnValid(short)) return false;
  if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return false;
  const day = numberAt(short, 4, 2);
  const year = digits.length === 12 ? numberAt(digits, 0, 4) : 2000 + numberAt(short, 0, 2);
  return isDay(year, numberAt(short, 2, 2), day > 60 ? day - 60 : day) && !short.endsWith('0000');
}

/** `240115-1430`, `20240115-1430`, in years of which there are logs. */
const isLikeDayAndTime = (digits: string): boolean =>
  /^(?:20[0-3]|[0-3])\d{5,7}(?:[01]\d|2[0-3])[0-5]\d$/.test(digits);

export const sePersonnummer = registerNumber({
  id: 'se-personnummer',
  labels: list(`
    person nummer, person nr, personnumret, pers nr, pers nummer, persnr, pnr, p nr, samordningsnummer
    samordningsnr, personnummerna, personnumren, svenskt person nummer, swedish personal number
    swedish personal identity number, swedish personal id, personal identity number, personal number
  `),
  headers: list('personal id, national id, id number, ssn, social security number'),
  hints: list(
    'född, fodd, folkbokförd, folkbokford, bankid, skatteverket, sverige, sweden, swedish, patient, anställd',
  ),
  // By chance one of 270 of what is written 6-4 with a dash is right; more of what begins with a day, such as the time of
  // a log (`240115-1430`) or a number counted by days.
  formats: groupings('6-4, 8-4'),
  shapes: groupings('10, 12, 2-2-2-4, 4-2-2-4, 10-2'),
  isValid: isPersonnummer,
  unnamed({ value, gap, start }, { isHinted }) {
    if (gap !== '-') return undefined;
    // All there is of the text, nearly always: somebody copied just this number.
    const isAlone = start === 0 && !isLikeDayAndTime(value);
    return isHinted || isAlone ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    '851002-9237',
    'Personnummer: 830110-6228',
    'personnr 19451026-2043',
    'Mitt personnummer är 6212256389.',
    'pers.nr 651203-4734',
    'Patienten (19930911-8876), född i Lund',
    'samordningsnummer 701063-2391',
  ],
  misses: [
    'personnummer 851002-9238',
    '240115-1430 and 20240115-1430',
    '20240115-0012',
    'personnummer 851302-9237',
    'tel 0851-002 92 37',
    '1-851002-9237',
    '851002-92370',
    'org.nr 556016-0680',
    '851002 9237',
  ],
});
