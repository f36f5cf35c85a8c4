import { describe, expect, test } from 'vitest';
import type { RunView } from '@/lib/model/run-view';
import { checkText, deletionText, leftText } from './chat-runs';
import {
  confirmTitle,
  deleteAllDue,
  deleteThem,
  foundAbove,
  keepThem,
  keptText,
  needsTab,
  withCount,
} from './chats';

const run: RunView = {
  phase: 'running',
  done: 188,
  total: 500,
  hits: 3,
  failed: 0,
  unread: 0,
  left: 250,
  organization: null,
  problem: null,
};

describe('a check', () => {
  test.for([
    [{}, 'Checked 188 of 500. 3 hold something that should not stay. About 4 minutes left.'],
    [{ hits: 1, left: null }, 'Checked 188 of 500. 1 holds something that should not stay.'],
    [{ total: null, hits: 0, left: null, done: 50 }, 'Checked 50 so far.'],
    [{ phase: 'waiting', hits: 0 }, 'Checked 188 of 500. claude.ai asks to wait; it goes on by itself.'],
    [{ phase: 'paused', hits: 0 }, 'Checked 188 of 500. Paused.'],
    [{ phase: 'unfinished' }, 'A check was not finished: 312 of 500 are left.'],
    [{ phase: 'unfinished', total: null }, 'A check was not finished: 188 conversations are done.'],
    [{ phase: 'unfinished', done: 49, total: 50 }, 'A check was not finished: 1 of 50 is left.'],
    [{ phase: 'unfinished', done: 1, total: null }, 'A check was not finished: 1 conversation is done.'],
    [{ phase: 'finished', done: 500, hits: 0 }, 'Checked 500 conversations. Nothing was found.'],
    [
      { phase: 'finished', done: 1, hits: 1, failed: 2 },
      'Checked 1 conversation. 1 holds something that should not stay. 2 could not be read.',
    ],
    [
      { phase: 'finished', done: 50, hits: 0, unread: 10 },
      'Checked 50 conversations. Nothing was found. 10 have files or pictures that were not looked into.',
    ],
    [
      { hits: 0, unread: 1, left: null },
      'Checked 188 of 500. 1 has files or pictures that were not looked into.',
    ],
    [
      { phase: 'stopped', hits: 0, problem: 'signed-out' },
      'Checked 188 of 500. Stopped: nobody is signed in on claude.ai. Sign in there; then it goes on by itself.',
    ],
  ] as const)('%j: %s', ([change, text]) => {
    expect(checkText({ ...run, ...change }, '')).toBe(text);
  });
});

describe('a deletion', () => {
  test.for([
    [
      { done: 4, total: 7, hits: 3, failed: 1, left: 30 },
      'Deleted 3 of 7. 1 is still there. Less than a minute left.',
    ],
    [
      { phase: 'finished', done: 2, total: 2, hits: 1, failed: 1 },
      '1 conversation is gone. 1 is still there.',
    ],
    [{ phase: 'finished', done: 3, total: 3, hits: 3 }, '3 conversations are gone.'],
    [
      { phase: 'finished', done: 3, total: 3, hits: 0, failed: 3 },
      '0 conversations are gone. 3 are still there.',
    ],
    [{ phase: 'unfinished', done: 2, total: 5 }, 'A deletion was not finished: 3 of 5 are left.'],
    [{ phase: 'unfinished', done: 0, total: 1 }, 'A deletion was not finished: 1 of 1 is left.'],
  ] as const)('%j: %s', ([change, text]) => {
    expect(deletionText({ ...run, ...change }, '')).toBe(text);
  });

  test('names the account that it waits for, where there are several', () => {
    const waiting = { ...run, phase: 'stopped', problem: 'no-tab', hits: 1, total: 3 } as const;
    expect(deletionText(waiting, '')).toBe(
      'Deleted 1 of 3. No claude.ai tab of this account is open. Once there is one, it goes on by itself.',
    );
    expect(deletionText(waiting, 'Meridian Bank')).toBe(
      'Deleted 1 of 3. No claude.ai tab is open with the account “Meridian Bank”. Once there is one, it goes on by itself.',
    );
  });
});

test.for([
  [null, ''],
  [59, 'Less than a minute left.'],
  [70, 'About a minute left.'],
  [600, 'About 10 minutes left.'],
  [7200, 'About 2 hours left.'],
] as const)('%s seconds: %s', ([left, text]) => {
  expect(leftText(left)).toBe(text);
});

test.for([
  [1, 1, 'It stands above.'],
  [3, 3, 'They stand above.'],
  [1, 3, '1 of them stands above.'],
  [2, 3, '2 of them stand above.'],
] as const)('%i of %i that were found are in the ledger: %s', ([above, all, text]) => {
  expect(foundAbove(above, all)).toBe(text);
});

test('one and many', () => {
  expect([1, 2].map(confirmTitle)).toEqual(['Delete 1 conversation?', 'Delete 2 conversations?']);
  expect([1, 2].map(deleteThem)).toEqual(['Delete 1 conversation', 'Delete 2 conversations']);
  expect([1, 2].map(keepThem)).toEqual(['Keep it', 'Keep them']);
  expect([1, 2].map(deleteAllDue)).toEqual(['Delete the one that is due…', 'Delete all 2 that are due…']);
  expect(needsTab(1)).toContain('its title and to delete 1 conversation.');
  expect(needsTab(2)).toContain('the titles and to delete 2 conversations.');
  expect([0, 3].map((count) => withCount('Due now', count))).toEqual(['Due now', 'Due now (3)']);
});

test('until when the backend keeps it, and who says so', () => {
  const kept = { days: 30, says: 'Removed within 30 days.', source: 'A guide', dated: '2026-05' };
  expect(keptText({ kept, keptUntil: '2026-12-22' })).toBe(
    'The provider’s systems may keep it until Dec\u00a022,\u00a02026 (A guide, May\u00a02026).',
  );
  expect(keptText({ kept: { ...kept, days: null, says: 'As agreed.' }, keptUntil: null })).toBe(
    'As agreed. (A guide, May\u00a02026)',
  );
  expect(keptText({ kept: null, keptUntil: null })).toBe(
    'It is not known how long the provider’s systems keep it.',
  );
});
