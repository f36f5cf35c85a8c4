import { expect, test } from 'vitest';
import type { OrganizationFact } from '@/lib/model/organization-fact';
import { afterDeletion } from './after-deletion';

const own = (days: number | null, ...surfaces: OrganizationFact['surfaces']): OrganizationFact => ({
  subject: 'retention-deleted',
  surfaces,
  says: 'As we agreed.',
  source: 'Our agreement',
  dated: '2026-03-01',
  retentionDays: days,
  training: null,
});

test.for([
  ['free', 'personal', 30, 'Anthropic privacy centre, consumer terms'],
  ['team', 'company', 30, 'Claude enterprise compliance'],
  ['enterprise', 'company', 30, 'Claude enterprise compliance'],
  ['education', 'company', 30, 'Anthropic privacy profile'],
  ['unknown', 'company', 30, 'Claude enterprise compliance'],
  ['unknown', 'personal', 30, 'Anthropic privacy centre, consumer terms'],
  ['unknown', 'unknown', 30, 'Anthropic privacy centre, consumer terms'],
] as const)('%s, %s: %i days, as %s says', ([plan, kind, days, source]) => {
  expect(afterDeletion([], plan, kind)).toMatchObject({ days, source });
});

test('where no document names a time it is unknown', () => {
  expect(afterDeletion([], 'api', 'company')).toBeNull();
});

test('the organisation’s own fact goes first, on its surfaces alone', () => {
  const facts = [own(7, 'enterprise')];
  expect(afterDeletion(facts, 'enterprise', 'company')).toMatchObject({ days: 7, source: 'Our agreement' });
  expect(afterDeletion(facts, 'team', 'company')).toMatchObject({ days: 30 });
  // Which of its plans it is, is not known: the longest.
  expect(afterDeletion(facts, 'unknown', 'company')).toMatchObject({ days: 30 });
  expect(afterDeletion([own(90, 'enterprise')], 'unknown', 'company')).toMatchObject({ days: 90 });
});

test('a fact of the organisation without a number stays a sentence', () => {
  expect(afterDeletion([own(null, 'enterprise')], 'enterprise', 'company')).toMatchObject({
    days: null,
    says: 'As we agreed.',
  });
});
