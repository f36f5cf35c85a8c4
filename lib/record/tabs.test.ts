import { expect, it } from 'vitest';
import { unknownAccount } from '@/lib/model/account-status';
import type { PageReport } from '@/lib/model/tab-report';
import { createTabs, type SessionStorage } from './tabs';

const report: PageReport = {
  ...{ account: unknownAccount, isAccountLetGo: false },
  health: { pageGate: 'active', wireGate: 'active' },
};
const drift = { missedBy: 'wire-gate', route: 'send' } as const;

function storage(items: Record<string, unknown> = {}): SessionStorage & { items: Record<string, unknown> } {
  return {
    items,
    get: () => Promise.resolve({ ...items }),
    set: (next) => Promise.resolve(void Object.assign(items, structuredClone(next))),
    remove: (key) => Promise.resolve(void delete items[key]),
  };
}

it('gives the next worker what this one knew', async () => {
  const area = storage();
  const first = createTabs(area);
  await first.report(1, report);
  expect(await first.drifted(1, drift)).toBe(true);
  expect(await first.drifted(1, drift)).toBe(false);
  await first.setBrowserGate('active');
  const second = createTabs(area);
  expect(second.all()).toEqual([]);
  await second.ready;
  expect(second.get(1)).toEqual({ report, drift: [drift] });
  expect(second.browserGate()).toBe('active');
  await second.forget(1);
  expect(area.items).toEqual({ 'browser-gate': 'active' });
});

it('takes what was said meanwhile for newer than what was stored', async () => {
  const old = { report: { ...report, health: { pageGate: 'broken', wireGate: 'broken' } }, drift: [] };
  const tabs = createTabs(storage({ 'tab:1': old, 'browser-gate': 'broken', told: [] }));
  await Promise.all([tabs.report(1, report), tabs.setBrowserGate('active'), tabs.ready]);
  expect(tabs.get(1)?.report).toEqual(report);
  expect(tabs.browserGate()).toBe('active');
  expect(tabs.all()).toHaveLength(1);
});

it('knows no drift of a tab that never said anything', async () => {
  expect(await createTabs(storage()).drifted(3, drift)).toBe(false);
});

it('works with a storage that fails at first', async () => {
  const tabs = createTabs({ ...storage(), get: () => Promise.reject(new Error('gone')) });
  await tabs.ready;
  expect(tabs.all()).toEqual([]);
});
