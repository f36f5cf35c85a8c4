import { commercial, consumer, direct, entries, type Entry, platforms, work } from './entry';

const humanReview: readonly Entry[] = [
  ...entries('human-review', consumer, [
    [
      'G',
      'possible',
      'Staff may look, for safety, for legal reasons or to improve quality, under access rules; courts can demand it too.',
    ],
  ]),
  ...entries('human-review', ['api'], [['G', 'limited', 'Only to a limited extent.']]),
  ...entries('human-review', ['enterprise'], [['G', 'none', 'None, by contract.']]),
  ...entries('human-review', direct, [
    [
      'P',
      'limited',
      'Machines filter first; people may look at what was flagged as a serious breach of the usage policy.',
    ],
  ]),
  ...entries(
    'human-review',
    ['api'],
    [['L', 'limited', 'Only of conversations that were flagged; none under zero data retention.']],
  ),
];

const signOn: readonly Entry[] = [
  ...entries(
    'sign-on',
    ['enterprise'],
    [
      ['G', 'single-sign-on', 'SAML single sign-on and controls for administrators belong to it.'],
      [
        'V',
        'single-sign-on',
        'SAML 2.0 with the usual identity providers; roles for administrators and members, provisioning, usage per user, an audit log. It must be configured, and direct sign-in switched off for all but administrators.',
      ],
    ],
  ),
  ...entries(
    'sign-on',
    ['console'],
    [['V', 'single-sign-on', 'An enterprise console can be joined to the company’s identity provider.']],
  ),
  ...entries(
    'sign-on',
    ['api'],
    [
      [
        'V',
        'key',
        'By API keys, which can be limited in scope and rotated; single sign-on does not cover them.',
      ],
    ],
  ),
];

const consumerDuties = entries('duties', consumer, [
  [
    'G',
    'required',
    'Opt out of training; keep Social Security and account numbers out of every AI tool; delete conversations with sensitive content; take Team or Enterprise for confidential work.',
  ],
  ['P', 'required', 'Never use these plans for the data of others: there is no agreement that covers it.'],
  ['V', 'required', 'No personal account for work: forbid it in the rules of use and train staff.'],
]);

const commercialDuties: readonly Entry[] = [
  ...entries('duties', commercial, [
    ['C', 'required', 'Check the signed contract and the Trust Center: these count, not a summary.'],
  ]),
  ...entries(
    'duties',
    ['team', 'education', 'government'],
    [['P', 'required', 'Send no more than the task needs, and redact what identifies people.']],
  ),
  ...entries(
    'duties',
    ['enterprise', 'api'],
    [
      [
        'P',
        'required',
        'Send no more than the task needs, redact what identifies people, choose the retention, and say in your own privacy notice that data goes to the United States.',
      ],
      [
        'V',
        'required',
        'Five conditions: a signed agreement, single sign-on, no personal accounts for work, the ISO status verified where it matters, and this review again every year.',
      ],
    ],
  ),
  ...entries('duties', work, [
    [
      'G',
      'required',
      'Keep Social Security and account numbers out of every AI tool; health information needs an Enterprise contract.',
    ],
  ]),
  ...entries(
    'duties',
    ['api'],
    [
      [
        'L',
        'required',
        'Label every request with its classification, redact before sending, log references and not content, keep an audit trail, rotate keys each quarter.',
      ],
    ],
  ),
  ...entries('duties', platforms, [
    [
      'P',
      'required',
      'Sign the platform’s agreement and choose the region: its terms count, not the provider’s.',
    ],
  ]),
];

/** Who can look, how people sign in, and what is left to them to do. */
export const people: readonly Entry[] = [...humanReview, ...signOn, ...consumerDuties, ...commercialDuties];
