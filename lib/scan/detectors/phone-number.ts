import { isDigit, isLetter } from '@/lib/scan/characters';
import { isCompactDate } from '@/lib/scan/checks/calendar';
import { readDialled, readInternational } from '@/lib/scan/checks/dialled';
import { phoneLabels as labels } from '@/lib/scan/checks/phone-labels';
import {
  isBracketedFormat,
  isNationalFormat,
  isOneDigit,
  joinsPhone,
  mayBeNational,
  otherGroupings,
  ownFormats,
} from '@/lib/scan/checks/national-phone';
import type { LabelDetector, NumberDetector, SignDetector } from '@/lib/scan/detector';
import { bareFrom, list } from '@/lib/scan/list';
import { calledNumber } from '@/lib/scan/structure/called-number';
import { matchAt } from '@/lib/scan/pattern';

const common = {
  id: 'phone-number',
  category: 'personal',
  isOptIn: true,
  reasons: [],
  headers: list('contact, home, work, office, direct, handset, msisdn, caller, callerid, caller id'),
} as const;

const international: SignDetector = {
  ...common,
  get labels() {
    return labels();
  },
  kind: 'sign',
  reasons: ['format'],
  sign: '+',
  followedBy: /[1-9]/,
  read(text, at, contextOf) {
    const before = text.charCodeAt(at - 1);
    if (isLetter(before) || isDigit(before) || before === 43 || before === 41 || before === 93)
      return undefined;
    const found = readInternational(text, at + 1);
    if (found === undefined) return undefined;
    const { start, end } = found;
    // `+43.350806` on a map; registries of domains write `+1.2125550100`.
    if (/^\d+\.\d{1,7}$/.test(text.slice(start, end))) return undefined;
    return { start, end, likelihood: contextOf(start, end).isMentioned ? 'VERY_LIKELY' : 'LIKELY' };
  },
  hits: ['+44 20 7946 0958', '+1 (212) 555-0100'],
  misses: ['+1732147200', 'a+4917112345678', '"+43.350806","-070.73"'],
};

const areaCode = /\((\d{2,5})\)[ .-]{0,2}(?=\d)/y;

/** `(212) 555-0100`, `(030) 1234567`, `8 (912) 345-67-89`: brackets around the code of the area. */
const bracketed: SignDetector = {
  ...common,
  get labels() {
    return labels();
  },
  kind: 'sign',
  reasons: ['format'],
  sign: '(',
  followedBy: /\d/,
  read(text, at, contextOf) {
    const area = matchAt(areaCode, text, at);
    if (area === null || /[\w$.)\]]/.test(text.charAt(at - 1))) return undefined;
    const found = readDialled(text, at + 1, (digits) => isBracketedFormat(area[1] ?? '', digits));
    if (found === undefined) return undefined;
    const { start, end } = found;
    const { isOther, isMentioned } = contextOf(start, end);
    return { start, end, likelihood: isOther ? 'POSSIBLE' : isMentioned ? 'VERY_LIKELY' : 'LIKELY' };
  },
  hits: ['(212) 555-0100', '(030) 1234567'],
  misses: ['(100) 200-3000', '(2024) 123456', 'f(212) 555'],
};

// What may stand between the word and the number.
const filler =
  /(?:[^\p{Alpha}\d$€£%@+]|(?:number|numbers|no|nr|num|is|at|on|me|us|him|her|my|our|the|or|to|home|work|mobile|cell|office|direct|fax|private|day|evening|under|unter|ist|lautet|est|es|il|au|al|el|numero|número|è)(?!\p{Alpha})){0,24}/uy;

const isDateOrAddress = (written: string): boolean =>
  /^(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([./-])\d{1,2}\2\d{1,2})(?!\d)/.test(written) ||
  /^(?:\d{1,3}\.){3}\d{1,3}$/.test(written) ||
  /^(?:\d+\.\d+|[12]\d{3}[-–][12]\d{3})$/.test(written);

/** Words that are used for much else, so the number must look like one. */
const isVague = (word: string): boolean =>
  /^(?:cell|cel$|ph$|mob|dial|ring|handy|portable|gsm|contact)/.test(word);

/** Code units: a colon and a space. */
const nearby = 3;

