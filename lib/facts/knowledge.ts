import type { Subject, SubjectFacts, Surface } from '@/lib/model/fact';
import type { Policy } from '@/lib/model/policy';
import { type SourceId, sources, type Statement } from './facts';
import { feedbackRetention } from './feedback';

/**
 * What is kept beside the conversations themselves, of the plans of claude.ai. In the order of `subjects`; only subjects of
 * which something is known on this surface. `today` is an ISO date.
 */
export function knowledgeOf(surface: Surface, _policy: Policy, today: string): readonly SubjectFacts[] {
  return entries
    .filter(({ surfaces }) => surfaces.includes(surface))
    .map(({ subject, statements }) => ({
      subject,
      surface,
      statements: statements.map(({ source, says }, index) => ({
        says,
        source: sources[source].title,
        dated: sources[source].dated,
        isOrganizations: false,
        isWorking: index === 0,
      })),
      disagree: false,
      dueSince: dueSince(
        statements.map(({ source }) => source),
        today,
      ),
    }));
}

/** A year after the date of the oldest source that carries one. */
function dueSince(ids: readonly SourceId[], today: string): string | null {
  const dates = ids.map((id) => sources[id].dated).filter((date) => date !== null);
  const [oldest] = [...dates].sort();
  if (oldest === undefined) return null;
  const due = `${Number(oldest.slice(0, 4)) + 1}${oldest.slice(4)}`;
  return due <= today ? due : null;
}

const consumer: readonly Surface[] = ['free', 'pro', 'max'];
const business: readonly Surface[] = ['team', 'enterprise', 'education', 'government'];
const all = [...consumer, ...business];

type Entry = {
  readonly subject: Subject;
  readonly surfaces: readonly Surface[];
  /** The first is worked with. */
  readonly statements: readonly Statement[];
};

const entries: readonly Entry[] = [
  {
    subject: 'retention-deleted',
    surfaces: consumer,
    statements: [{ source: 'A', says: 'A deleted chat is removed within 30 days.' }],
  },
  {
    subject: 'retention-deleted',
    surfaces: business,
    statements: [{ source: 'C', says: 'A deleted chat is removed from the servers within 30 days.' }],
  },
  {
    subject: 'retention-flagged',
    surfaces: all,
    statements: [
      {
        source: 'C',
        says: 'What is flagged as a breach of the usage policy: up to 2 years; the scores of the check up to 7.',
      },
    ],
  },
  { subject: 'retention-feedback', surfaces: all, statements: feedbackRetention.statements },
  {
    subject: 'incognito',
    surfaces: consumer,
    statements: [{ source: 'A', says: 'Never used for training, and deleted within 30 days.' }],
  },
];
