import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '@/lib/model/ledger';
import { createLedger, ledgerKey, type LedgerSeams, readLedger, unsavedKey } from './ledger';
import { plainEntry } from '@/test/samples/ledger-entry';
import { parseLedger } from './ledger-form';

const id = (last: number) => `00000301-0000-4000-8000-${String(last).padStart(12, '0')}`;
const entry = (last: number): LedgerEntry => ({
  ...plainEntry,
  ...{ conversation: id(last), organization: id(0), accountKind: 'personal', first: 1, last: 2 },
});

function disk(stored: Record<string, unknown> = {}) {
  const state = { isFull: false, isBroken: false, stored: { ...stored }, writes: 0 };
  return {
    state,
    get(key: string) {
      if (state.isBroken) return Promise.reject(new Error('broken'));
      return Promise.resolve(key in state.stored ? { [key]: structuredClone(state.stored[key]) } : {});
    },
    async set(items: Record<string, unknown>) {
      await Promise.resolve();
      if (state.isFull) throw new Error('full');
      state.writes += 1;
      Object.assign(state.stored, structuredClone(items));
    },
    remove(key: string) {
      const rest = { ...state.stored };
      Reflect.deleteProperty(rest, key);
      state.stored = rest;
      return Promise.resolve();
    },
  };
}

function world(stored: Record<string, unknown> = {}) {
  const local = disk(stored);
  const session = disk();
  const errors: string[] = [];
  const waiting: (() => void)[] = [];
  const seams: LedgerSeams = { local, session, later: (run) => waiting.push(run) };
  const open = async () => {
    const ledger = createLedger((error) => errors.push(String(error)), seams);
    await ledger.ready;
    return ledger;
  };
  return { local: local.state, session: session.state, errors, waiting, open };
}

const add = (last: number) => (entries: readonly LedgerEntry[]) => [...entries, entry(last)];

describe('the ledger', () => {
  it('is there again after a restart', async () => {
    const { open, local } = world();
    await (await open()).change(add(1));
    expect(local.stored[ledgerKey]).toEqual({ version: 1, entries: [entry(1)] });
    expect((await open()).entries()).toEqual([entry(1)]);
  });

  it('loses nothing when two change it at once, and writes nothing where nothing changes', async () => {
    const { open, local } = world();
    const ledger = await open();
    await Promise.all([1, 2, 3].map((one) => ledger.change(add(one))));
    expect(ledger.entries()).toEqual([entry(1), entry(2), entry(3)]);
    await ledger.change((entries) => entries);
    expect(local.writes).toBe(3);
  });

  it('is kept in memory while the disk is full, and written when it is not', async () => {
    const { open, local, session, errors, waiting } = world();
    const ledger = await open();
    local.isFull = true;
    await ledger.change(add(1));
    expect(ledger.entries()).toEqual([entry(1)]);
    expect(errors).toEqual(['Error: full']);
    expect(session.stored[unsavedKey]).toEqual({ version: 1, entries: [entry(1)] });
    local.isFull = false;
    waiting.shift()?.();
    await ledger.change((entries) => entries);
    expect(local.stored[ledgerKey]).toEqual({ version: 1, entries: [entry(1)] });
    expect(session.stored).toEqual({});
  });

  it('outlives the worker while the disk is full', async () => {
    const { open, local, session } = world({ [ledgerKey]: { version: 1, entries: [entry(1)] } });
    local.isFull = true;
    await (await open()).change(add(2));
    const next = await open();
    expect(next.entries()).toEqual([entry(1), entry(2)]);
    local.isFull = false;
    expect((await open()).entries()).toEqual([entry(1), entry(2)]);
    expect(local.stored[ledgerKey]).toEqual({ version: 1, entries: [entry(1), entry(2)] });
    expect(session.stored).toEqual({});
  });

  it('of a newer version is left as it is', async () => {
    const newer = { version: 2, entries: [], more: true };
    const { open, local, errors } = world({ [ledgerKey]: newer });
    const ledger = await open();
    await ledger.change(add(1));
    expect(local.stored[ledgerKey]).toEqual(newer);
    expect(errors[0]).toContain('newer version');
    // The next worker of this browser knows what this one noted.
    expect((await open()).entries()).toEqual([entry(1)]);
    expect(local.stored[ledgerKey]).toEqual(newer);
  });

  it('that cannot be read is not written over', async () => {
    const { open, local, errors } = world({ [ledgerKey]: { version: 1, entries: [entry(1)] } });
    local.isBroken = true;
    await (await open()).change(add(2));
    expect(errors[0]).toContain('broken');
    expect(local.stored[ledgerKey]).toEqual({ version: 1, entries: [entry(1)] });
    local.isBroken = false;
    await open();
    expect(local.stored[ledgerKey]).toEqual({ version: 1, entries: [entry(1), entry(2)] });
  });

  it('keeps since when something is there, though that could not be read when more came', async () => {
    const before = { ...entry(1), first: 1, counts: { 'us-ssn': 3, iban: 1 }, files: 2 };
    const { open, local } = world({ [ledgerKey]: { version: 1, entries: [before] } });
    local.isBroken = true;
    const now = { ...entry(1), first: 9, last: 9, counts: { 'us-ssn': 1 }, files: 0 };
    await (await open()).change(() => [now]);
    local.isBroken = false;
    const both = { ...before, last: 9 };
    expect((await open()).entries()).toEqual([both]);
  });

  it('loses its damaged entries alone, and says how many', async () => {
    const bad = [null, { ...entry(2), first: 'x' }, { ...entry(3), conversation: 'My SSN' }];
    const { open, errors } = world({ [ledgerKey]: { version: 1, entries: [...bad, entry(1)] } });
    expect((await open()).entries()).toEqual([entry(1)]);
    expect(errors).toEqual(['Error: 3 entries of the ledger were damaged.']);
  });
});

