import { describe, expect, test } from 'vitest';
import { type Subject, type SubjectFacts, subjects, type Surface, surfaces } from '@/lib/model/fact';
import type { OrganizationFact } from '@/lib/model/organization-fact';
import { all } from './all';
import { knowledgeOf, subjectsDue } from './knowledge';

const noFacts = { facts: [], factsReviewDays: 365 };
const today = '2026-09-01';

type Reviewed = Parameters<typeof knowledgeOf>[1];

function known(subject: Subject, surface: Surface, policy: Reviewed = noFacts, day = today): SubjectFacts {
  const found = knowledgeOf(surface, policy, day).find((facts) => facts.subject === subject);
  if (found === undefined) throw new Error(`nothing known of ${subject} on ${surface}`);
  return found;
}

const working = ({ statements }: SubjectFacts) =>
  statements.filter(({ isWorking }) => isWorking).map(({ source }) => source);

const own: OrganizationFact = {
  subject: 'retention',
  surfaces: ['api', 'enterprise'],
  says: 'Kept for 14 days.',
  source: 'per our agreement of 2026-03-01',
  dated: '2026-03-01',
  retentionDays: 14,
  training: null,
};

test.for(surfaces)('%s: every subject once, in order, with something to work with', (surface) => {
  const known = knowledgeOf(surface, noFacts, today);
  const order = known.map(({ subject }) => subjects.indexOf(subject));
  expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
  for (const facts of known) {
    expect(facts.surface).toBe(surface);
    expect(working(facts)).not.toEqual([]);
    // Where nothing is said otherwise there is nothing to choose.
    if (facts.statements.length === 1) expect(facts.disagree).toBe(false);
  }
});

describe('where the documents differ', () => {
  test('the vendor’s own word on a plan goes before what others say of it', () => {
    const facts = known('training', 'team');
    expect(facts.disagree).toBe(true);
    expect(working(facts)).toContain('Anthropic privacy centre, consumer terms');
    expect(working(facts)).not.toContain('Claude data privacy guide');
  });

  test.for<[Subject, Surface, string[]]>([
    ['retention', 'api', ['Data residency lesson']],
    ['training', 'free', ['Claude data privacy guide', 'Anthropic vendor security review']],
    ['training', 'pro', ['Claude data privacy guide', 'Anthropic vendor security review']],
    ['training', 'max', ['Claude data privacy guide', 'Anthropic vendor security review']],
    ['hipaa', 'api', ['Data residency lesson']],
    ['hipaa', 'enterprise', ['Anthropic privacy profile']],
    ['iso', 'enterprise', ['Anthropic vendor security review']],
    ['iso', 'team', ['Anthropic vendor security review']],
    ['iso', 'api', ['Anthropic vendor security review']],
    ['zero-data-retention', 'enterprise', ['Claude enterprise compliance']],
    ['zero-data-retention', 'team', ['Claude enterprise compliance']],
    ['fedramp', 'government', ['Claude enterprise compliance', 'Data residency lesson']],
    ['processing-agreement', 'enterprise', ['Anthropic vendor security review']],
  ])('%s on %s is worked with as the stricter has it', ([subject, surface, strictest]) => {
    const facts = known(subject, surface);
    expect(facts.disagree).toBe(true);
    expect(working(facts)).toEqual(strictest);
  });

  test.for<[Subject, Surface]>([
    ['training', 'enterprise'],
    ['training', 'api'],
    ['retention-flagged', 'team'],
    ['retention-feedback', 'pro'],
    ['hipaa', 'team'],
    ['encryption', 'enterprise'],
    ['duties', 'pro'],
    ['retention', 'enterprise'],
  ])('and %s on %s is not such a place', ([subject, surface]) => {
    expect(known(subject, surface).disagree).toBe(false);
  });

  test('five years with training on do not contradict 30 days with it off', () => {
    const { statements } = known('retention', 'pro');
    const chosen = statements.filter(({ isWorking }) => isWorking).map(({ says }) => says.slice(0, 17));
    expect([...new Set(chosen)]).toEqual(['With training on,', 'With training off']);
  });
});

describe('a fact of the organisation', () => {
  const policy = { facts: [own], factsReviewDays: 365 };

  test('wins, is labelled as its own, and the documents stay beside it', () => {
    const facts = known('retention', 'api', policy);
    const [first, ...others] = facts.statements;
    expect(first).toEqual({
      says: own.says,
      source: own.source,
      dated: own.dated,
      isOrganizations: true,
      isWorking: true,
    });
    expect(working(facts)).toEqual([own.source]);
    expect(others).toHaveLength(5);
    expect(others.some(({ isOrganizations }) => isOrganizations)).toBe(false);
    expect(facts.disagree).toBe(true);
  });

  test('counts on its own surfaces and subject only', () => {
    expect(working(known('retention', 'team', policy))).not.toContain(own.source);
    expect(working(known('training', 'api', policy))).not.toContain(own.source);
  });

  test('may be the only one', () => {
    const cowork = { facts: [{ ...own, surfaces: ['cowork'] as const }], factsReviewDays: 365 };
    expect(known('retention', 'cowork', cowork).statements).toHaveLength(1);
  });
});

test('the subjects of which a fact is due are counted once, on whatever surface', () => {
  const policy = { facts: [], factsReviewDays: 365 };
  expect(subjectsDue(policy, '2026-03-01')).toBe(0);
  // The vendor's own pages, of 2025-10-08, on free, pro and max.
  const due = new Set(all.filter(({ source }) => source === 'A').map(({ subject }) => subject));
  expect(subjectsDue(policy, '2026-11-21')).toBe(due.size);
});

describe('a review is due', () => {
  const policy = (dated: string | null) => ({ facts: [{ ...own, dated }], factsReviewDays: 365 });

  test.for<[string | null, string, string | null]>([
    ['2026-03-01', '2027-03-01', null],
    ['2026-03-01', '2027-03-02', '2027-03-01'],
    ['2026-03-01', '2030-01-01', '2027-03-01'],
    [null, '2026-09-01', '2026-09-01'],
    ['2024-02-29', '2025-02-28', null],
    ['2024-02-29', '2025-03-01', '2025-02-28'],
  ])('own fact of %s, on %s: since %s', ([dated, day, since]) => {
    expect(known('retention', 'api', policy(dated), day).dueSince).toBe(since);
  });

  test.for<[Subject, Surface, number, string, string | null]>([
    // The oldest document of a subject counts: the privacy profile of May 2026 before the guide of June.
    ['human-review', 'enterprise', 365, '2027-05-01', null],
    ['human-review', 'enterprise', 365, '2027-05-02', '2027-05-01'],
    ['models-that-retain', 'api', 30, '2026-07-14', '2026-07-13'],
    // The vendor review is undated and ages from the day on which it was entered.
    ['sign-on', 'console', 365, '2027-11-21', null],
    ['sign-on', 'console', 365, '2027-11-22', '2027-11-21'],
    ['incognito', 'pro', 365, '2026-10-09', '2026-10-08'],
  ])('%s on %s after %d days, on %s: since %s', ([subject, surface, factsReviewDays, day, since]) => {
    expect(known(subject, surface, { facts: [], factsReviewDays }, day).dueSince).toBe(since);
  });

  test('an own fact takes the place of old documents', () => {
    expect(known('retention', 'enterprise', noFacts, '2027-05-02').dueSince).toBe('2027-05-01');
    expect(known('retention', 'enterprise', policy('2027-01-01'), '2027-05-02').dueSince).toBeNull();
  });
});
