import { hasEinPrefix } from '@/lib/scan/checks/ein-prefixes';
import { isFiller } from '@/lib/scan/checks/filler';
import { isItin } from '@/lib/scan/checks/itin';
import type { LabelDetector, NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';
import { matchAt } from '@/lib/scan/pattern';

/** Other taxpayers' numbers go by these words as well. */
const isShared = (label: string): boolean => label.startsWith('tax') || label.startsWith('tin');

/** `ein` is German for `a`, and `fein` for `fine`: nine bare digits must stand beside them. Code units. */
const isGermanWord = (label: string): boolean => label === 'ein' || label === 'fein';
const german = 6;

/** No check digit, so words further away are no evidence for bare digits. Code units. */
const reach = 48;

const common = { id: 'us-ein', category: 'identity', reasons: [] } as const;

// `Alder Foods LLC - 84-1234567`, `Alder Foods, Inc. ....... 84-1234567`, `Alder Foods Corp (84-1234567)`
const behindCompany = /\.?(?: ?[-–—:(]|[ .…]*\.\.[ .…]*)? ?(\d{2})-\d{7}(?![\w-])/y;

/** A company is named, and directly behind it stands a number written as theirs are. */
const ofCompany: LabelDetector = {
  ...common,
  ...{ kind: 'label', reasons: ['format'], digitWithin: 48 },
  triggers: list('inc, llc, llp, pllc, corp, corporation, incorporated'),
  read(text, _start, end) {
    const prefix = matchAt(behindCompany, text, end)?.[1];
    if (prefix === undefined || !hasEinPrefix(prefix)) return undefined;
    const last = behindCompany.lastIndex;
    return { start: last - 'dd-ddddddd'.length, end: last, likelihood: 'LIKELY' };
  },
  hits: ['Alder Foods LLC - 84-1234567', 'Alder Foods Inc. ......... 84-1234567'],
  misses: ['Alder Foods LLC - order 84-1234567', 'Alder Foods Inc, 84-1234567', 'Inc 07-1234567-1'],
};

export const usEin: NumberDetector = {
  ...common,
  kind: 'number',
  companions: [ofCompany],
  labels: list(`
    ein, eins, ein #, ein no, ein num, ein number, ein nbr, ein id, ein fein, ein tin, fein, fein #, fein no
    fein number, feins, fed ein, federal ein, us ein, employer ein, company ein, payer ein, employer s ein
    employer identification, employer identification number, employer identification no, employer identification #
    employer identification numbers, employer id, employer id number, employer id no, employer id #
    employers identification number, employer s identification number, employer tax id, employer number
    federal employer identification number, federal employer id, federal employer id number, federal id
    federal id number, federal id no, federal id #, federal identification number, fed id, fed id no, fed id #
    federal tax id, federal tax id number, federal tax id no, federal tax id #, federal tax number, federal tin
    federal tax identification number, fed tax id, fed tax id no, fed tax id #, fed tax no, federal tax no, fedtaxid, fid, fid no
    payer tin, payer s tin, payers tin, payer s federal identification number, payer federal id
    payer s identification number, payer id number, filer s tin, filer tin, recipient s tin
    irs no, irs number, irs #, irs id, irs employer identification no, irs employer identification number
    business tax id, business tax number, company tax id, corporate tax id, business ein, vendor tax id, vendor tin
    tax id, tax ids, tax id number, tax id no, tax id #, tax identification number, tax identification no
    taxpayer id, taxpayer id number, taxpayer id no, taxpayer id #, taxpayer identification number
    taxpayer identification no, taxpayer identification #, taxpayer number, tin, tins, tin #, tin no, tin number
    employer ids
  `),
  headers: list('tax no, tax number, tax #, vendor tax no'),
  hints: list(`
    irs, payer, payer s name, employer, employer s name, tax exempt, tax return, taxpayer, withholding, withheld
  `),
  formats: groupings('2-7'),
  shapes: groupings('9, 2-3-4, 1-1-1-1-1-1-1-1-1'),
  judge({ value, shape, gap, before, after, neighbour }, context) {
    if (value.startsWith('00')) return undefined;
    const isPrinted = shape === '99-9999999';
    const isKnown = hasEinPrefix(value);
    if (isPrinted && !isKnown && gap !== '-') return undefined;
    const { label, distance, isHeader, isHinted, isOther } = context();
    if (isFiller(value)) return label === undefined ? undefined : 'UNLIKELY';
    if (label === undefined) {
      if (!isPrinted || !isKnown || gap !== '-') return undefined;
      if (isOther || before !== 'nothing' || after !== 'nothing' || neighbour > 0) return undefined;
      return isHinted ? 'LIKELY' : 'POSSIBLE';
    }
    if (distance > 1 && (before === 'token' || after === 'token')) return 'POSSIBLE';
    if (!isPrinted) {
      if (!isKnown || distance > reach) return 'POSSIBLE';
      if (isGermanWord(label) && distance > german) return 'POSSIBLE';
      if (isShared(label) && isItin(value)) return 'POSSIBLE';
    }
    if (!isKnown) return isShared(label) ? 'POSSIBLE' : 'LIKELY';
    return isHeader || !isShared(label) || isHinted ? 'VERY_LIKELY' : 'LIKELY';
  },
  hits: [
    'EIN: 12-3456789',
    'EIN 123456789',
    'FEIN# 84-1234567',
    'F.E.I.N. 36-4123456',
    'Employer Identification Number: 27-1234567',
    'Employer identification number (EIN)\n27-1234567',
    'b Employer identification number (EIN) 47-1122334 c Employer name',
    "PAYER'S TIN 52-1234567",
    'Federal Tax ID: 521234567',
    'Fed. Tax ID No. 62-7654321',
    'tax id 36-4123456',
    'IRS No. 95-4123456',
    'I.R.S. Employer Identification No.: 95-4123456',
    '{"ein":"841234567"}',
    '{"employer_ein": "84-1234567"}',
    '<EIN>841234567</EIN>',
    'ein=841234567',
    'EIN841234567',
    '84-1234567 is our EIN',
    'EIN: 8 4 1 2 3 4 5 6 7',
    'EIN ８４－１２３４５６７',
    'EIN 84\u20131234567',
    'EIN 8\u200b41234567',
    'EIN: 84 1234567',
    'EIN: 84.1234567',
    'the tax return says 84-1234567',
    'The EIN of the company is 07-1234567',
    'Employer IDs: 03-9656907, 06-3931375',
  ],
  misses: [
    '84-1234567',
    '841234567',
    'call 06-1234567 or 03-7654321',
    'tel. 02-7654321',
    'EIN 00-1234567',
    'EIN 11-1111111',
    'EIN 071234567',
    'ein Paket mit der Nummer 123456789 ist da',
    'fein gemahlen, Artikel 123456789',
    'order number 84-1234567',
    'part no. 84-1234567',
    'INV-84-1234567',
    '84-12345678 and 184-1234567',
    'EIN 84-123456',
    'version 84.1234567',
    '0.841234567',
    '84-1234567-89',
    'Rue 12, 75-1234567',
    'taxi 841234567',
    'being 84-1234567',
    '2024-84-1234567',
    'ein,-15.6151285,3.5',
    'Tax ID: see form W-9\nDUNS number: 117775232',
  ],
};
