import { expect, test } from 'vitest';
import type { Sight } from '@/lib/model/review-state';
import type { conditions } from '@/lib/model/vendor-review';
import { plainPolicy } from '@/test/samples/policy';
import { reviewSummary, sightText, tickText } from './vendor-review';

const state = (condition: (typeof conditions)[number], sight: Sight) =>
  ({ condition, sight, ticked: null, status: 'open' }) as const;
const blocking = { ...plainPolicy, personalAccounts: 'block', emailDomains: ['meridian.example'] } as const;

test.for([
  ['agreement', 'never', /cannot be seen from a browser/],
  ['single-sign-on', 'shown', /has an address of the company \(meridian\.example\)/],
  ['single-sign-on', 'not-shown', /not at meridian\.example/],
  ['single-sign-on', 'unknown', /^Open claude\.ai/],
  ['single-sign-on', 'never', /names no e-mail domain/],
  ['no-personal-accounts', 'shown', /proven to work/],
  ['no-personal-accounts', 'exceptions', /except from those/],
  ['no-personal-accounts', 'unknown', /to see whether the checks in this browser work/],
  ['no-personal-accounts', 'not-shown', /do not work/],
] as const)('%s, %s', ([condition, sight, expected]) => {
  expect(sightText(state(condition, sight), blocking)).toMatch(expected);
});

test('why personal accounts are not kept out', () => {
  const open = state('no-personal-accounts', 'not-shown');
  expect(sightText(open, plainPolicy)).toMatch(/does not forbid/);
  expect(sightText(open, { ...blocking, mode: 'simulate' })).toMatch(/on trial/);
});

test('what the organisation said', () => {
  expect(tickText(state('iso', 'never'))).toBe('Not confirmed in the policy.');
  expect(tickText({ ...state('iso', 'never'), ticked: '2026-03-01' })).toBe(
    'Confirmed on Mar\u00a01,\u00a02026.',
  );
});

test.for([
  [null, 'No yearly review is recorded.'],
  ['2027-03-01', 'The next yearly review is due on Mar\u00a01,\u00a02027.'],
  ['2026-11-21', 'The yearly review has been due since Nov\u00a021,\u00a02026.'],
] as const)('the next review on %s', ([nextReview, expected]) => {
  const states = [{ ...state('iso', 'never'), status: 'met' }, state('agreement', 'never')] as const;
  expect(reviewSummary({ states, nextReview }, '2026-11-21')).toBe(`1 of 2 conditions is met. ${expected}`);
});
