import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDrafts } from './drafts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const draft = { text: 'Dear colleagues,', hasFiles: false, organizationId: 'company' };

it('is given once, to the same tab', () => {
  const drafts = createDrafts();
  drafts.keep(1, draft);
  expect(drafts.take(2, 'company')).toBeNull();
  expect([drafts.take(1, 'company'), drafts.take(1, 'company')]).toEqual([draft, null]);
});

it.each(['own', null])('is not given in another organisation: %s', (organizationId) => {
  const drafts = createDrafts();
  drafts.keep(1, draft);
  expect(drafts.take(1, organizationId)).toBe('elsewhere');
  // The tab comes to the right one after all.
  expect(drafts.take(1, 'company')).toEqual(draft);
});

it('goes with its tab, and after a minute', () => {
  const drafts = createDrafts();
  drafts.keep(1, draft);
  drafts.forget(1);
  expect(drafts.take(1, 'company')).toBeNull();
  drafts.keep(1, draft);
  vi.advanceTimersByTime(60_000);
  expect(drafts.take(1, 'company')).toBeNull();
});
