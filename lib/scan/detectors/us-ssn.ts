import { isFiller } from '@/lib/scan/checks/filler';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

// Used in public so often that nobody's record can have them: the 1938 wallet card, the Board's pamphlet of 1940, an
// advertisement (SSA History, "SSNs invalidated by use in advertising"; python-stdnum).
const isVoided = (digits: string): boolean =>
  digits === '078051120' || digits === '219099999' || digits === '457555462';

/** SSA POMS RM 10201.035: area 000, 666 and 900-999, group 00 and serial 0000 are never assigned. */
function isAssignable(digits: string): boolean {
  if (digits.startsWith('000') || digits.startsWith('666') || digits.startsWith('9')) return false;
  return !digits.startsWith('00', 3) && !digits.startsWith('0000', 5) && !isVoided(digits);
}

/** Separators that make ddd-dd-dddd a format of its own; others are everyday punctuation between numbers. */
const ownSeparators: ReadonlySet<string> = new Set(['-', ' ', '.', ' - ']);

export const usSsn: NumberDetector = {
  kind: 'number',
  id: 'us-ssn',
  category: 'identity',
  reasons: [],
  labels: list(`
    ssn, ssns, ssn #, ssn no, ssn num, ssn number, ss #, ss no, ss num, ss number, ssa number, ssid, ssn id, ssn tin
    social security, social security number, social security numbers, social security no, social security num
    social security #, social security id, social security account number, social security card, sosec
    soc sec, full soc, my soc, his soc, her soc, their soc, soc sec no, soc sec num, soc sec number, soc sec #, soc security, soc security number, soc sec nbr
    social sec, social sec no, social sec number, social sec #, social, socials, social no, social number, social #
    socialsec, seguro social, numero de seguro social, número de seguro social, no de seguro social
    social security nbr
  `),
  headers: list('soc, ss, tax id, tin, taxid, taxpayer id, national id'),
  hints: list('taxpayer, payroll, employee, patient, date of birth, dob, born, tax return, w2, w 2'),
  formats: groupings('3-2-4'),
  shapes: [
    ...groupings('9, 3-6, 5-4, 3-3-3, 1-1-1-1-1-1-1-1-1'),
    // A spreadsheet has dropped the zeros at the front.
    ...groupings('8, 7'),
  ],
  judge({ value, shape, gap, before, after, neighbour }, context) {
    if (value.length < 9)
      return context().isHeader && isAssignable(value.padStart(9, '0')) ? 'LIKELY' : undefined;
    if (!isAssignable(value)) return isVoided(value) ? 'UNLIKELY' : undefined;
    const isOwnFormat = shape === '999-99-9999' && ownSeparators.has(gap);
    const { label, distance, isMentioned, isOther } = context();
    if (isFiller(value)) return isOwnFormat || label !== undefined ? 'UNLIKELY' : undefined;
    // A decimal fraction, a list of numbers.
    if (before === 'token' && distance > 1) return undefined;
    if (gap.includes(',') && shape === '999-999-999') return undefined;
    // Cells of a table beside each other.
    if (gap.startsWith('odd') && distance > 20) return 'POSSIBLE';
    if (label !== undefined) return isOwnFormat || (gap === '' && distance <= 20) ? 'VERY_LIKELY' : 'LIKELY';
    if (!isOwnFormat) return isMentioned ? 'POSSIBLE' : undefined;
    const isDoubtful =
      isOther || before !== 'nothing' || after !== 'nothing' || (gap === ' ' && neighbour > 0);
    return isDoubtful ? 'POSSIBLE' : 'LIKELY';
  },
  hits: [
    '219-45-6789',
    'My SSN is 123-45-6789, please fill in the form.',
    '> > my social: 219-45-\n> > 6789',
    'the number is split on the fax, first page says 219-\n45-6789, order no. 7',
    'employee_219-45-6789',
    'SSN219456789',
    'ssn: 219456789',
    'Soc. Sec. No. 219 45 6789',
    'S.S.N.: 219.45.6789',
    'SS# 219456789',
    '219456789 is my social security number',
    'Social Security Number\n457-55-5463',
    '{"employeeSsn":"219456789"}',
    '<SSN>219456789</SSN>',
    'SSN: ２１９－４５－６７８９',
    'social security 2\u200b1\u200b9\u200b-4\u200b5-\ufeff6789',
    'SSN 219\u201145\u20116789 was typed with non-breaking hyphens',
    'social security number: 2 1 9 4 5 6 7 8 9',
    'His number\u2014219-45-6789\u2014was in the mail.',
    'SSN 219-45-\n6789',
    'the SSNs, in order: 219-45-6789',
    'Last name\nSocial security number\nDate of hire\nHill\n219456789\nMay 5',
    'the SSN (219 - 45 - 6789) of my colleague',
    'in any case: 219-45-6789',
    'social security number of the applicant, as printed on the card: 219456789',
    'SSNs: 219456789, 457555463 and 123456780',
    '219-45-6789/457-55-5463',
    'Name:Ada HillSSN:219456789DOB:04/12/1984',
    'SSN219-45-6789Filing statusSingle',
    'My SSN is 219-45-6789My brother has another.',
    'ЅЅN: 219456789',
    'SSN ٢١٩٤٥٦٧٨٩',
    'Soc Sec Nbr..........219-45-6789',
    'SS# 2I9-45-67B9',
    'Her SSN, as I said on the phone, is 219-45-6789',
  ],
  misses: [
    'write to ssn@acme.test 536228817, or ssn-help@acme.test 536228817',
    'Item 219-45-6789 is backordered',
    'pages 219-\n45 6789',
    'Reference 219-45-6789 is the drawing',
    'part 100-20-3000-4',
    'docket 118-20-4417 and lot 118-20-4418',
    'Seattle, WA 98101-1234 and 12345-6789',
    '0.219456789',
    '.219456789',
    'order 219456789 has shipped',
    'Order number 219-45-6789',
    'P/N 219-45-6789, Policy #: 219-45-6789, GL account 219-45-6789',
    'SSN:219456789Ab12 and SSN:219456789ABC12',
    'call 219-456-7890',
    '078-05-1120 and 219-09-9999',
    '000-12-3456, 666-12-3456, 900-12-3456, 987-65-4321',
    '219-00-6789 and 219-45-0000',
    '550e8400-e29b-41d4-a716-219456789000',
    '219456789',
    'build 219.45.6789',
    'INV-219-45-6789',
    '219-45 6789',
    '219-45-67890 and 1219-45-6789',
    'd41219-45-6789f00b',
    'SSN form 219-45-6789B',
    'part 219-45-6789Ba',
    '1.219.45.6789',
    'SSN 987-65-4320, order 219456789',
    'Drawing 219-45-6789 rev C, subjects 219-45-6789 to 90',
    '100 219 45 6789 100 57',
    '2024-219-45-6789',
    'the social services, 219456789 in total',
    'social:\n  twitter_id: 219456789',
    '"+33.67","-083.683477","SOCIAL CIRCLE"; [296, 357, 292], ["social", "twitter"]',
    'doi:10.1001/jama.286.21.2703',
    'Social and Community Service Managers,37,64680,126230\n181,15-1133',
    'bluesky: ada.bsky.social\nlinkedin: ada-m-hill-b085b0341',
    'Social workers,48\n219,45-6789',
    '535 36 9350\n97 5310 603\n4637 926 92',
  ],
};
