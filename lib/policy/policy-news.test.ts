import { expect, test } from 'vitest';
import type { PolicyState } from '@/lib/model/policy-state';
import { pendingBaseline } from './baseline';
import { policyNews } from './policy-news';

const state = (name: PolicyState['state'], since: string | null): PolicyState => ({
  ...pendingBaseline,
  ...{ state: name, since },
});

test.for<[string, PolicyState, PolicyState | null, ReturnType<typeof policyNews>]>([
  ['the first policy', state('valid', 'a'), null, 'in-force'],
  ['the first policy, with mistakes', state('partly-valid', 'a'), state('none', null), 'refused'],
  ['another one', state('valid', 'b'), state('valid', 'a'), 'in-force'],
  ['another one, with mistakes', state('partly-valid', 'b'), state('valid', 'a'), 'refused'],
  ['the same after a start', state('valid', 'a'), state('pending', 'a'), null],
  ['not told yet', state('pending', 'a'), state('valid', 'a'), null],
  ['nobody wrote one', state('none', null), state('pending', null), null],
  ['it is gone', state('lost', 'a'), state('valid', 'a'), 'lost'],
  ['it is still gone', state('lost', 'a'), state('lost', 'a'), null],
  ['it is back', state('valid', 'a'), state('lost', 'a'), 'in-force'],
])('%s', ([, next, before, news]) => expect(policyNews(next, before)).toBe(news));
