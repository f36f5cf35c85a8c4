import { type SourceId, sources } from './sources';

/** Whether a feature of the API may be used under a business associate agreement, or with zero data retention. */
export type FeatureFact = {
  readonly subject: 'hipaa' | 'zero-data-retention';
  readonly feature: string;
  readonly isCovered: boolean;
  readonly says: string;
  /** Title of the document. */
  readonly source: string;
  /** ISO date as precise as the document gives it; null when it carries none. */
  readonly dated: string | null;
};

type Row = readonly [feature: string, says: string];

function features(
  subject: FeatureFact['subject'],
  source: SourceId,
  isCovered: boolean,
  rows: readonly Row[],
): readonly FeatureFact[] {
  const { title, dated } = sources[source];
  return rows.map(([feature, says]) => ({ subject, feature, isCovered, says, source: title, dated }));
}

/** Several features of which the same is said. */
const each = (names: readonly string[], says: string): readonly Row[] => names.map((name) => [name, says]);

const eligible = 'May be used with health information once the agreement is in force.';
const refused = 'Refused with an error in an organization that is set up for HIPAA.';
const discarded = 'Works as usual; nothing stays after the answer.';

const hipaa: readonly FeatureFact[] = [
  ...features('hipaa', 'C', true, [
    ['Messages API', eligible],
    ['Token counting', eligible],
    ['Web search', 'May be used, without dynamic filtering.'],
    [
      'Structured outputs',
      'May be used; health information must stay out of the schema, which is cached apart.',
    ],
    ...each(
      [
        'Prompt caching',
        'Extended and adaptive thinking',
        'Citations',
        '1M context',
        'PDF within the message',
        'Data residency',
        'Effort',
        'Fast mode',
        'Bash tool',
        'Text editor tool',
        'Memory tool',
      ],
      eligible,
    ),
  ]),
  ...features(
    'hipaa',
    'C',
    false,
    each(
      [
        'Dynamic filtering of web search',
        'Web fetch',
        'Computer use',
        'Advisor tool',
        'Context management (compaction, editing)',
        'Tool search',
        'Cache diagnostics',
        'Code execution',
        'Programmatic tool calling',
        'Batch API',
        'Files API',
        'Agent Skills',
        'MCP connector',
        'Claude Managed Agents',
        'MCP tunnels',
      ],
      refused,
    ),
  ),
  ...features('hipaa', 'P', false, [
    ['Web search', 'Switched off, since it could carry health information to others.'],
    ['Some integrations', 'Switched off where they do not meet the requirements.'],
  ]),
];

const zeroRetention: readonly FeatureFact[] = [
  ...features('zero-data-retention', 'C', true, [
    ['Messages API', 'Nothing stays at rest after the answer, save for what law or misuse calls for.'],
    ['Token counting', 'Nothing stays at rest after the answer.'],
    ['Claude Code', 'With keys of a commercial organization, or through Enterprise where it is enabled.'],
    ['Structured outputs', 'With a reserve: the schema stays cached up to a day after its last use.'],
    ['Cache diagnostics', 'With a reserve: a little technical data stays, not what was written or answered.'],
  ]),
  ...features('zero-data-retention', 'C', false, [
    ...each(
      [
        'Console',
        'Workbench',
        'Chats in Team and Enterprise',
        'Free, Pro and Max',
        'Batch API',
        'Files API',
        'Code execution',
        'Agent Skills',
        'MCP connector',
        'Integrations of third parties',
      ],
      'Left out of the arrangement.',
    ),
    ['Claude Managed Agents', 'They keep state: transcripts have to be deleted by hand.'],
    ['Claude Fable 5 and Claude Mythos 5', 'Need 30 days, and refuse requests otherwise.'],
    ['Calls from a browser (CORS)', 'Not supported: a web app has to call through a server.'],
  ]),
  ...features(
    'zero-data-retention',
    'L',
    true,
    each(['Messages API', 'Streaming', 'System prompts', 'Tool use', 'Images', 'PDF'], discarded),
  ),
  ...features('zero-data-retention', 'L', false, [
    ['Prompt caching', 'A cache has to be stored somewhere.'],
    ['Batch API', 'Jobs wait in a queue that is stored.'],
    ['Fine-tuning', 'Cannot be done without stored data.'],
    ['Evaluations', 'Their results have to be stored.'],
  ]),
];

/** Feature by feature, document by document: two rows may speak of the same feature and differ. */
export const featureTables: readonly FeatureFact[] = [...hipaa, ...zeroRetention];
