import { isCompactDate } from '@/lib/scan/checks/calendar';
import { isFiller } from '@/lib/scan/checks/filler';
import { isMrzLine } from '@/lib/scan/checks/mrz';
import { hasWordBeside } from '@/lib/scan/checks/word-beside';
import type { NumberDetector } from '@/lib/scan/detector';
import { bare, groupings, list, numbered } from '@/lib/scan/list';

/** The book itself, perhaps its date, its holder or a library of that name: the number must stand beside it. Code units. */
const nearReach = 16;
const reach = 48;

const isNumbered = (label: string): boolean =>
  /(?:no|num|number|numbers|nbr|nr|id|#|number of|nummer|numero|número|numéro|numer|号|號|番号|번호)$/.test(
    label,
  );

/** The second line of the machine-readable zone, without and with an optional number after the expiry date. */
const zones = ['9999999999', 'A999999999', 'AA99999999'].flatMap((number) =>
  [7, 16].map((last) => `${number}AAA9999999A${bare(last)}`),
);

export const usPassport: NumberDetector = {
  kind: 'number',
  id: 'us-passport',
  category: 'identity',
  reasons: [],
  labels: [
    ...list('passport, passeport, pasaporte, passaporto, passaporte, reisepass, paspoort, paszport').flatMap(
      numbered,
    ),
    ...list(`
      document number, document no, document #, doc no, doc #, id pp, id ppt
      pp #, ppt #, us ppt, passports, passport numbers, passport num, passport nr, passport nbr, passport book, passport book no
      passport book number, passport card, passport card no, passport card number, travel document no
      travel document, travel document number, travel document #, travel document id
      passport and number, passport and the number, passport and its number
      passport identification number, number of passport
      number on passport, passportno, passportnumber, passportid, passnummer, reisepassnummer, paspoortnummer
      no de passeport, numéro de passeport, numero de passeport, n de passeport, numéro du passeport
      número de pasaporte, numero de pasaporte, no de pasaporte, núm pasaporte, numero di passaporto
      numero passaporto, número do passaporte, número de passaporte, numero de passaporte, numer paszportu
      passnr, pass nr, 护照, 护照号, 护照号码, 護照號碼, 旅券番号, パスポート番号, 여권번호, passport nos, ppt no, pass no, pport, pport no, pp no, pp number, номер паспорта
      паспорт, 護照
    `),
    ...list('my, your, his, her, their, the').map((whose) => `number on ${whose} passport`),
  ],
  headers: list('ppt, pp no, travel doc, travel doc no'),
  hints: list(`
    passport, passports, u s passport, nationality, place of birth, date of birth, dob, visa, traveller, traveler, travel, issuing country
    date of issue, date of expiry, expiration date, citizenship, surname, given names, embassy, consulate, border
  `),
  formats: zones,
  shapes: [
    ...groupings('9, 8, 2-7, 3-3-3, 4-5, 1-1-1-1-1-1-1-1-1'),
    // United States: nine digits, since 2021 a letter and eight; many other states have one of these too.
    ...list('A99999999, A9999999, AA999999, AA9999999, AAA999999, 99AA99999'),
    // Singapore and the Philippines, Korea, the Netherlands, Germany.
    ...list(`
      A9999999A, A999A9999, AAX9XXX99, A99A99A99, AX9X9XX99, A9XXXX999, AX9XX99X9, A9A9A9XXX, A-99999999
      AA-9999999, AA-999999, A-9999999, 99-AA-99999, A99-999-999, A-9999-9999, A-9-9-9-9-9-9-9-9
    `),
  ],
  judge(candidate, context) {
    const { value, before, after } = candidate;
    if (value.length > 16) return isMrzLine(value) ? 'VERY_LIKELY' : undefined;
    if (isFiller(value) || hasWordBeside(candidate)) return undefined;
    const { label, distance, isHeader, isHinted } = context();
    if (label === undefined) return undefined;
    if (after === 'token' || (before === 'token' && distance > 1)) return undefined;
    // A document of any kind; the words around it say which.
    if (label.startsWith('doc') && !(isHinted && value.length > 7)) return 'POSSIBLE';
    const isNamed = isHeader || isNumbered(label) || label === 'list';
    if (value.length === 8 && isCompactDate(value) && !(isNamed && distance <= 3)) return undefined;
    if (distance > (isNamed ? reach : nearReach)) return 'POSSIBLE';
    return isNamed || isHinted ? 'VERY_LIKELY' : 'LIKELY';
  },
  hits: [
    'passport number 512345678',
    'Passport No.: A12345678',
    'Passport # 512345678',
    'US passport: 512345678',
    'U.S. Passport Number\nA12345678',
    'passport A12345678',
    'my travel document is A12345678',
    '512345678 is the number on her passport',
    'Document title: U.S. Passport, issuing authority: US Dept of State, document number: 107659077',
    'He showed his passport and the number was 512345678.',
    'My passport is 512345678.',
    '512345678. That is my passport number.',
    '{"passportNumber":"512345678"}',
    '{"passport":"A12345678"}',
    '<PassportNo>512345678</PassportNo>',
    'passport_no=A12345678',
    'PASSPORT-512345678',
    'PassportNo512345678',
    '512345678 is my passport number',
    'passport ５１２３４５６７８',
    'passport 5\u200b1234\u200b5678',
    'passport number A 1234 5678',
    'passport no 5 1 2 3 4 5 6 7 8',
    'British passport no. 925665416',
    'Reisepass-Nr. C01X00T47',
    'Reisepassnummer: C5JR8F117',
    'Canadian passport AB123456',
    'numéro de passeport : 12AB34567',
    'Indian passport number: K1234567',
    'Australian passport PA1234567',
    'pasaporte: XDA123456',
    '护照号码：E12345678',
    'P<USADOE<<JANE<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n5123456789USA8001014F3001019<<<<<<<<<<<<<<02',
    'PPT no: 656691268',
    'Joint owner, ID: PP 417147944',
    'Doc #: B90949727 (U.S. Passport)',
    'Номер паспорта 609889853',
    '護照 314471882',
    'Reisepass-Nr.: C4H7K1LMN',
    'PP No: C83916402',
  ],
  misses: [
    '512345678',
    'A12345678',
    'C4H7K1LMN',
    'order A12345678',
    'confirmation H92975742. Visa rules: passport must be valid',
    'locator H92975742, passport and visa required',
    'hotel confirmation 983267683; bring passports',
    'Doc #: B90949727 (drawing)',
    'the travel documents of group 123456789',
    'passport expires 20301231',
    'passport.js 0.7.0 with 12345678.5 downloads',
    'passport photo 35x45 mm',
    'passport application fee $130, tracking no. 512345678',
    'boarding pass 512345678',
    'pass #512345678',
    'passport number 000000000',
    'passport office phone 2125550100',
    'the passport office in the old town hall had 123456789 visitors',
    'passport 51234567890123',
    'passport v1.512345678',
    'passport-local@1.0.0',
    'passport $512345678',
    '5123456785USA8001014F3001019<<<<<<<<<<<<<<02',
    'compass A12345678',
    'see pp no 1234',
  ],
};
