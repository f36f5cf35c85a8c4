import type { PolicyState } from '@/lib/model/policy-state';
import { createPolicyLoader, type LoaderSeams } from '@/lib/policy/load-policy';

/** A browser made of plain objects: `managed` is what the next read gives (an error is thrown). */
export function createPolicyWorld(options: { managed: unknown; stored?: unknown; admin?: boolean }) {
  const stored = new Map<string, unknown>(options.stored === undefined ? [] : [['policy', options.stored]]);
  const timers: { callback: () => void; milliseconds: number }[] = [];
  const listeners: (() => void)[] = [];
  const errors: unknown[] = [];
  const world = {
    managed: options.managed,
    writes: 0,
    states: [] as string[],
    written: [] as string[][],
    timers,
    errors,
    listeners,
    stored: () => stored.get('policy') as PolicyState | undefined,
    change(managed: unknown) {
      world.managed = managed;
      for (const listener of listeners) listener();
    },
    fireTimers() {
      for (const timer of timers.splice(0)) timer.callback();
    },
    loader: () => createPolicyLoader(seams, ['us-ssn']),
  };
  const seams: LoaderSeams = {
    managed: {
      get: async () => {
        if (world.managed instanceof Error) throw world.managed;
        return structuredClone(world.managed);
      },
      onChanged: (callback) => listeners.push(callback),
    },
    local: {
      get: async (keys) =>
        structuredClone(Object.fromEntries([...stored].filter(([key]) => keys.includes(key)))),
      set: async (items) => {
        world.writes++;
        world.written.push(Object.keys(items));
        for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
      },
    },
    isAdminInstall: async () => options.admin ?? true,
    place: async () => 0,
    changed: (next) => world.states.push(next.state),
    now: () => '2026-11-21T08:00:00.000Z',
    setTimeout: (callback, milliseconds) => timers.push({ callback, milliseconds }),
    onError: (error) => errors.push(error),
  };
  return { world, seams };
}
