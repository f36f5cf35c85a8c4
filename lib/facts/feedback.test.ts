import { expect, test } from 'vitest';
import type { OrganizationFact } from '@/lib/model/organization-fact';
import { feedbackDays } from './feedback';

const own: OrganizationFact = {
  ...{ subject: 'retention-feedback', surfaces: ['enterprise'], says: 'Kept for 30 days.' },
  ...{ source: 'our agreement', dated: '2026-03-01', retentionDays: 30, training: null },
};

test.for([
  ['enterprise', 30],
  ['team', 1825],
  ['unknown', 1825],
] as const)('on %s, where the organisation knows better of one plan: %i days', ([plan, days]) => {
  expect(feedbackDays([own], plan)).toBe(days);
});
