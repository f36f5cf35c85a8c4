import { expect, it } from 'vitest';
import { createTabJudge } from '@/lib/gate/browser/tab-judge';
import { createAccountRelease } from '@/lib/act/account-release';
import { createReleases } from '@/lib/act/releases';
import { createGuard } from '@/lib/flow/guard';
import { createToldReleases } from '@/lib/gate/browser/told-releases';
import { unknownAccount } from '@/lib/model/account-status';
import type { Activity } from '@/lib/model/activity';
import type { Policy } from '@/lib/model/policy';
import type { Submission, Way } from '@/lib/model/submission';
import { guardPorts } from '@/test/samples/guard-ports';
import { plainPolicy } from '@/test/samples/policy';

const tabId = 7;

/** The page's guard, which both of its gates share, and the browser gate behind it, in a trial run. */
function gates(change: Partial<Policy>) {
  const policy: Policy = { ...plainPolicy, mode: 'simulate', ...change };
  const activities: Activity[] = [];
  const record = (activity: Activity) => activities.push(activity);
  const key = new Uint8Array(32);
  const told = createToldReleases(() => 0);
  let isVouched = false;
  const accounts = createAccountRelease();
  const tell = (hashes: readonly string[]) =>
    told.add({ tabId, key: '0'.repeat(64), hashes, expires: 1000, isVouched });
  const page = createGuard(
    guardPorts({
      policy: () => policy,
      ask: () => Promise.reject(new Error('nobody is asked')),
      record,
      releases: createReleases(key, () => 0, tell),
      accounts,
    }),
    {},
  );
  const browser = createTabJudge(
    {
      policy: () => policy,
      account: () => unknownAccount,
      isAccountLetGo: () => accounts.isLetGo(unknownAccount),
      releasesOf: told.of,
      record: (_tabId, activity) => void record(activity),
    },
    (ports) => createGuard(ports, {}),
  );
  const judge = (way: Way, more: Partial<Submission> = {}) => {
    const submission: Submission = { way, parts: ['Good morning'], unreadable: [], isFixed: false, ...more };
    isVouched = !['send', 'file'].includes(way);
    expect(page.judge(submission)).toEqual({ kind: 'release' });
    return submission;
  };
  let body = 0;
  /** By the wire, and out of the browser, which does not tell a draft of the merged transport (`shownAs`) from a message. */
  const request = (way: Way, more: Partial<Submission> = {}, shownAs = way) => {
    const submission = judge(way, more);
    body += 1;
    const shown = { ...submission, way: shownAs, unreadable: [] };
    expect(browser(shown, tabId, () => `${body}`)).toEqual({ kind: 'release' });
  };
  return { judge, request, browser, activities };
}

it('counts a message from a wrong account once, and each of two', () => {
  const { judge, request, browser, activities } = gates({ personalAccounts: 'block' });
  for (const count of [1, 2]) {
    request('early-request', {}, 'request');
    judge('send');
    request('early-request', {}, 'request');
    request('request');
    request('early-request');
    expect(activities.map(({ way }) => way)).toEqual(Array(count).fill('send'));
  }
  // A retry, which the page gate does not see.
  request('request');
  expect(activities.map(({ way }) => way)).toEqual(['send', 'send', 'request']);
  // Past the page's gates.
  const submission: Submission = { way: 'request', parts: ['x'], unreadable: [], isFixed: true };
  browser(submission, tabId, () => 'another');
  expect(activities).toHaveLength(4);
});

it('counts a file without bytes once, and one that only the wire saw', () => {
  const { judge, request, activities } = gates({ unreadableContent: 'block' });
  judge('file', { unreadable: ['no-bytes', 'no-bytes'] });
  request('request', { unreadable: ['no-bytes'] });
  request('request', { unreadable: ['no-bytes'] });
  expect(activities).toMatchObject([{ way: 'file', unreadable: true, action: 'block' }]);
  request('request', { unreadable: ['no-bytes'] });
  expect(activities).toMatchObject([{ way: 'file' }, { way: 'request', unreadable: true }]);
});

it('counts what was found beside it, where that is new', () => {
  const { judge, request, activities } = gates({ personalAccounts: 'block' });
  judge('send');
  request('request', { parts: ['My SSN is 536-22-8145'] });
  expect(activities).toMatchObject([{ counts: {} }, { counts: { 'us-ssn': 1 } }]);
});

it('counts an account that would have been asked about once, and each message past the page’s gates', () => {
  const { judge, request, browser, activities } = gates({ personalAccounts: 'warn' });
  // A worker, before the page has sent anything.
  const submission: Submission = { way: 'request', parts: ['x'], unreadable: [], isFixed: true };
  expect(browser(submission, tabId, () => 'w')).toEqual({ kind: 'release' });
  expect(activities).toMatchObject([{ way: 'account', outcome: 'would-have-asked' }]);
  judge('send');
  request('request');
  judge('send');
  request('request');
  expect(activities).toHaveLength(2);
});
