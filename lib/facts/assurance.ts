import { commercial, consumer, direct, entries, type Entry, platforms, work } from './entry';

const soc2: readonly Entry[] = [
  ...entries(
    'soc-2',
    [...consumer, ...work, 'api'],
    [['G', null, 'Type II, for the whole company; reports under NDA for Enterprise customers.']],
  ),
  ...entries('soc-2', [...work, 'api'], [['C', null, 'Type I and Type II, for the commercial products.']]),
  ...entries('soc-2', direct, [['P', null, 'Type II.']]),
  ...entries(
    'soc-2',
    ['enterprise', 'api'],
    [['V', 'three-criteria', 'Type II, for security, availability and confidentiality; audited each year.']],
  ),
  ...entries('soc-2', ['api'], [['L', 'five-criteria', 'Type II, for all five trust criteria.']]),
];

const iso: readonly Entry[] = [
  ...entries(
    'iso',
    [...work, 'api'],
    [
      [
        'C',
        'certified',
        '27001:2022 for information security and 42001:2023 for AI management; 27017 and 27018 are not listed.',
      ],
      ['V', 'not-confirmed', '27001 could not be confirmed: ask the provider before relying on it.'],
    ],
  ),
  ...entries('iso', direct, [['P', 'certified', '27001 and 42001.']]),
];

const fedramp: readonly Entry[] = [
  ...entries(
    'fedramp',
    ['government'],
    [['P', 'authorized', 'High, for Claude for Government on infrastructure of its own.']],
  ),
  ...entries(
    'fedramp',
    ['bedrock'],
    [['P', 'authorized', 'High in AWS GovCloud, where ITAR data may be processed too.']],
  ),
  ...entries(
    'fedramp',
    ['vertex'],
    [['P', 'authorized', 'High with Assured Workloads, though not for ITAR data.']],
  ),
  ...entries(
    'fedramp',
    [...work, 'government', 'api'],
    [['C', 'not-asserted', 'Not in the provider’s list of certifications, so not claimed here.']],
  ),
  ...entries(
    'fedramp',
    ['government', 'api'],
    [['L', 'not-asserted', 'To be looked into: find out whether it is needed and how far it is.']],
  ),
];

const agreement: readonly Entry[] = [
  ...entries('processing-agreement', consumer, [
    ['P', 'none', 'No agreement covers these plans.'],
    ['V', 'none', 'Personal accounts have no such protection.'],
  ]),
  ...entries('processing-agreement', work, [['G', null, 'The plans for those who need a formal agreement.']]),
  ...entries('processing-agreement', commercial, [
    ['C', null, 'The customer agreement governs; transfers rest on standard contractual clauses.'],
    [
      'P',
      'included',
      'Part of the commercial terms, with clauses of modules 2 and 3: notice of a breach within 48 hours, 15 days before a new subprocessor, data deleted or returned 30 days after the end.',
    ],
  ]),
  ...entries(
    'processing-agreement',
    ['team', 'enterprise', 'api'],
    [['V', 'to-be-signed', 'The legal department has to sign it before anybody uses the product.']],
  ),
  ...entries(
    'processing-agreement',
    ['api'],
    [['L', null, 'Zero data retention needs an updated addendum.']],
  ),
  ...entries('processing-agreement', platforms, [
    ['P', 'platform', 'The platform’s agreement applies; the provider is its subprocessor.'],
  ]),
];

const residency: readonly Entry[] = [
  ...entries(
    'residency',
    ['api', 'claude-on-aws'],
    [
      [
        'C',
        'us-storage',
        'Stored in the United States only. Inference anywhere or, at 1.1 times the price, there alone; no storage in the EU.',
      ],
    ],
  ),
  ...entries(
    'residency',
    ['api'],
    [
      ['P', 'us-storage', 'Stored in the United States only; no way to keep inference within the EU.'],
      [
        'L',
        null,
        'Inference can be held to the United States, request by request; storage is another matter.',
      ],
    ],
  ),
  ...entries(
    'residency',
    ['enterprise', 'api'],
    [['V', 'us-storage', 'Mainly in the United States; no region for the EU when it was reviewed.']],
  ),
  ...entries(
    'residency',
    ['bedrock', 'vertex'],
    [['C', 'region', 'The endpoint or inference profile sets the region.']],
  ),
  ...entries('residency', ['vertex'], [['P', 'region', 'Ten EU regions, at a tenth above the usual price.']]),
  ...entries('residency', ['bedrock'], [['P', 'region', 'EU profiles hold inference to EU regions.']]),
  ...entries(
    'residency',
    ['foundry'],
    [
      [
        'P',
        'no-guarantee',
        'Through Microsoft 365 it lies outside the EU Data Boundary, and is off by default in the EU and the UK.',
      ],
    ],
  ),
  ...entries(
    'residency',
    ['government'],
    [['P', 'region', 'On infrastructure under the control of the United States government.']],
  ),
];

const encryption: readonly Entry[] = [
  ...entries('encryption', direct, [
    ['P', 'in-transit-and-at-rest', 'TLS 1.2 or later on the way, AES-256 where it is stored.'],
  ]),
  ...entries(
    'encryption',
    ['enterprise', 'api'],
    [
      [
        'V',
        'in-transit-and-at-rest',
        'At least TLS 1.2, better 1.3; AES-256 with keys in AWS KMS. Customers cannot bring keys of their own.',
      ],
    ],
  ),
];

/** What auditors and contracts vouch for. */
export const assurance: readonly Entry[] = [
  ...soc2,
  ...iso,
  ...fedramp,
  ...agreement,
  ...residency,
  ...encryption,
];
