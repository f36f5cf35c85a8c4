import { expect, it, vi } from 'vitest';
import type { LedgerEntry } from '@/lib/model/ledger';
import type { PolicyState } from '@/lib/model/policy-state';
import { baseline } from '@/lib/policy/baseline';
import { plainEntry } from '@/test/samples/ledger-entry';
import { startReminding } from './remind';

const heard = vi.hoisted(() => ({ onStartup: [] as (() => void)[] }));
const shown = vi.hoisted(() => {
  vi.stubGlobal('location', { protocol: 'moz-extension:' });
  return [] as string[];
});
vi.mock('wxt/browser', () => {
  const nothing = () => Promise.resolve();
  const event = { addListener: nothing };
  return {
    browser: {
      alarms: { create: nothing, clear: nothing, onAlarm: event },
      runtime: { onStartup: { addListener: (run: () => void) => heard.onStartup.push(run) } },
      notifications: {
        ...{ clear: nothing, onClicked: event, onButtonClicked: event },
        create: (_id: string, { message }: { message: string }) => Promise.resolve(shown.push(message)),
      },
    },
  };
});

it('the browser’s start wakes it, and what was missed is told of once', async () => {
  const day = 24 * 60 * 60 * 1000;
  const first = Date.now() - 30 * day;
  let entries: readonly LedgerEntry[] = [{ ...plainEntry, first, last: first }];
  const policy = { ...baseline, remindToDelete: true, deletionDays: { default: 7 }, quietHours: '' };
  const recorded = vi.fn(() => Promise.resolve());
  startReminding({
    ledger: {
      ready: Promise.resolve(),
      entries: () => entries,
      change: (by) => Promise.resolve(void (entries = by(entries))),
    },
    policy: {
      ready: Promise.resolve(),
      current: () => ({ state: 'valid', since: 0, policy }) as unknown as PolicyState,
    },
    record: recorded,
    changed: () => undefined,
    onError: (error) => expect.unreachable(String(error)),
  });
  // Registered at once: a listener that comes later wakes nobody.
  expect(heard.onStartup).toHaveLength(1);
  heard.onStartup[0]?.();
  await vi.waitFor(() => expect(recorded).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(shown).toHaveLength(1);
});
