import { causes, type Cause, type Ledger, type LedgerEntry } from '@/lib/model/ledger';
import type { Counts } from '@/lib/model/counts';
import { isUuid } from '@/lib/model/uuid';

/** What was found in the storage. */
export type StoredLedger =
  /** `dropped`: entries that were damaged. */
  | { readonly kind: 'read'; readonly ledger: Ledger; readonly dropped: number }
  /** Written by a newer extension: it is not for this one to read, or to write over. */
  | { readonly kind: 'newer' };

const version = 1;

/** From each version to the next: the first takes 1 to 2. To be tested with a ledger of before and after. */
type Step = (ledger: Record<string, unknown>) => Record<string, unknown>;
const steps: readonly Step[] = [];

/**
 * Checks what is stored, entry by entry, and brings it to the form of today.
 * @param stored undefined where nothing is
 */
export function parseLedger(stored: unknown, migrations: readonly Step[] = steps): StoredLedger {
  if (stored === undefined) return { kind: 'read', ledger: { version, entries: [] }, dropped: 0 };
  let form = isRecord(stored) ? stored : {};
  const from = form['version'];
  const newest = version + migrations.length - steps.length;
  if (typeof from === 'number' && from > newest) return { kind: 'newer' };
  if (isCount(from) && from >= 1) for (const step of migrations.slice(from - 1)) form = step(form);
  const list: readonly unknown[] = Array.isArray(form['entries']) ? (form['entries'] as unknown[]) : [null];
  const entries = list.map(entryOf).filter((entry) => entry !== null);
  // Of two with one name the later one was written later.
  const byName = new Map(entries.map((entry) => [entry.conversation, entry]));
  return {
    kind: 'read',
    ledger: { version, entries: [...byName.values()] },
    dropped: list.length - entries.length,
  };
}

/** Field by field: whatever else stands there stays out. Null for one that is damaged. */
function entryOf(value: unknown): LedgerEntry | null {
  if (!isRecord(value)) return null;
  const { conversation, organization, accountKind, files, first, last, snoozes } = value;
  const { remindedAt, snoozedUntil, deletedAt } = value;
  const counts = countsIn(value['counts']);
  const why = Array.isArray(value['causes']) ? causes.filter((cause) => isIn(value['causes'], cause)) : [];
  if (!isUuid(conversation) || !isUuid(organization) || counts === null || why.length === 0) return null;
  if (accountKind !== 'personal' && accountKind !== 'company' && accountKind !== 'unknown') return null;
  if (!isCount(files) || !isCount(snoozes) || !isTime(first) || !isTime(last)) return null;
  if (!isTimeOrNull(remindedAt) || !isTimeOrNull(snoozedUntil) || !isTimeOrNull(deletedAt)) return null;
  return {
    ...{ conversation, organization, accountKind, causes: why, counts, files },
    ...{ first, last, remindedAt, snoozedUntil, snoozes, deletedAt },
  };
}

const isIn = (list: unknown, cause: Cause): boolean => Array.isArray(list) && list.includes(cause);

function countsIn(value: unknown): Counts | null {
  if (!isRecord(value)) return null;
  const pairs = Object.entries(value);
  const isWell = pairs.every(([name, count]) => /^[a-z0-9-]{1,64}$/.test(name) && isCount(count));
  return isWell ? (Object.fromEntries(pairs) as Counts) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** A clock may stand before 1970, and be no whole number. */
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isTimeOrNull = (value: unknown): value is number | null => value === null || isTime(value);
