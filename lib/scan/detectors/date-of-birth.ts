import { dateEnd, isCalendarDate, isEightDigitDate } from '@/lib/scan/checks/calendar-date';
import { foldedAll } from '@/lib/scan/checks/folded';
import type { Claim, LabelDetector, NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';
import { once } from '@/lib/scan/once';
import { fitsAt, pattern } from '@/lib/scan/pattern';

const common = {
  id: 'date-of-birth',
  category: 'personal',
  isOptIn: true,
  reasons: [],
  labels: list(`
    dob, d o b, date of birth, birth date, birthdate, birthday, bday, b day, birth day, born on, date born, dateofbirth
    dob date, birth dt, birthdt, patient dob, member dob, dt of birth, day of birth
    geburtsdatum, geburtstag, geb datum, gebdatum, geb am, geb, date de naissance, date naissance, fecha de nacimiento
    fecha nacimiento, fec nac, fecha nac, nac, data di nascita, data nascita, data de nascimento, data nascimento, data nasc, dt nasc, geboortedatum
    födelsedatum, fodelsedatum, fødselsdato, fodselsdato, syntymäaika, syntymaaika, data urodzenia, datum narození
    datum narozeni, születési dátum, születési idő, doğum tarihi, dogum tarihi, data nașterii, data nasterii
    дата рождения, ημερομηνία γέννησης, תאריך לידה, تاريخ الميلاد, जन्म तिथि
    出生日期, 出生年月日, 生日, 生年月日, 誕生日, 생년월일, 생일, dobs, dates of birth, birthdates, birth dates, birthdays
  `),
  headers: list('birth, born, naissance, nacimiento, nascita, nascimento, geboren, birth date time'),
} as const;

/** Words of a sentence; other numbers stand beside them too, so only what follows at once is read. */
const born = list(`
  born, geboren, née, né, nee, ne, né e, nacido, nacida, nació, nato, nata, nascido, nascida, nasceu, född, fodd, født, fodt
  syntynyt, urodzony, urodzona, ur, narozen, narozena, született, родился, родилась, doğdu, 出生于, 生まれ
`);

const bornFolded = once((): ReadonlySet<string> => new Set(foldedAll(born)));

const isBorn = (written: string): boolean => bornFolded().has(written.toLowerCase());

/** What a sentence about the field says, not about somebody. */
const isAboutElse = pattern(
  String.raw`(?<!\p{Alpha})(?:field|column|added|changed|updated|created|required|introduced|since|before|after|until|validation|version|release|expir\w{0,8}|signed|issued|died|check|test|deprecated|removed|format|party|celebrat\w{0,6}|sale|meeting|due)(?!\p{Alpha})`,
  'iu',
);

const tags = /<\/?[a-z]{1,6}(?:\s[^<>]{0,40})?>/gi;

/** What the field holds besides: `DOB/Age/Sex`. */
const besides = /^(?:\s?[/&,]\s?(?:age|sex|gender))+/i;

// `(mm/dd/yyyy)`
const orderOfParts = /[(\[]?\b[dmyjta]{1,4}[./-][dmyt]{1,4}[./-][dyjag]{1,4}\b[)\]]?/i;

/** Who answers a question, in the line below it: `date of birth?\n[00:14] CALLER: Ana Lopez, `. */
const answer = pattern(
  String.raw`\?\s{0,3}\n(?:\[?[\d:]{4,8}\]?[ ])?\p{Upper}[\p{Alpha} ]{1,20}:(?:[ ]\p{Upper}\p{Alpha}+){0,3}(?=[ ,])`,
  'uy',
);

/** Farthest that a date stands behind the word that names it, code units. */
const reach = 56;

/** Where the first figure, or the name of a month before it, stands; -1 when other text comes first. */
function dateStart(text: string, end: number): number {
  const limit = Math.min(text.length, end + reach);
  let at = end;
  while (at < limit && !(text.charCodeAt(at) >= 48 && text.charCodeAt(at) < 58)) at++;
  if (at === limit) return -1;
  const word = /(\p{Alpha}{3,12})\.?[\s./-]{1,2}(?:the\s)?$/u.exec(text.slice(Math.max(end, at - 20), at));
  if (word !== null) {
    const start = at - word[0].length;
    if (dateEnd(text, start) !== undefined) return start;
  }
  return at;
}

/** Longest date that is written out: `12th of September 1985`. Code units. */
const longestDate = 24;

/** `12 March 1985 (DOB)`. */
function readBefore(text: string, start: number): Claim | undefined {
  if (!/[([]/.test(text.charAt(start - 1))) return undefined;
  const end = text.charAt(start - 2) === ' ' ? start - 2 : start - 1;
  for (let at = end - 6; at >= 0 && end - at <= longestDate; at--) {
    if (at > 0 && /[\p{Alpha}\d]/u.test(text.charAt(at - 1))) continue;
    if (dateEnd(text, at) === end) return { start: at, end, likelihood: 'LIKELY' };
  }
  return undefined;
}

const joint = /,? (?:and|und|et|y|e|&) /y;

/** The end of the last of several dates: `dates of birth: March 5, 1980 and June 6, 1981`. */
function lastOf(text: string, end: number): number {
  if (!fitsAt(joint, text, end)) return end;
  return dateEnd(text, joint.lastIndex) ?? end;
}

const spoken: LabelDetector = {
  ...common,
  kind: 'label',
  digitWithin: 96,
  reasons: ['label'],
  triggers: [...common.labels, ...born],
  cell: (value) => (dateEnd(value, 0) === value.length ? 'VERY_LIKELY' : undefined),
  read(text, start, labelEnd) {
    const asked = answer();
    const end = fitsAt(asked, text, labelEnd) ? asked.lastIndex : labelEnd;
    const at = dateStart(text, end);
    if (at < 0) return readBefore(text, start);
    const last = dateEnd(text, at);
    // The day zero of computers.
    if (last === undefined || text.startsWith('1970-01-01', at)) return undefined;
    const between = text.slice(end, at).replace(tags, '').replace(besides, '').replace(orderOfParts, '');
    const lines = between.split('\n').length - 1;
    if (lines > 2 || /[.!?;]\s+\p{Alpha}{3}|[/@\\]\p{Alpha}/u.test(between)) return undefined;
    // On another line only the value itself.
    if (lines > 0 && /\p{Alpha}{3}/u.test(between)) return undefined;
    if (isAboutElse().test(between)) return undefined;
    // `DOB: unknown, seen on …`
    const isElsewhere = /\p{Alpha}{2}[^\n]{0,20}[,;|]/u.test(between) && !/[, ](?:is|was):? $/.test(between);
    if (isElsewhere && !isBorn(text.slice(start, labelEnd))) return undefined;
    const after = text.charAt(last);
    if (/[\d_%]/.test(after) || (/\p{Alpha}/u.test(after) && !/^T\d\d/.test(text.slice(last, last + 3))))
      return undefined;
    // `ne` and `ur` are everyday words elsewhere.
    const isShort = labelEnd - start < 4 && isBorn(text.slice(start, labelEnd));
    if (isShort && between.length > 12) return undefined;
    // Nebraska, and the north-east: `Omaha, NE, 10/1/24`, `R02-M1-NE 2005-06-28`.
    if (isShort && (text.charAt(end) === ',' || text.charAt(start - 1) === '-')) return undefined;
    return {
      start: at,
      end: lastOf(text, last),
      likelihood: between.length <= 24 ? 'VERY_LIKELY' : 'LIKELY',
    };
  },
  hits: [
    'born on the 5th of March 1980',
    'DOB: March 5th, 1980',
    '12 March 1985 (DOB)',
    'the date of birth, as in the passport, is March 12, 1985',
    'their dates of birth are March 12, 1985 and June 4, 1987',
  ],
  misses: ['born in Berlin', 'date of birth: unknown', 'Omaha,NE,10/1/1984,open', 'R02-M1-NE 2005-06-28'],
};

const gaps: ReadonlySet<string> = new Set(['/', '-', '.', ' ', '. ', ' / ', ' - ', '']);

/** What stands behind the word at a distance is read by the other kind. Code units. */
const nearby = 4;

export const dateOfBirth: NumberDetector = {
  ...common,
  kind: 'number',
  companions: [spoken],
  formats: [],
  shapes: groupings(`
    4-2-2, 4-1-1, 4-1-2, 4-2-1, 2-2-4, 2-2-2, 1-1-4, 1-1-2, 1-2-4, 1-2-2, 2-1-4, 2-1-2, 8, 6, 5
  `),
  judge({ value, shape, gap, before, after }, context) {
    if (!gaps.has(gap) || before === 'token' || after === 'token') return undefined;
    const lengths = shape.split('-').map((group) => group.length);
    const [first = 0, second = 0] = lengths;
    const isBare = lengths.length === 1;
    const isDate = isBare
      ? value.length < 8 || isEightDigitDate(value)
      : isCalendarDate(
          value.slice(0, first),
          value.slice(first, first + second),
          value.slice(first + second),
        );
    if (!isDate) return undefined;
    const { label, distance, isHeader } = context();
    if (label === undefined) return undefined;
    if (isBare && value.length < 8) {
      // `800305`, and what a spreadsheet makes of a date: days since 1900.
      const isShortDate =
        value.length === 6 && isCalendarDate(value.slice(4), value.slice(2, 4), value.slice(0, 2));
      return isHeader && (isShortDate || value.length === 5) ? 'LIKELY' : undefined;
    }
    if (isHeader) return 'VERY_LIKELY';
    return distance <= nearby && gap !== ' ' ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'DOB: 03/05/1980',
    'D.O.B. 3/5/80',
    'dob 1980-03-05',
    'DOB/Age/Sex: 01/05/1987 62 y.o. male',
    '<dt>Date of Birth</dt><dd>11/09/1956</dd>',
    'date of birth?\n[00:14] CALLER: Ana Lopez, March 5, 1980.',
    'Date of Birth: 05.03.1980',
    'Date of birth\n05/03/1980',
    'date of birth (mm/dd/yyyy): 03/05/1980',
    'DOB: March 5th, 1980',
    'DOB 05-MAR-1980',
    'DOB 05MAR1980',
    'Birthday: Mar 5, 1980',
    'She was born on the 5th of March 1980 in Leeds.',
    'born March 5, 1980',
    'He was born in Springfield, Illinois, on March 5, 1980',
    'geboren am 5. März 1980 in Köln',
    'geb. 05.03.1980',
    'Geburtsdatum: 5. 3. 1980',
    'né le 5 mars 1980 à Paris',
    'Née le 1er janvier 1980',
    'fecha de nacimiento: 5 de marzo de 1980',
    'nato a Roma il 5 marzo 1980',
    'data de nascimento 05/03/1980',
    'geboortedatum 05-03-1980',
    '{"dateOfBirth":"1980-03-05"}',
    '{"birthDate": "1980-03-05T00:00:00Z"}',
    '<dob>19800305</dob>',
    'birth_date=1980-03-05',
    '出生日期：1980年3月5日',
    '생년월일 1980.03.05',
    '05/03/1980 (date of birth)',
    'The patient, DOB 3-5-1980, was seen today.',
    'ＤＯＢ：０３／０５／１９８０',
    'дата рождения: 5 марта 1980',
    'DOBs: 08/27/1978, 06/11/1991',
  ],
  misses: [
    '03/05/1980',
    'March 5, 1980',
    'on 1980-03-05 the shop opened',
    'DOB: 13/32/1980, DOB: 1880-03-05',
    'DOB: unknown, seen 03/05/2020',
    'date of birth is a required field since 2020-03-05',
    'The date of birth field was added on March 5, 2020',
    'born in 1980',
    'order date: 2024-03-05',
    'invoice date 05.03.2024',
    'the birthday party is on 5 March',
    'expiry date 03/2028, date of issue 03/05/2018',
    'newborn screening 2020-03-05',
    'stubborn 03/05/1980',
    'date of birth: version 1.2.1980',
    'birthday sale until 05.03.2024',
    'airborne 12.5.2020',
    'ne 10 20 30',
    'DOB 1980',
  ],
};
