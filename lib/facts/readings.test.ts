import { expect, test } from 'vitest';
import { mayTrain, plans, type Training } from '@/lib/model/account-status';
import { documentedRetention, trainingHasSwitch } from './readings';

const trainings: readonly Training[] = ['on', 'off', 'never', 'not-chosen'];

test.for([
  ['free', 'on', { days: 1825, after: 'conversation' }],
  ['pro', 'not-chosen', { days: 1825, after: 'conversation' }],
  ['max', 'off', { days: 30, after: 'deletion' }],
  ['pro', 'never', { days: 30, after: 'deletion' }],
  ['team', 'never', { days: 30, after: 'deletion' }],
  ['team', 'unknown', { days: 30, after: 'deletion' }],
  ['enterprise', 'never', 'custom'],
  ['education', 'never', 'custom'],
  ['government', 'unknown', 'custom'],
  ['api', 'never', { days: 120, after: 'conversation' }],
] as const)('retention on %s with training %s', ([plan, training, value]) => {
  expect(documentedRetention(plan, training)).toEqual(value);
});

test('a consumer plan whose switch is unknown has no retention to name', () => {
  expect(documentedRetention('pro', 'unknown')).toBeNull();
});

test('the training switch counts on consumer plans only', () => {
  expect(plans.filter(trainingHasSwitch)).toEqual(['free', 'pro', 'max']);
  expect(trainings.filter(mayTrain)).toEqual(['on', 'not-chosen']);
});
