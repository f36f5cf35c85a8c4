import { isLuhnValid } from '@/lib/scan/checks/luhn';
import { named, standsAlone } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** Printed on the government's pictures of the card, so that nobody has it; Luhn fits. */
const specimen = '046454286';

/** Nine digits with Luhn (Treasury Board of Canada, "Social Insurance Number"). */
const isSin = (digits: string): boolean => digits.length === 9 && isLuhnValid(digits);

/** 1 to 7 are provinces, 9 is for temporary residents; 8 and 0 are not issued. */
const isIssued = (digits: string): boolean => !digits.startsWith('0') && !digits.startsWith('8');

/** Everyday words, which name the number only directly beside it. */
const weak: ReadonlySet<string> = new Set(['sin', 'nas', 'sins', 's i n', 'n a s']);
const weakReach = 24;

const printedGaps: ReadonlySet<string> = new Set(['-', ' ', '.']);

export const caSin: NumberDetector = {
  kind: 'number',
  id: 'ca-sin',
  category: 'identity',
  reasons: ['check-digit'],
  labels: list(`
    sin, sins, sin #, sin no, sin nos, sin num, sin nbr, sin number, sin numbers, sin id, sin card
    canadian sin, social insurance, social insurance #, social insurance no, social insurance num
    social insurance nbr, social insurance number, social insurance numbers, social insurance id
    social insurance card, social ins, social ins no, social ins number, social ins #, soc ins, soc ins no
    soc ins number, soc ins num, soc insurance, soc insurance no, soc insurance number
    canadian social insurance number, canada social insurance number, nas, nas no, nas num, numéro nas
    numero nas, no de nas, assurance sociale, no assurance sociale, numéro d assurance sociale
    numero d assurance sociale, no d assurance sociale, num assurance sociale, numéro assurance sociale
    numero assurance sociale, carte d assurance sociale
  `),
  headers: list('insurance, insurance number, insurance no, national id, tax id, social id'),
  hints: list(`
    canada, canadian, cra, revenue canada, t4, t4a, td1, t1, ontario, quebec, québec, british columbia, alberta
    service canada, payroll, employee, notice of assessment
  `),
  // The check digit and the first one leave one in twelve of all numbers written so, and many are.
  formats: groupings('3-3-3'),
  shapes: groupings('9, 3-6, 6-3, 5-4, 4-5, 3-2-4, 2-3-4, 3-3-2-1, 1-1-1-1-1-1-1-1-1'),
  judge(candidate, context) {
    const { value, shape, gap, start } = candidate;
    if (!isSin(value)) return undefined;
    const around = context();
    const { label, isHeader, isHinted, isMentioned } = around;
    if (value === specimen) return label !== undefined || shape === '999-999-999' ? 'UNLIKELY' : undefined;
    const isPrinted = shape === '999-999-999' && printedGaps.has(gap);
    if (label !== undefined) {
      if (!isIssued(value)) return 'POSSIBLE';
      const reach = weak.has(label) && !isPrinted && !isHeader ? weakReach : 64;
      return named(candidate, around, reach);
    }
    if (!isPrinted || !isIssued(value)) return isMentioned && isIssued(value) ? 'POSSIBLE' : undefined;
    if (!standsAlone(candidate, around) || gap === '.') return undefined;
    // All there is of the text, nearly always: somebody copied just this number.
    return isHinted || (start === 0 && gap === '-') ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'SIN: 130-692-544',
    'SIN 130692544',
    'My SIN is 130 692 544, please use it for the T4.',
    'Social Insurance Number\n786 201 913',
    'S.I.N.: 386-546-592',
    'Soc. Ins. No. 351732904',
    '{"sin":"605344688"}',
    '{"socialInsuranceNumber": 605344688}',
    '<SIN>263728990</SIN>',
    'sin_number=263728990',
    'SIN101665941',
    '645776915 is my social insurance number',
    'SIN #645-776-915',
    'SIN: 6 4 5 7 7 6 9 1 5',
    'SIN: ６４５７７６９１５',
    'SIN 645\u200b776\u200b915',
    'SIN 645\u2011776\u2011915',
    'SIN: 645.776.915',
    'NAS : 645 776 915',
    "Numéro d'assurance sociale : 645 776 915",
    'employee,SIN,province\nA. Lee,645776915,ON',
    'SINs: 130692544, 786201913 and 386546592',
    'Her T4 for Canada shows 645-776-915.',
    'SIN 645-776-\n915',
    '130-692-544',
  ],
  misses: [
    'SIN 130692545',
    'SIN: 046 454 286',
    '046-454-286',
    'SIN 812345675',
    '130692544',
    'the values 100 130-692-545 and 7',
    'order 130-692-544',
    'part 130-692-544',
    'total 130 692 544 units',
    'call 130-692-5440',
    'sin 1306925440',
    '0.130692544',
    'SIN of pride, the greatest of the seven, and later 130692544 pages',
    'INV-130-692-544',
    '1.130.692.544',
    'rows 24 130 692 544 12',
    'id 550e8400-e29b-41d4-a716-130692544aaa',
    'sin(x) = 0.130692544',
    'tracking number 130692544',
    'https://example.com/items/130692544',
    'Windows build 130.692.544',
  ],
};
