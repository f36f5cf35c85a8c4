import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { baseline } from '@/lib/policy/baseline';
import { placeOf } from '@/lib/policy/seat';
import { toStoredItems } from '@/lib/policy/stored-copy';
import { createLedger } from '@/lib/record/ledger';
import { createRecord } from '@/lib/record/record';
import { createReminderPauses } from '@/lib/record/reminder-pauses';
import { createRuns } from '@/lib/record/runs';
import { createTabs } from '@/lib/record/tabs';
import { unknownAccount } from '@/lib/model/account-status';

const organization = '00000101-0000-4000-8000-000000000101';
const conversation = '00000301-0000-4000-8000-000000000301';

/** Storage that is empty whenever it is read, and knows the keys that were written. */
function area(isFull = false) {
  const keys = new Set<string>();
  return {
    keys,
    get: () => Promise.resolve({}),
    set(items: Record<string, unknown>) {
      if (isFull) return Promise.reject(new Error('full'));
      for (const key of Object.keys(items)) keys.add(key);
      return Promise.resolve();
    },
    remove: () => Promise.resolve(),
  };
}

/** The keys in the first column of the table behind these words. */
function documented(words: string): readonly string[] {
  const [, after = ''] = readFileSync('docs/privacy.md', 'utf8').split(words);
  const table = after.split('\n\n')[1] ?? '';
  return table.split('\n').flatMap((line) => {
    const first = line.split('|')[1] ?? '';
    return [...first.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key);
  });
}

it('docs/privacy.md has every key of storage.local', async () => {
  const local = area();
  const state = { state: 'none', policy: baseline, problems: [], written: [], since: null } as const;
  await local.set(toStoredItems({ version: 1, isBeyondRing: false, ...state }));
  const nothing = { counts: {}, unreadable: false, justification: null };
  await createRecord(() => '', local)({ way: 'paste', action: 'warn', outcome: 'cancelled', ...nothing });
  const runs = createRuns(local);
  await runs.check.begin({ organization, person: null, last: null });
  await runs.check.add(conversation, { hasUnread: false, at: 1, total: 2 });
  await runs.deletion.keep({ organization, person: null, chosen: [conversation], gone: [] });
  const onChanged = { addListener: () => {} };
  const pauses = createReminderPauses(
    () => '',
    () => '',
    { local, onChanged, isPrivate: false },
  );
  await pauses.put(organization, 0);
  await placeOf(local, () => organization);
  const ledger = createLedger(() => {}, { local, session: area(), later: () => null });
  await ledger.change((entries) => [...entries]);
  expect([...local.keys].sort()).toEqual([...documented('(`storage.local`)')].sort());
});

it('docs/privacy.md has every key of storage.session', async () => {
  const session = area();
  const ledger = createLedger(() => {}, { local: area(true), session, later: () => null });
  await ledger.change((entries) => [...entries]);
  const tabs = createTabs(session);
  await tabs.setBrowserGate('active');
  const health = { pageGate: 'active', wireGate: 'active' } as const;
  await tabs.report(7, { account: unknownAccount, isAccountLetGo: false, health });
  const background = globSync('entrypoints/background/*.ts').map((file) => readFileSync(file, 'utf8'));
  const lists = background.flatMap((code) =>
    [...code.matchAll(/\bkeptList(?:<\w+>)?\('([\w-]+)'\)/g)].map(([, name = '']) => name),
  );
  const written = [...session.keys, ...lists].map((key) => key.replace(/^tab:7$/, 'tab:'));
  expect(written.sort()).toEqual([...documented('(`storage.session`)')].sort());
});

it('nothing else writes into a storage', () => {
  const files = globSync('{lib,entrypoints,components}/**/*.{ts,tsx}').filter(
    (file) => !file.includes('.test.'),
  );
  const naming = files.filter((file) =>
    /\bstorage\s*\.\s*(local|session|sync)\b(?!`)/.test(readFileSync(file, 'utf8')),
  );
  expect(naming.sort()).toEqual([
    'entrypoints/background/kept.ts',
    'entrypoints/page-gate.content/chat-reminders.ts',
    'lib/policy/load-policy.ts',
    'lib/policy/watch-policy.ts',
    'lib/record/ledger.ts',
    'lib/record/record.ts',
    'lib/record/reminder-pauses.ts',
    'lib/record/runs.ts',
    'lib/record/tabs.ts',
  ]);
});