describe('its form', () => {
  it.each([
    ['nothing', undefined, { dropped: 0 }],
    ['no object', 'x', { dropped: 1 }],
    ['no list', { version: 1 }, { dropped: 1 }],
    ['a count that is none', { version: 1, entries: [{ ...entry(1), counts: { a: -1 } }] }, { dropped: 1 }],
    [
      'a name that is text',
      { version: 1, entries: [{ ...entry(1), counts: { 'My SSN': 1 } }] },
      { dropped: 1 },
    ],
    ['no cause', { version: 1, entries: [{ ...entry(1), causes: ['x'] }] }, { dropped: 1 }],
    ['another account', { version: 1, entries: [{ ...entry(1), accountKind: 'x' }] }, { dropped: 1 }],
    ['no time', { version: 1, entries: [{ ...entry(1), deletedAt: undefined }] }, { dropped: 1 }],
    ['half a file', { version: 1, entries: [{ ...entry(1), files: 0.5 }] }, { dropped: 1 }],
  ])('%s', (_name, stored, expected) => {
    expect(parseLedger(stored)).toEqual({ kind: 'read', ledger: { version: 1, entries: [] }, ...expected });
  });

  it('takes no field that is not listed', () => {
    const stored = { version: 1, entries: [{ ...entry(1), title: 'My SSN' }] };
    expect(parseLedger(stored)).toMatchObject({ ledger: { entries: [entry(1)] } });
    expect(JSON.stringify(parseLedger(stored))).not.toContain('My SSN');
  });

  it('is brought from version to version', () => {
    // The next version calls the entries by another name; this is how its step will be tried.
    const before = { version: 1, list: [entry(1)] };
    const step = ({ list }: Record<string, unknown>) => ({ version: 2, entries: list });
    expect(parseLedger(before, [step])).toMatchObject({ ledger: { entries: [entry(1)] }, dropped: 0 });
    expect(parseLedger({ version: 2, entries: [entry(1)] }, [step])).toMatchObject({ dropped: 0 });
    expect(parseLedger({ version: 3, entries: [] }, [step])).toEqual({ kind: 'newer' });
  });

  it('is read by whoever shows it', async () => {
    const { open, local } = world();
    await (await open()).change(add(1));
    const area = { get: () => Promise.resolve(local.stored) };
    expect(await readLedger(area)).toEqual({ version: 1, entries: [entry(1)] });
    const newer = { get: () => Promise.resolve({ [ledgerKey]: { version: 9 } }) };
    await expect(readLedger(newer)).rejects.toThrow('newer version');
  });
});
