import { isDoubtful, named } from '@/lib/scan/checks/named';
import type { NumberDetector } from '@/lib/scan/detector';
import { list } from '@/lib/scan/list';

/**
 * Five letters, four digits from 0001 on, a letter; the fourth says whose it is: P a person, C a company, H a family and
 * so on (Income Tax Department, "Structure of PAN"). The last letter is a check, but its rule is not published.
 */
export const isIncomeTaxPan = (value: string): boolean =>
  /^[A-Z]{3}[ABCFGHJKLPT][A-Z]\d{4}[A-Z]$/.test(value) && value.slice(5, 9) !== '0000';

const isOfPerson = (value: string): boolean => value.charAt(3) === 'P';

export const inPan: NumberDetector = {
  kind: 'number',
  id: 'in-pan',
  category: 'identity',
  reasons: [],
  labels: list(`
    pan, pans, pan number, pan card, pan card number, pan id, permanent account, permanent account number
    income tax pan, indian pan, india pan, income tax number, income tax id, tan and pan, पैन, पैन कार्ड
    पैन नंबर, permanent account no
  `),
  headers: list('tax id, income tax'),
  hints: list('india, indian, kyc, aadhaar, aadhar, income tax, itr, form 16, tds, assessee, gst, gstin'),
  // Of the codes of this shape one in 26 names a person, and few codes but words with a year (`shape2024a`) have it: about
  // one in 100,000 random ones of ten capitals and digits.
  formats: ['AAAAA9999A'],
  shapes: ['AAAAA-9999-A', 'AAAAA-9999A', 'AAAAA9999-A'],
  judge(candidate, context) {
    const { value } = candidate;
    if (!isIncomeTaxPan(value)) return undefined;
    const around = context();
    if (around.label !== undefined) return named(candidate, around);
    if (isDoubtful(candidate, around)) return 'POSSIBLE';
    if (around.isHinted) return 'LIKELY';
    const isYear = value.startsWith('19', 5) || value.startsWith('20', 5);
    return isOfPerson(value) && !isYear && candidate.gap === '' ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'RZLPI6563G',
    'PAN: WPXPG0050Y',
    'PAN No. VSYPW8422O',
    'My PAN is iqwpi5617z, please.',
    'PAN# GFIPX2933Y',
    '{"panNumber": "ZGOPE2057S"}',
    'PAN card of the company: AAACR5055K',
    'Form 16 of the assessee AAACR5055K',
    'PANs: WPXPG0050Y, RZLPI6563G and VSYPW8422O',
  ],
  misses: [
    'ABCDE1234F',
    'PAN ABCDE1234F',
    'ZGOPE0000S',
    'ZGOPE2057',
    'ZGOP2057S',
    'shape2024a and scope2023b',
    'draft1234b',
    'AAACR5055K',
    'XZGOPE2057S9',
    'PAN 4111111111111111 is a test card',
    'pan the camera by 1234 pixels',
    'ZGOPE2057SA',
    'ticket ZGOPE2057S',
    'sha ZGOPE2057Sdeadbeef01',
    'license key LPKPH1877V',
  ],
};
