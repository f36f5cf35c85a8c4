import { isNpiValid } from '@/lib/scan/checks/npi';
import type { NumberDetector } from '@/lib/scan/detector';
import { groupings, list } from '@/lib/scan/list';

/** A body of one digit: `1111111112` has a valid check digit, and nobody has it. */
const isPlaceholder = (digits: string): boolean => digits.slice(0, 9) === digits.charAt(0).repeat(9);

/**
 * What else is written 4-3-3 and begins with a 1: toll-free numbers (1300, 1800, 1900 and their neighbours in Australia)
 * and years.
 */
const isLikePhoneOrYear = (digits: string): boolean => /^(?:1[389]|2)/.test(digits);

export const usNpi: NumberDetector = {
  kind: 'number',
  id: 'us-npi',
  category: 'health',
  reasons: ['check-digit'],
  labels: list(`
    npi, npis, npi #, npi no, npi num, npi number, npi numbers, npi id, npi nbr, n p i, npi code, nppes
    national provider identifier, national provider id, national provider identifiers, national provider number
    national provider identification number, national provider identifier number, nat l provider identifier
    provider npi, group npi, individual npi, organization npi, organizational npi, type 1 npi, type 2 npi
    billing npi, rendering npi, referring npi, attending npi, prescriber npi, pharmacy npi, facility npi
    physician npi, servicing npi, ordering npi
    provider id, provider id number, provider id no, provider id #, provider identifier, provider identification
    provider number, provider no, provider #, billing provider, rendering provider, referring provider
    attending provider, ordering provider, servicing provider, rendering provider id, billing provider id
    prescriber id, prescriber number, physician id, physician identifier
  `),
  headers: list('provider, prescriber, physician'),
  hints: list(
    'provider, physician, taxonomy, cms, prescriber, pharmacy, clinic, medicare, md, dr, hcpcs, cpt, referring',
  ),
  // The check digit leaves one in ten, and dashes in these places are rare elsewhere.
  formats: groupings('4-3-3'),
  shapes: groupings(`
      10, 3-3-4, 4-6, 5-5, 2-4-4, 4-4-2, 6-4, 2-2-2-2-2, 1-3-3-3, 1-1-1-1-1-1-1-1-1-1
    `),
  judge({ value, shape, gap, before, after, neighbour }, context) {
    if (!isNpiValid(value)) return undefined;
    const { label, isHinted, isOther } = context();
    if (isPlaceholder(value)) return label === undefined ? undefined : 'UNLIKELY';
    if (label !== undefined) return label.includes('npi') || isHinted ? 'VERY_LIKELY' : 'LIKELY';
    if (shape !== '9999-999-999' || isOther || before !== 'nothing' || after !== 'nothing') return undefined;
    if (isLikePhoneOrYear(value) || neighbour > 0) return undefined;
    return gap === '-' || (isHinted && gap === ' ') ? 'LIKELY' : 'POSSIBLE';
  },
  hits: [
    'NPI numbers of the two: 1679576722 (Rao) and 1245319599 (Stein)',
    'NPI: 1234567893',
    'NPI 1245319599',
    'NPI#1003000126',
    'N.P.I. 1003000126',
    'National Provider Identifier: 1003000126',
    'National Provider Identifier\n1003000126',
    'NPI 1234-567-893',
    '1234-567-893',
    'npi 1 0 0 3 0 0 0 1 2 6',
    'NPI: １００３０００１２６',
    'NPI 100\u200b3000126',
    '{"npi":"1003000126"}',
    '{"providerNpi": 1003000126}',
    '<NPI>1003000126</NPI>',
    'npi=1003000126',
    'NPI1003000126',
    'rendering provider: Dr. A. Jones, 1003000126',
    'provider id 1003000126',
    '1003000126 is the NPI of the clinic',
    'NPI 100.300.0126',
    'NPIs: 1003000126, 1245319599 and 1234567893',
  ],
  misses: [
    '1003000126',
    'NPI 1003000127',
    'NPI 3003000126',
    'NPI 1111111112',
    'at 1732147200 and 1732147207',
    'NPI 10030001260',
    'order 1003000126',
    'NPI 100300012',
    'call 1800-123-456 or 1300-654-321',
    '2024-123-456 and 2023-000-001',
    '0.1003000126',
    'provider 1003000126.5',
    'id-1003000126-a',
    'npm install 1003000126',
    '1024 768 103',
    'unix time 1003000126',
    'INV-1234-567-893',
  ],
};
