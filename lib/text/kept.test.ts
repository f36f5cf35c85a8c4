import { expect, test } from 'vitest';
import type { SubjectFacts } from '@/lib/model/fact';
import { dated, openGuide, reviewDue } from './kept';

test('dates are written as everywhere', () => {
  const facts = { surface: 'free', statements: [], disagree: false } as const;
  const knowledge: readonly SubjectFacts[] = [
    { ...facts, subject: 'training', dueSince: '2026-11-20' },
    { ...facts, subject: 'retention', dueSince: '2026-10-08' },
  ];
  expect([dated('2026-06-09'), dated(null)]).toEqual([', Jun\u00a09,\u00a02026', '']);
  expect(reviewDue(knowledge)).toBe(
    '2 facts about this account are due for review, since Oct\u00a08,\u00a02026.',
  );
});

test('nothing is promised of an account that is not known', () => {
  expect(openGuide('unknown')).toBe('Open the guide');
  expect(openGuide('free')).toContain('this account');
});
