import { type Statement, type Subject, type SubjectFacts, type Surface, surfaces } from '@/lib/model/fact';
import type { Policy } from '@/lib/model/policy';

type Said = readonly [says: string, source: string, dated: string | null, isWorking?: true];

const guide = ['Claude data privacy guide', '2026-06-09'] as const;
const compliance = ['Claude enterprise compliance', '2026-06-13'] as const;
const profile = ['Anthropic privacy profile', '2026-05'] as const;
const review = ['Anthropic vendor security review', null] as const;
const lesson = ['Data residency lesson', null] as const;

const consumer: readonly Surface[] = ['free', 'pro', 'max'];
const work: readonly Surface[] = ['team', 'enterprise', 'education', 'government'];

const rows: readonly (readonly [Subject, readonly Surface[], readonly Said[], boolean])[] = [
  [
    'training',
    consumer,
    [
      ['Chats may be used unless the person opts out in the privacy settings.', ...guide, true],
      ['Used only when the person opts in; the switch was shown already set to on.', ...profile],
      ['May be used; employees must not use these plans for work.', ...review],
    ],
    true,
  ],
  [
    'training',
    ['team'],
    [
      ['One answer lists Team with the plans whose chats may be used unless opted out.', ...guide, true],
      ['Not used for training unless the customer opts in.', ...compliance],
      ['Commercial product: never used.', ...profile],
      ['To be confirmed in the contract.', ...review],
    ],
    true,
  ],
  [
    'training',
    ['enterprise', 'education', 'government', 'api', 'bedrock', 'vertex', 'foundry'],
    [
      ['Never by default, by contract.', ...guide, true],
      ['Never by default; only when the customer opts in expressly.', ...compliance],
    ],
    false,
  ],
  [
    'retention',
    consumer,
    [
      ['With training on: up to five years from the conversation.', ...guide, true],
      ['With training on: up to five years, de-identified.', ...profile],
      ['Until the person deletes the conversation.', ...review],
    ],
    true,
  ],
  [
    'retention',
    ['api'],
    [
      ['30 days, and backups purged within 90 more.', ...lesson, true],
      ['Deleted within 30 days.', ...compliance],
      ['7 days, or 30 where the addendum says so.', ...profile],
      ['Not kept after the answer.', ...review],
      ['Not stored by default.', ...guide],
    ],
    true,
  ],
  [
    'retention',
    work,
    [['The contract sets it; 30 days is the standard for commercial products.', ...profile, true]],
    false,
  ],
  [
    'retention-deleted',
    work,
    [['Removed from the backend within 30 days of the deletion.', ...compliance, true]],
    false,
  ],
  [
    'retention-flagged',
    surfaces,
    [
      [
        'What was flagged for a breach of the usage policy: up to 2 years, its scores up to 7.',
        ...compliance,
        true,
      ],
    ],
    false,
  ],
  ['retention-feedback', surfaces, [['Five years.', ...compliance, true]], false],
  ['human-review', consumer, [['Staff for trust and safety may read conversations.', ...guide, true]], false],
  [
    'hipaa',
    ['enterprise', 'api'],
    [
      ['Covered once an admin has signed the agreement and switched it on.', ...compliance, true],
      ['The agreement and zero data retention are both required.', ...profile],
    ],
    true,
  ],
  ['hipaa', [...consumer, 'team'], [['Not covered.', ...compliance, true]], false],
  [
    'iso',
    surfaces,
    [
      ['27001 is not confirmed: verify.', ...review, true],
      ['27001:2022 and 42001:2023.', ...compliance],
    ],
    true,
  ],
  ['soc-2', surfaces, [['Type II.', ...guide, true]], false],
  [
    'duties',
    consumer,
    [
      ['Never put Social Security numbers or account numbers into an AI tool.', ...guide, true],
      ['Delete conversations with sensitive content.', ...guide, true],
    ],
    false,
  ],
];

/** In the order of `subjects`; only subjects of which something is known on this surface. `today` is an ISO date. */
export function knowledgeOf(surface: Surface, _policy: Policy, today: string): readonly SubjectFacts[] {
  return rows
    .filter(([, on]) => on.includes(surface))
    .map(([subject, , said, disagree]) => ({
      subject,
      surface,
      statements: said.map(([says, source, dated, isWorking = false]): Statement => ({
        says,
        source,
        dated,
        isOrganizations: false,
        isWorking,
      })),
      disagree,
      dueSince: subject === 'iso' && today > '2026-11-01' ? '2026-11-01' : null,
    }));
}
