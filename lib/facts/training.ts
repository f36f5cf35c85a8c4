import { consumer, entries, type Entry } from './entry';
import { trainingReadings } from './readings';

const { consumer: byConsumer, team, contract } = trainingReadings;

export const training: readonly Entry[] = [
  ...entries('training', consumer, [
    ['G', byConsumer.G, 'Chats may be used unless the person opts out in the privacy settings.'],
    ['C', byConsumer.C, 'The new terms on training concern these plans and not the commercial ones.'],
    [
      'P',
      byConsumer.P,
      'Since September 2025 used only when the person agrees; the switch was shown already set to on.',
    ],
    ['V', byConsumer.V, 'May be used to improve the product; employees must not use these plans for work.'],
    [
      'A',
      byConsumer.A,
      'The switch decides, for new chats and for those that are taken up again; incognito chats are never used.',
    ],
  ]),
  ...entries(
    'training',
    ['team'],
    [
      ['G', team.G, 'One answer lists Team with the plans whose chats may be used unless opted out.'],
      ['C', team.C, 'Claude for Work is left out, unless the customer itself opts in.'],
      ['P', team.P, 'A commercial product: never used.'],
      ['V', team.V, 'To be confirmed in the contract.'],
      ['A', team.A, 'The training switch and its terms do not reach Team.'],
    ],
  ),
  ...entries(
    'training',
    ['enterprise'],
    [
      ['G', contract.G, 'Never by default, by contract.'],
      ['V', contract.V, 'Never by default; the addendum puts it in writing, which is to be confirmed.'],
    ],
  ),
  ...entries(
    'training',
    ['enterprise', 'education', 'government'],
    [
      [
        'C',
        contract.C,
        'Never by default; only when the customer opts in expressly, as for a partner program.',
      ],
      ['P', contract.P, 'Never; it is a commitment that nobody can waive.'],
      ['A', contract.A, 'The training switch and its terms do not reach these plans.'],
    ],
  ),
  ...entries(
    'training',
    ['api'],
    [
      ['G', contract.G, 'Not used by default.'],
      ['C', contract.C, 'Never without the customer’s express permission.'],
      ['P', contract.P, 'Never; it is a commitment that nobody can waive.'],
      [
        'V',
        contract.V,
        'Never by default, without having to opt out; tools in between must not bring it back.',
      ],
      ['L', contract.L, 'What is kept for a while is never used for training.'],
      ['A', contract.A, 'The training switch and its terms do not reach the API.'],
    ],
  ),
  ...entries(
    'training',
    ['bedrock', 'vertex'],
    [['C', contract.C, 'Counts as commercial use: never by default.']],
  ),
  ...entries(
    'training',
    ['bedrock', 'vertex', 'foundry'],
    [['P', contract.P, 'Never; the terms of the platform forbid it too.']],
  ),
];
