import { browser } from 'wxt/browser';
import { merged } from '@/lib/model/counts';
import type { Ledger, LedgerEntry } from '@/lib/model/ledger';
import { parseLedger } from './ledger-form';

/** Where the ledger is, in `storage.local`. Whoever shows it reads it there and hears of changes; only the background writes. */
export const ledgerKey = 'ledger';

/** Where it is, in `storage.session`, while the disk takes nothing: so that it outlives the worker. */
export const unsavedKey = 'ledger-unsaved';

/** How long after a write that failed the next one is tried; milliseconds. */
export const retryTime = 60_000;

/** Storage as far as the ledger needs it. */
export type LedgerArea = {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
};

export type LedgerSeams = {
  readonly local: LedgerArea;
  readonly session: LedgerArea;
  readonly later: (run: () => void, milliseconds: number) => unknown;
};

/** The ledger as it is stored, for whoever shows it. Rejects where it cannot be read. */
export async function readLedger(area: Pick<LedgerArea, 'get'> = browser.storage.local): Promise<Ledger> {
  const read = parseLedger((await area.get(ledgerKey))[ledgerKey]);
  if (read.kind === 'newer') throw newer();
  return read.ledger;
}

const newer = () => new Error('The ledger is one of a newer version: it is left as it is.');

type Entries = readonly LedgerEntry[];

export type LedgerStore = {
  /** Resolves when what was stored is in memory, or could not be read. */
  readonly ready: Promise<void>;
  entries(): Entries;
  /** One change after the other. Resolves when it is stored, or could not be: it holds in any case. */
  change(by: (entries: Entries) => Entries): Promise<void>;
};

/** What came while the stored one could not be read does not make it any younger, or smaller. */
function together(stored: LedgerEntry | undefined, added: LedgerEntry): LedgerEntry {
  if (stored === undefined) return added;
  return {
    ...added,
    counts: merged(stored.counts, added.counts, Math.max),
    ...{ first: Math.min(stored.first, added.first), files: Math.max(stored.files, added.files) },
    snoozes: Math.max(stored.snoozes, added.snoozes),
    causes: [...new Set([...stored.causes, ...added.causes])],
  };
}

const browserSeams = (): LedgerSeams => ({
  local: browser.storage.local,
  session: browser.storage.session,
  later: (run, milliseconds) => setTimeout(run, milliseconds),
});

/**
 * The ledger, for its one writer. A disk that is full, or that cannot be read, and a ledger of a newer version leave the
 * stored one as it is: what comes is kept in the memory of the browser, and written when that works again.
 * @param onError hears what went wrong; no error says what is in the ledger
 */
export function createLedger(
  onError: (error: unknown) => void,
  { local, session, later }: LedgerSeams = browserSeams(),
): LedgerStore {
  let entries: Entries = [];
  let mayWrite = true;
  let isUnsaved = false;
  let last: Promise<void> = Promise.resolve();

  async function read(): Promise<void> {
    try {
      const stored = parseLedger((await local.get(ledgerKey))[ledgerKey]);
      if (stored.kind === 'read') entries = stored.ledger.entries;
      else stop(newer());
      if (stored.kind === 'read' && stored.dropped > 0)
        onError(new Error(`${stored.dropped} entries of the ledger were damaged.`));
    } catch (error) {
      stop(error);
    }
    const kept = await session.get(unsavedKey).catch((): Record<string, unknown> => ({}));
    const unsaved = parseLedger(kept[unsavedKey]);
    if (kept[unsavedKey] === undefined || unsaved.kind === 'newer') return;
    // What could not be read when that was kept is not in it.
    const stored = new Map(entries.map((entry) => [entry.conversation, entry]));
    const added = unsaved.ledger.entries.map((entry) => together(stored.get(entry.conversation), entry));
    const names = new Set(added.map(({ conversation }) => conversation));
    entries = [...entries.filter(({ conversation }) => !names.has(conversation)), ...added];
    isUnsaved = true;
    await save();
  }
  function stop(error: unknown): void {
    mayWrite = false;
    onError(error);
  }

  async function save(): Promise<void> {
    const ledger: Ledger = { version: 1, entries };
    try {
      if (!mayWrite) throw new Error('The ledger is kept in memory alone.');
      await local.set({ [ledgerKey]: ledger });
      if (isUnsaved) await session.remove(unsavedKey);
      isUnsaved = false;
    } catch (error) {
      onError(error);
      isUnsaved = true;
      await session.set({ [unsavedKey]: ledger }).catch(onError);
      if (mayWrite) later(() => void inTurn(save), retryTime);
    }
  }

  function inTurn(run: () => Promise<void>): Promise<void> {
    last = last.then(run).catch(onError);
    return last;
  }

  const ready = inTurn(read);
  return {
    ready,
    entries: () => entries,
    change: (by) =>
      inTurn(async () => {
        const after = by(entries);
        if (after === entries) return;
        entries = after;
        await save();
      }),
  };
}
