import { consumer, entries, type Entry, platforms } from './entry';
import { retentionReadings } from './readings';

const { consumerTrainingOn: on, consumerTrainingOff: off, team, contract, api } = retentionReadings;

export const retention: readonly Entry[] = [
  ...entries(
    'retention',
    consumer,
    [
      ['G', on.G, 'With training on, at most five years after the conversation.'],
      ['P', on.P, 'With training on, up to five years, de-identified.'],
      ['V', on.V, 'Until the person deletes the conversation.'],
      ['A', on.A, 'With training on, new and resumed chats up to five years, de-identified.'],
    ],
    'training-on',
  ),
  ...entries(
    'retention',
    consumer,
    [
      ['G', off.G, 'With training off, nothing of its own: the five years are named as the default.'],
      ['P', off.P, 'With training off, the five years do not apply.'],
      ['V', off.V, 'With training off as well, until the person deletes the conversation.'],
      ['A', off.A, 'With training off, until deleted, and then 30 days.'],
    ],
    'training-off',
  ),
  ...entries(
    'retention',
    ['team'],
    [
      ['G', team.G, 'Conversations are stored, and can be deleted at any time.'],
      ['C', team.C, 'Kept until deleted, then removed within 30 days.'],
      ['P', team.P, '30 days is the standard for commercial products.'],
      ['V', team.V, 'Offers more control over what is kept than the consumer plans do.'],
    ],
  ),
  ...entries(
    'retention',
    ['enterprise'],
    [
      ['G', contract.G, 'The organization can configure it; deletion follows the contract.'],
      ['V', contract.V, 'Offers more control over what is kept than the consumer plans do.'],
    ],
  ),
  ...entries(
    'retention',
    ['enterprise', 'education', 'government'],
    [
      ['C', contract.C, 'Kept until deleted, unless the signed contract, which counts, says otherwise.'],
      ['P', contract.P, '30 days is the standard for commercial products; a contract may set another time.'],
    ],
  ),
  ...entries(
    'retention',
    ['api'],
    [
      ['G', api.G, 'Not stored by default.'],
      ['C', api.C, 'Inputs and outputs go by themselves, at most 30 days later.'],
      ['P', api.P, '7 days since September 2025, or 30 where the addendum asks for it.'],
      ['V', api.V, 'Not kept after the answer.'],
      ['L', api.L, '30 days for prompts, answers and metadata; backups are purged within 90 more.'],
    ],
  ),
  ...entries('retention', platforms, [['P', 'custom', 'As the rules of the platform say.']]),
];
