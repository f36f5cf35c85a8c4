import { isFiller } from '@/lib/scan/checks/filler';
import { isAdvertisingNumber, isAtin, isItin } from '@/lib/scan/checks/itin';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** Separators that make ddd-dd-dddd a format of its own; others are everyday punctuation between numbers. */
const ownSeparators: ReadonlySet<string> = new Set(['-', ' ', '.', ' - ']);

/** No check digit, and half of all nine digits that begin with a 9 pass, so the words must stand near. Code units. */
const reach = 48;

export const usItin: NumberDetector = {
  kind: 'number',
  id: 'us-itin',
  category: 'identity',
  reasons: [],
  labels: list(`
    itin, itins, itin #, itin no, itin num, itin number, itin numbers, itin nbr, itin id, us itin, ssn itin, itin ssn
    individual taxpayer identification, individual taxpayer identification number, individual taxpayer id
    individual taxpayer identification no, individual taxpayer number, individual tax id, individual tax id number
    individual tax identification number, individual tin, taxpayer id, taxpayer id number, taxpayer id no
    taxpayer id #, taxpayer identification, taxpayer identification number, taxpayer identification no
    taxpayer identification #, taxpayer number, taxpayer no, tax payer id, tax payer number, tax payer identification
    tax payer identification number, tax id, tax ids, tax id number, tax id no, tax id #, tax identification
    tax identification number, tax identification no, tin, tins, tin #, tin no, tin number
    atin, atin #, atin no, atin number, adoption taxpayer identification number
    ssn, ssns, ssn #, ssn no, ssn number, social security, social security number, social security no
    social security #, social security numbers, ssn tin
  `),
  headers: list('taxpayer, tax no, tax number, social, soc sec'),
  hints: list('irs, nonresident, non resident, tax return, taxpayer, withholding, dependent'),
  formats: groupings('3-2-4'),
  shapes: groupings('9, 3-6, 5-4, 3-3-3, 1-1-1-1-1-1-1-1-1'),
  judge({ value, shape, gap, before, after, neighbour }, context) {
    if (value.charCodeAt(0) !== 57) return undefined;
    const isAdopted = isAtin(value);
    if (!isAdopted && !isItin(value)) return undefined;
    const isPrinted = shape === '999-99-9999' && ownSeparators.has(gap);
    const { label, distance, isMentioned, isOther, isHeader } = context();
    if (isFiller(value) || isAdvertisingNumber(value))
      return label !== undefined || isPrinted ? 'UNLIKELY' : undefined;
    if (isAdopted) return label?.startsWith('a') === true ? 'VERY_LIKELY' : undefined;
    if (label !== undefined) {
      if (isPrinted) return 'VERY_LIKELY';
      if (distance > reach || (distance > 1 && (before === 'token' || after === 'token'))) return 'POSSIBLE';
      return isHeader || label.includes('itin') ? 'VERY_LIKELY' : 'LIKELY';
    }
    if (!isPrinted) return isMentioned ? 'POSSIBLE' : undefined;
    const isDoubtful =
      isOther || before !== 'nothing' || after !== 'nothing' || (gap !== '-' && neighbour > 0);
    return isDoubtful || (gap === '.' && !isMentioned) ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    '912-70-1234',
    'My ITIN is 912-70-1234, please fill in the form.',
    'ITIN 912701234',
    'ITIN: 934 55 6789',
    'I.T.I.N.: 955.88.4321',
    'Individual Taxpayer Identification Number: 912501234',
    'individual taxpayer identification number\n977-94-2345',
    'Taxpayer ID: 900-70-0001',
    'Tax ID 912701234',
    '{"itin":"944825566"}',
    '{"taxpayerId": 944825566}',
    '<ITIN>944825566</ITIN>',
    'ITIN#922911357',
    'ITIN922911357',
    'applicant_itin=922911357',
    'ITIN: 9 1 2 7 0 1 2 3 4',
    'ITIN ９１２－７０－１２３４',
    'ITIN 912\u201370\u20131234 (en dashes)',
    'itin 9\u200b12\u200b701234',
    'ITIN: 912/70/1234',
    'ITIN 912_70_1234',
    '912701234 is my ITIN',
    'SSN: 912-70-1234',
    'SSN or ITIN: 966781234',
    'ITINs: 912701234, 934556789 and 955884321',
    'ATIN: 912-93-1234',
    'ITIN 912-\n70-1234',
  ],
  misses: [
    '912701234',
    '912-93-1234',
    '912-45-6789 and 912-69-1234',
    'ITIN 912-10-1234',
    'ITIN 912891234',
    'ITIN 812-70-1234',
    '987-65-4320, 987-65-4321 and 987-65-4329',
    'ITIN 999-99-9999',
    'order number 912-70-1234',
    'order 912701234 has shipped',
    'call 912-701-2345',
    'phone (912) 701-2345',
    'INV-912-70-1234',
    '912-70-12345 and 1912-70-1234',
    'build 912.70.1234',
    '1.912.70.1234',
    '0.912701234',
    '550e8400-e29b-41d4-a716-912701234000',
    '100 912 70 1234 100 57',
    'tracking no 912701234',
    '98101-1234, ZIP 91270-1234',
    'a Latin text of 912701234 letters',
    '2024-912-70-1234',
    '936 94 2544\n37 6584 276\n5763 088 01',
  ],
};
