import { describe, expect, test } from 'vitest';
import { plans, type Training } from '@/lib/model/account-status';
import { sources, trainingFacts, trainingMayHappen } from './facts';
import { feedbackRetention } from './feedback';
import { retentionFact } from './retention';

const trainings: readonly Training[] = ['on', 'off', 'never', 'not-chosen'];

describe('every fact', () => {
  const facts = [
    ['feedback', feedbackRetention] as const,
    ...plans.flatMap((plan) => [
      [`training, ${plan}`, trainingFacts[plan]] as const,
      ...trainings.map(
        (training) => [`retention, ${plan}, training ${training}`, retentionFact(plan, training)] as const,
      ),
    ]),
  ];

  test.for(facts)('%s says where it comes from', ([, fact]) => {
    if (fact === null) throw new Error('no fact');
    for (const { source, says } of fact.statements) {
      expect(sources[source].title).not.toBe('');
      expect(says).toMatch(/^[\p{Lu}\d].*\.$/u);
    }
    const from = fact.statements.map((statement) => statement.source);
    expect(new Set(from).size).toBe(from.length);
    if (fact.disagree) expect(from.length).toBeGreaterThan(1);
  });
});

test.for([
  ['free', 'on', { days: 1825, after: 'conversation' }],
  ['pro', 'not-chosen', { days: 1825, after: 'conversation' }],
  ['max', 'off', { days: 30, after: 'deletion' }],
  ['team', 'never', { days: 30, after: 'deletion' }],
  ['team', 'unknown', { days: 30, after: 'deletion' }],
  ['enterprise', 'never', 'custom'],
  ['api', 'never', { days: 120, after: 'conversation' }],
] as const)('retention on %s with training %s', ([plan, training, value]) => {
  expect(retentionFact(plan, training)?.value).toEqual(value);
});

test('a consumer plan whose switch is unknown has no retention to name', () => {
  expect(retentionFact('pro', 'unknown')).toBeNull();
});

test('training by plan', () => {
  const never = plans.filter((plan) => trainingFacts[plan].value === 'never');
  expect(never).toEqual(['team', 'enterprise', 'education', 'government', 'api']);
  expect(trainings.filter(trainingMayHappen)).toEqual(['on', 'not-chosen']);
});
