import { isMbi } from '@/lib/scan/checks/mbi';
import type { LabelDetector, NumberDetector } from '@/lib/scan/detector';
import { digitOf } from '@/lib/scan/encodings/ocr';
import { list } from '@/lib/scan/list';

const labels = list(`
    mbi, mbis, mbi #, mbi no, mbi num, mbi number, mbi id, new mbi, medicare mbi
    medicare, medicare #, medicare no, medicare num, medicare number, medicare numbers, medicare id, medicare id number
    medicare beneficiary identifier, medicare beneficiary id, medicare beneficiary number, medicare beneficiary
    medicare card, medicare card number, medicare member id, medicare claim number, medicare claim no, medicare identifier
    medicare identification number, beneficiary identifier, beneficiary id, beneficiary number, hicn, hic number
`);

const written =
  /[^A-Za-z\d\n]{0,4}(?:(?:is|no|number|id)[^A-Za-z\d\n]{1,3}){0,2}([A-Z\dl|]{4}([ -]?)[A-Z\dl|]{3}\2[A-Z\dl|]{4})(?![\w-])/y;
const fewestDigits = 3;

/** The letters that the format leaves out are digits that were misread, and so is a letter where it has a digit. */
function asMeant(value: string): string {
  const digitAt = (at: number): string => String.fromCharCode(digitOf(value.charCodeAt(at)));
  return [...value].map((sign, at) => (/[SLOIBZl|]/.test(sign) ? digitAt(at) : sign)).join('');
}

/** As a scanner of paper may have read it: `IEG4-TE5-MK7S`. */
const misread: LabelDetector = {
  kind: 'label',
  id: 'us-mbi',
  category: 'health',
  reasons: ['label'],
  triggers: labels,
  digitWithin: 24,
  read(text, _start, end) {
    written.lastIndex = end;
    const value = written.exec(text)?.[1];
    if (value === undefined || !isMbi(asMeant(value.replace(/[ -]/g, '')))) return undefined;
    if (value.replace(/\D/g, '').length < fewestDigits) return undefined;
    return { start: written.lastIndex - value.length, end: written.lastIndex, likelihood: 'VERY_LIKELY' };
  },
  hits: ['MBI: 2FHS-UG6-NNB4', 'Medicare number 3CJBVA7PM2Z', 'MBI 2MV7-N6O-KU44'],
  misses: ['MBI BFHS-UGS-NNBB', 'Medicare BENEFICIARY', '2FHS-UG6-NNB4'],
};

export const usMbi: NumberDetector = {
  kind: 'number',
  id: 'us-mbi',
  category: 'health',
  reasons: [],
  companions: [misread],
  labels,
  headers: list('beneficiary, hic'),
  hints: list(
    'cms, patient, part a, part b, part d, insurance, coverage, payer, claim, beneficiary, enrollee',
  ),
  // Of random tokens of eleven capitals and digits one in ten thousand is written so, of hexadecimal ones seven; tokens
  // of just eleven are rare.
  formats: ['9AX9-AX9-AA99', '9AX9AX9AA99'],
  shapes: ['9AX9-AX9AA99', '9AX9AX9-AA99', '9AX-9AX-9AA-99', '9-AX9-AX9-AA99'],
  judge({ value, gap, before, after }, context) {
    if (!isMbi(value)) return undefined;
    const { label, isOther } = context();
    if (label !== undefined) return 'VERY_LIKELY';
    return isOther || before !== 'nothing' || after !== 'nothing' || gap === ':' ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    '2FH5-UG6-NN84',
    '2FH5UG6NN84',
    'MBI: 2FH5-UG6-NN84',
    'Patient name\nMedicare claim no.\nReferred by\nAda Hill\n2FH5UG6NN84\nR Finch MD',
    'MBI 2fh5-ug6-nn84',
    'Medicare number 3CJ8VA7PM22.',
    'Medicare Beneficiary Identifier\n3CJ8-VA7-PM22',
    'M.B.I.: 3CJ8 VA7 PM22',
    '{"mbi":"3CJ8VA7PM22"}',
    '<MedicareId>3CJ8VA7PM22</MedicareId>',
    'medicare_beneficiary_id=3CJ8VA7PM22&x=1',
    'MBI３ＣＪ８ＶＡ７ＰＭ２２',
    'MBI 3CJ8\u2011VA7\u2011PM22',
    'MBI 3CJ8\u00a0VA7\u00a0PM22',
    '3C\u200bJ8-VA7-PM22',
    '3CJ8.VA7.PM22',
    '3CJ8-VA7\nPM22',
    'patient (4RK1-QT2-XY35), seen today',
    '4RK1-QT2-XY35 is her Medicare number',
    'MBI#4RK1QT2XY35',
    'Old cards show 4A11-C22-DE33',
  ],
  misses: [
    '0FH5-UG6-NN84',
    '2SH5-UG6-NN84',
    '2FL5-UG6-NN84',
    '2FH5-UO6-NN84',
    '2FH5-UG6-NB84',
    '2FH5-UG6-NN8Z',
    '2FH5-UG6-NN845',
    'A2FH5-UG6-NN84',
    'MBI 2FH5UG6NN8',
    'MBI: 12345678901',
    'serial number 2FH5-UG6-NN84',
    'X-2FH5-UG6-NN84-7',
    'sha1 2fa5ac6cc84be68539007547034a1b2c3d4e5f607',
    '/v/2FH5UG6NN84.mp4',
    'Medicare Part B premium 2024: 174.70',
    'dQw4w9WgXcQ',
    '550e8400-e29b-41d4-a716-446655440000',
    '4A1B-2C3-DE45',
  ],
};