const named: LabelDetector = {
  ...common,
  get labels() {
    return labels();
  },
  kind: 'label',
  digitWithin: 96,
  reasons: ['label'],
  get triggers() {
    return labels();
  },
  read(text, start, end) {
    const from = end + (matchAt(filler, text, end)?.[0].length ?? 0);
    const at = text.charAt(from) === '+' ? from + 1 : from;
    if (at - end > 48 || !isDigit(text.charCodeAt(at))) return undefined;
    // `= -2147450880`
    if (text.charAt(at - 1) === '-' && /[=:(,]\s?-$/.test(text.slice(at - 3, at))) return undefined;
    // Blank lines and other paragraphs are too far away.
    if ((text.slice(end, at).match(/\n/g)?.length ?? 0) > 1) return undefined;
    // Small places have six digits.
    const least = at - end <= nearby ? 6 : 7;
    const found = readDialled(text, at, (digits) => digits.length >= least);
    if (found === undefined) return undefined;
    const { digits, groups } = found;
    const written = text.slice(found.start, found.end);
    if (isOneDigit(digits) || isDateOrAddress(written)) return undefined;
    if (
      isVague(text.slice(start, end).toLowerCase()) &&
      (groups === 1 ? digits.length < 9 : digits.length < 7)
    )
      return undefined;
    if (groups === 1 && digits.length === 8 && isCompactDate(digits)) return undefined;
    const isFar = at - end > 24;
    const isSure = groups > 1 || digits.length >= 9 || at - end <= 4;
    return { start: found.start, end: found.end, likelihood: !isFar && isSure ? 'VERY_LIKELY' : 'LIKELY' };
  },
  hits: ['phone: 030 1234567', 'Tel.: 089/123456-78'],
  misses: ['phone booth', 'telephone poles: 1200, 1300'],
};

const reach = 32;

export const phoneNumber: NumberDetector = {
  ...common,
  get labels() {
    return labels();
  },
  kind: 'number',
  companions: [international, bracketed, named, calledNumber],
  formats: ownFormats,
  shapes: [...bareFrom(7, 10), ...bareFrom(12, 15), ...otherGroupings],
  mayBeUnnamed: (text, start, _end, { picture }) => mayBeNational(text.charCodeAt(start), picture),
  judge({ value, shape, gap, before, after, neighbour }, context) {
    if (before === 'token' || after === 'token' || before === 'letter') return undefined;
    if (after === 'letter' && !shape.includes('A')) return undefined;
    const isFormat = isNationalFormat(value, shape, gap);
    const isDated = gap === '' ? value.length < 9 : shape.startsWith('9999-99-99-');
    if (isDated && isCompactDate(value.slice(0, 8))) return undefined;
    const { label, distance, isHeader, isOther } = context();
    if (label !== undefined) {
      if (isOneDigit(value) || !joinsPhone(gap, shape)) return undefined;
      const isBeside = isHeader || distance <= (value.length < 9 ? 4 : reach);
      if (isFormat || (isBeside && (value.length > 8 || isHeader || shape.includes('-'))))
        return isHeader ? 'VERY_LIKELY' : 'LIKELY';
      return 'POSSIBLE';
    }
    if (!isFormat || before !== 'nothing' || after !== 'nothing') return undefined;
    if (isOther || neighbour > 0) return 'POSSIBLE';
    const isRound = shape === '999-999-9999' && gap === ' ' && value.endsWith('000');
    return isRound ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    '(212) 555-0100',
    '212-555-0100',
    '212.555.0100',
    '1-800-555-0199',
    '(212)555-0100x1234',
    '+1 (212) 555-0100',
    'reach Jane at 212 555 0100 tomorrow',
    '+44 20 7946 0958',
    '+44 (0)20 7946 0958',
    '+4915112345678',
    '+33 1 23 45 67 89',
    'tel:+12125550100',
    '0044 20 7946 0958',
    '001-212-555-0100x123',
    '0049 30 1234567',
    '011 44 20 7946 0958',
    '020 7946 0958',
    '07700 900123',
    '01 23 45 67 89',
    '01.23.45.67.89',
    '(030) 1234567',
    '0171-1234567',
    '03-1234-5678',
    '090-1234-5678',
    '(11) 98765-4321',
    '138 0013 8000',
    '8 (912) 345-67-89',
    '0412 345 678',
    '06-12345678',
    'Phone: 2125550100',
    '555-555-5555',
    'Ph. 98765 43210',
    'ring 08-123 45 67',
    'Tel. 555-0100',
    'Telefon: 030 / 123 456 78',
    'Tél. : 0123456789',
    'mi teléfono es 612 345 678',
    'Mobile 98765 43210',
    'call me at 2125550100 or 2125550101',
    '{"phone":"2125550100"}',
    '<PhoneNumber>2125550100</PhoneNumber>',
    'phone_number=2125550100',
    'ＴＥＬ　０３－１２３４－５６７８',
    '电话：13800138000',
    'Телефон: 8 912 345 67 89',
    '2125550100 (mobile)',
    'phone\n2125550100',
    'You can reach her on 71 123 456 after six.',
    'Call 0032 450 00 12 34 please',
    'Tel. 12 34 56',
    'Cep no: 05324812760, 0 532 481 27 60',
    'Ann is on 07482916035 today',
  ],
  misses: [
    '2125550100',
    '07000000000, 00482916035, order 07482916035',
    '1732147200, +1732147200',
    'order number 212-555-0100',
    '100-200-3000',
    '192.168.100.200',
    '12.05.2024 and 2024-05-12',
    '219-45-6789',
    'v212.555.0100',
    '212-555-01001',
    'A212-555-0100',
    '$212 555 0100',
    '0.212.555.0100',
    '550e8400-e29b-41d4-a716-446655440000',
    '210 300 4000 500 600',
    'part 0123-456-789-0',
    '1 000 000 000',
    '0001 0002 0003',
    '00441234567890',
    '001 002 003',
    '0011 2233 4455 6677',
    '851, 494,  5638 and 259, 262,1383; 02 01 01 00 00',
    'Boston, MA 02110-1301',
    'x = a+4915112345',
    'phone released on 12.05.2024, reach her on 12.05.2024',
    'the cell 1234567 of the table',
    'mobile app 2024.10.15, call 911 or 112',
    'Live Phone,,10/24/2000,1009\n"MOB","date":"2001/02/26 09:14"\nPhone,56.883,2227,2227\nring,1.7296605',
    'UTC+01:00 GMT+0100',
    '978-3-16-148410-0',
    '9400 1000 0000 0000 0000 00',
  ],
};
