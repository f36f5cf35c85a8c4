import { consumer, entries, type Entry, work } from './entry';

const zeroRetention: readonly Entry[] = [
  ...entries(
    'zero-data-retention',
    ['api'],
    [
      ['G', 'offered', 'Business customers can have it: nothing is stored beyond the session.'],
      [
        'C',
        'offered',
        'For messages and token counting, when sales has enabled it for the organization. Safety results are kept even so, flagged content up to 2 years; browsers cannot call it directly.',
      ],
      ['P', 'offered', 'For qualifying customers: nothing is logged beyond making the answer.'],
      [
        'L',
        'offered',
        'On request, with a signed addendum; prompt caching, batches, fine-tuning and evaluations are not to be had then. The header x-data-retention shows whether it is on.',
      ],
    ],
  ),
  ...entries('zero-data-retention', work, [
    ['G', 'offered', 'Business customers can ask for it.'],
    ['C', 'not-offered', 'Not for chats in this interface; Claude Code through Enterprise can have it.'],
  ]),
  ...entries(
    'zero-data-retention',
    ['enterprise'],
    [['P', 'offered', 'An option for Enterprise customers.']],
  ),
  ...entries(
    'zero-data-retention',
    ['claude-code'],
    [['C', 'offered', 'With keys of a commercial organization, or through Enterprise where it is enabled.']],
  ),
  ...entries(
    'zero-data-retention',
    [...consumer, 'console', 'workbench'],
    [['C', 'not-offered', 'Cannot be had here.']],
  ),
];

const hipaa: readonly Entry[] = [
  ...entries('hipaa', consumer, [
    ['G', 'not-covered', 'Not suited to health information; that needs an Enterprise contract.'],
  ]),
  ...entries(
    'hipaa',
    [...consumer, 'team', 'workbench', 'console', 'cowork', 'claude-code'],
    [['C', 'not-covered', 'No business associate agreement reaches it.']],
  ),
  ...entries(
    'hipaa',
    ['api'],
    [
      ['G', 'agreement', 'With an Enterprise agreement and a business associate agreement.'],
      [
        'C',
        'agreement',
        'Once an administrator has signed the agreement and sales has enabled it; zero data retention is not needed beside it. Features that are not eligible are refused.',
      ],
      [
        'P',
        'agreement-and-zdr',
        'Needs the agreement and zero data retention; web search and some integrations are off.',
      ],
      [
        'L',
        'agreement-zdr-and-us',
        'Needs the agreement, zero data retention and inference in the United States, with models that the agreement names.',
      ],
    ],
  ),
  ...entries(
    'hipaa',
    ['enterprise'],
    [
      ['G', 'agreement', 'Configurations for it are offered to Enterprise customers.'],
      [
        'C',
        'agreement',
        'Once an administrator has turned it on under Data & Privacy and signed the agreement there; zero data retention is not needed beside it.',
      ],
      ['P', 'agreement-and-zdr', 'Needs the agreement, and zero data retention so that logs hold nothing.'],
    ],
  ),
  ...entries(
    'hipaa',
    ['bedrock', 'vertex'],
    [['C', 'platform', 'The cloud provider processes the data: its own terms decide.']],
  ),
  ...entries(
    'hipaa',
    ['foundry', 'claude-on-aws'],
    [['C', 'not-covered', 'HIPAA readiness is not to be had on this platform.']],
  ),
  ...entries(
    'hipaa',
    ['betas'],
    [['C', 'not-covered', 'Left out, save where a feature is expressly listed as eligible.']],
  ),
];

const modelsThatRetain: readonly Entry[] = [
  ...entries(
    'models-that-retain',
    ['api', 'claude-code'],
    [
      [
        'C',
        'thirty-days',
        '30 days, for Claude Fable 5 and Claude Mythos 5 alone: under zero data retention they refuse, unless a workspace has been opened for it.',
      ],
    ],
  ),
  ...entries(
    'models-that-retain',
    ['bedrock', 'vertex', 'foundry'],
    [['C', 'platform', 'For Claude Fable 5 and Claude Mythos 5 the platform sets the time.']],
  ),
];

/** What regulated data needs. */
export const regulated: readonly Entry[] = [...zeroRetention, ...hipaa, ...modelsThatRetain];
