import { browser } from 'wxt/browser';

/** That the reminder of an account was put away, and when. */
type Dismissed = {
  /** Of the hash; hexadecimal, 32 bytes, new with each entry. */
  readonly key: string;
  /**
   * Keyed hash of the organisation's id, hexadecimal. The key lies beside it: whoever reads the profile reads no id, but can
   * tell whether it is one that they know already.
   */
  readonly hash: string;
  /** Milliseconds. */
  readonly since: number;
  /** Messages that went from the account since; none where it is not written. */
  readonly sends?: number;
};

/** The oldest go first. */
const mostKept = 20;

const name = 'reminder-pauses';

/** Storage as far as the pauses need it. */
export type PauseSeams = {
  readonly local: {
    get(key: string): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void;
  };
  /** In a private window nothing is stored. */
  readonly isPrivate: boolean;
};

const browserSeams = (): PauseSeams => ({
  local: browser.storage.local,
  onChanged: browser.storage.onChanged,
  isPrivate: browser.extension.inIncognitoContext !== false,
});

/**
 * When the reminders of accounts were put away, in this tab or another.
 * @param hashOf keyed hash of an organisation's id, hexadecimal
 * @param newKey hexadecimal, 32 bytes
 */
export function createReminderPauses(
  hashOf: (key: string, organizationId: string) => string,
  newKey: () => string,
  { local, onChanged, isPrivate }: PauseSeams = browserSeams(),
) {
  let entries: readonly Dismissed[] = [];
  const take = (stored: unknown) => {
    if (Array.isArray(stored)) entries = stored.filter(isDismissed);
  };
  onChanged.addListener((changes, area) => {
    if (area === 'local') take(changes[name]?.newValue);
  });
  const isOf = (organizationId: string) => (one: Dismissed) => one.hash === hashOf(one.key, organizationId);
  return {
    /** Resolves when what was stored is known, or could not be read: then reminders are shown. */
    ready: local.get(name).then(
      (stored) => take(stored[name]),
      () => undefined,
    ),
    /** When it was put away, in milliseconds, and how many messages went since; null when it was not. */
    of(organizationId: string): { readonly since: number; readonly sends: number } | null {
      const entry = entries.find(isOf(organizationId));
      return entry ? { since: entry.since, sends: entry.sends ?? 0 } : null;
    },
    /** One more message went. Where it was not put away that is nothing. */
    async count(organizationId: string): Promise<void> {
      const is = isOf(organizationId);
      if (isPrivate || !entries.some(is)) return;
      entries = entries.map((one) => (is(one) ? { ...one, sends: (one.sends ?? 0) + 1 } : one));
      await local.set({ [name]: entries });
    },
    async put(organizationId: string, since: number): Promise<void> {
      if (isPrivate) return;
      const key = newKey();
      const others = entries.filter((one) => !isOf(organizationId)(one));
      entries = [...others, { key, hash: hashOf(key, organizationId), since }].slice(-mostKept);
      await local.set({ [name]: entries });
    },
  };
}

/** What is damaged counts as not put away. */
function isDismissed(entry: unknown): entry is Dismissed {
  if (typeof entry !== 'object' || entry === null) return false;
  const { key, hash, since, sends = 0 } = entry as Partial<Record<keyof Dismissed, unknown>>;
  const isNamed = typeof key === 'string' && /^[0-9a-f]{64}$/.test(key) && typeof hash === 'string';
  return isNamed && Number.isFinite(since) && Number.isSafeInteger(sends);
}
