import type { CheckJob, CheckStore, DeletionStore, KeptCheck, KeptDeletion } from '@/lib/model/run';
import { isUuid } from '@/lib/model/uuid';
import { browser } from 'wxt/browser';

/** Storage as far as the runs need it. */
export type RunStorage = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

const version = 1;
const checkName = 'check-run';
const deletionName = 'delete-run';

/** Ids of conversations in one item: with each id only one such item is written anew, not the whole list. */
const perPiece = 100;
const pieceName = (piece: number): string => `${checkName}-${piece}`;

type Seen = Pick<KeptCheck, 'unread' | 'at' | 'total'>;
const nothingSeen: Seen = { unread: 0, at: 0, total: null };
type StoredCheck = CheckJob & Seen & { readonly version: typeof version; readonly pieces: number };

/**
 * What is kept of a check and of a deletion, so that they go on after a restart: ids, and what the person chose. One page
 * at a time may use it. What is damaged, or of another version, reads as null: then there is nothing to take up.
 */
export function createRuns(area: RunStorage = browser.storage.local) {
  let pieces = 0;
  let piece: string[] = [];
  let job: CheckJob | null = null;
  let seen = nothingSeen;

  const head = (): StoredCheck | null => (job === null ? null : { ...job, ...seen, version, pieces });

  const check: CheckStore & { load(): Promise<KeptCheck | null> } = {
    async load() {
      const stored = asCheck((await area.get(checkName))[checkName]);
      if (stored === null) return null;
      const names = Array.from({ length: stored.pieces }, (_, at) => pieceName(at));
      const parts = await area.get(names);
      const lists = names.map((name) => idsIn(parts[name]));
      // What cannot be read of it is read again on claude.ai.
      const done = lists.flatMap((ids) => ids ?? []);
      pieces = stored.pieces;
      piece = [...(lists.at(-1) ?? [])];
      const { organization, person, last, unread, at, total } = stored;
      job = { organization, person, last };
      seen = { unread, at, total };
      return { ...job, ...seen, done };
    },
    async begin(next) {
      await check.drop();
      job = { organization: next.organization, person: next.person, last: next.last };
      await area.set({ [checkName]: head() });
    },
    async add(conversation, { hasUnread, at, total }) {
      if (pieces === 0 || piece.length >= perPiece) {
        pieces += 1;
        piece = [];
      }
      piece.push(conversation);
      seen = { unread: seen.unread + (hasUnread ? 1 : 0), at, total };
      await area.set({ [checkName]: head(), [pieceName(pieces - 1)]: piece });
    },
    async drop() {
      const stored = asCheck((await area.get(checkName))[checkName]);
      const most = Math.max(pieces, stored?.pieces ?? 0);
      await area.remove([checkName, ...Array.from({ length: most }, (_, at) => pieceName(at))]);
      pieces = 0;
      piece = [];
      job = null;
      seen = nothingSeen;
    },
  };

  const deletion: DeletionStore & { load(): Promise<KeptDeletion | null> } = {
    load: async () => asDeletion((await area.get(deletionName))[deletionName]),
    keep: ({ organization, person, chosen, gone }) =>
      area.set({ [deletionName]: { version, organization, person, chosen, gone } }),
    drop: () => area.remove([deletionName]),
  };

  return { check, deletion };
}

const isPerson = (value: unknown): value is string | null => value === null || isUuid(value);

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Null when it is no list of ids. */
function idsIn(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every(isUuid) ? value : null;
}

function asCheck(value: unknown): StoredCheck | null {
  const stored = (typeof value === 'object' ? value : null) as Partial<StoredCheck> | null;
  const {
    organization,
    person = null,
    last = 0,
    pieces = -1,
    unread = 0,
    at = 0,
    total = null,
  } = stored ?? {};
  const isWhole = Number.isInteger(pieces) && pieces >= 0 && pieces < 10_000;
  const isLast = last === null || (Number.isInteger(last) && last > 0);
  const isSeen = isCount(unread) && Number.isFinite(at) && (total === null || isCount(total));
  return stored?.version === version &&
    isUuid(organization) &&
    isPerson(person) &&
    isLast &&
    isWhole &&
    isSeen
    ? { version, organization, person, last, pieces, unread, at, total }
    : null;
}

function asDeletion(value: unknown): KeptDeletion | null {
  const stored = (typeof value === 'object' ? value : null) as
    (Partial<KeptDeletion> & { readonly version?: unknown }) | null;
  const chosen = idsIn(stored?.chosen);
  const { organization, person = null } = stored ?? {};
  if (stored?.version !== version || !isUuid(organization) || !isPerson(person) || chosen === null)
    return null;
  // What is not known to be gone is read back once more.
  return { organization, person, chosen, gone: idsIn(stored.gone) ?? [] };
}
