import type { Retention } from '@/lib/model/account-status';
import { feedbackReadings, incognito } from './readings';
import { commercial, consumer, direct, entries, type Entry, work } from './entry';

const monthAfterDeletion: Retention = { days: 30, after: 'deletion' };
const twoYears: Retention = { days: 730, after: 'conversation' };

const deleted: readonly Entry[] = [
  ...entries('retention-deleted', consumer, [
    ['G', null, 'Taken out of the systems sooner than by waiting; deleting the account does the same.'],
    ['V', null, 'A person can delete conversations.'],
    ['A', monthAfterDeletion, 'Gone from the provider’s systems 30 days later at the latest.'],
  ]),
  ...entries('retention-deleted', work, [
    ['C', monthAfterDeletion, 'Removed from the backend within 30 days.'],
  ]),
  ...entries(
    'retention-deleted',
    ['team', 'education', 'government'],
    [['P', monthAfterDeletion, '30 days, as is standard for commercial products.']],
  ),
  ...entries(
    'retention-deleted',
    ['enterprise'],
    [
      ['G', null, 'As the contract says.'],
      ['P', monthAfterDeletion, '30 days, as is standard for commercial products.'],
    ],
  ),
  ...entries(
    'retention-deleted',
    ['api'],
    [['G', null, 'Nothing is stored by default that could be deleted.']],
  ),
];

const flagged: readonly Entry[] = [
  ...entries(
    'retention-flagged',
    [...commercial, 'claude-code'],
    [
      [
        'C',
        twoYears,
        'What was written and answered up to 2 years, safety scores up to 7; zero data retention does not change that.',
      ],
    ],
  ),
  ...entries('retention-flagged', direct, [
    ['P', twoYears, 'Content up to 2 years, scores of the safety classifiers up to 7 years.'],
  ]),
  ...entries('retention-flagged', consumer, [['A', null, 'May be kept longer than other conversations.']]),
];

const feedback: readonly Entry[] = [
  ...entries('retention-feedback', commercial, [
    ['C', feedbackReadings.C, 'What goes along with a thumb up or down or a bug report is kept for 5 years.'],
  ]),
  ...entries('retention-feedback', direct, [
    ['P', feedbackReadings.P, '5 years for what is sent as feedback, whatever holds for the rest.'],
  ]),
  ...entries('retention-feedback', consumer, [
    ['A', feedbackReadings.A, 'The whole conversation goes with the feedback and is kept up to 5 years.'],
  ]),
];

const incognitoChats = entries('incognito', consumer, [
  ['A', incognito.retention, 'Never used for training, whatever the switch says; deleted within 30 days.'],
]);

/** What stays after a deletion or beside the usual time: deleted and flagged conversations, feedback, incognito. */
export const keptLonger: readonly Entry[] = [...deleted, ...flagged, ...feedback, ...incognitoChats];
