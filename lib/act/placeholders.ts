import type { Conversation, Placeholders } from '@/lib/flow/ports';
import { canonical } from './canonical';

/** Values kept at once, over all conversations; the oldest are forgotten first. */
export const mostValues = 5000;

/**
 * Rows of a long conversation that are out of sight cannot be read. Where some are, a label that is new to us starts
 * after the next full hundred, so that a number that stands there does not come to mean another value.
 */
const outOfSight = 100;

/** How long after a send from a new chat an address may come that is that chat's, in milliseconds. */
const addressLifetime = 30_000;

/** The placeholders of one conversation. */
type Table = {
  /** Label and canonical value -> placeholder, oldest first. */
  readonly given: Map<string, string>;
  /** Placeholder -> the value as it was first written, where the policy lets it be shown. */
  readonly originals: Map<string, string>;
  /** Label -> the last number that was given. */
  readonly counters: Map<string, number>;
  /** It began under our eyes: no number was given that we do not know. */
  readonly isWitnessed: boolean;
};

/**
 * Placeholders like `[SSN 1]`, numbered per conversation: the same value gets the same one. Values are kept in this
 * closure alone: they end with the tab, and after a reload the numbering goes on after what the page shows.
 *
 * @param now the time in milliseconds
 * @param given hears of each redaction
 */
export function createPlaceholders(
  conversation: Conversation,
  now: () => number,
  given: () => void = () => {},
): Placeholders {
  /** By conversation, oldest first; null is the chat that has no address yet. */
  const tables = new Map<string | null, Table>();
  let sentAt: number | null = null;

  function make(id: string | null): Table {
    const table: Table = {
      given: new Map(),
      originals: new Map(),
      counters: new Map(),
      isWitnessed: id === null,
    };
    tables.set(id, table);
    return table;
  }

  /** The table of the conversation on the page: that of the draft when the draft has just become it. */
  function find(): Table | undefined {
    const id = conversation.id();
    const draft = tables.get(null);
    if (id !== null && sentAt !== null) {
      if (draft && !tables.has(id) && now() - sentAt < addressLifetime) {
        tables.delete(null);
        tables.set(id, draft);
      }
      sentAt = null;
    }
    return tables.get(id);
  }

  function forgetOldest(): void {
    let count = [...tables.values()].reduce((sum, table) => sum + table.given.size, 0);
    for (const table of tables.values()) {
      for (const [key, placeholder] of table.given) {
        if (count <= mostValues) return;
        table.given.delete(key);
        table.originals.delete(placeholder);
        count -= 1;
      }
    }
  }

  return {
    open(parts, isKept) {
      const table = find() ?? make(conversation.id());
      let page: Page | null = null;
      const newPlaceholder = (label: string): string => {
        page ??= readPage(conversation, parts);
        const number = nextNumber(table, page, label);
        table.counters.set(label, number);
        return `[${label} ${number}]`;
      };
      return {
        give(label, value) {
          const key = `${label} ${canonical(value)}`;
          const placeholder = table.given.get(key) ?? newPlaceholder(label);
          table.given.set(key, placeholder);
          if (isKept && !table.originals.has(placeholder)) table.originals.set(placeholder, value);
          return placeholder;
        },
        close() {
          forgetOldest();
          given();
        },
      };
    },
    sent() {
      if (conversation.id() !== null) return;
      if (!tables.has(null)) make(null);
      sentAt = now();
    },
    follow: () => void find(),
    clear() {
      tables.clear();
      sentAt = null;
    },
    originalOf: (placeholder) => find()?.originals.get(placeholder) ?? null,
    hasOriginals: () => [...tables.values()].some(({ originals }) => originals.size > 0),
  };
}

type Page = { readonly highest: ReadonlyMap<string, number>; readonly isWhole: boolean };

function readPage(conversation: Conversation, parts: readonly string[]): Page {
  const { text, isWhole } = conversation.shown();
  return { highest: highestNumbers([text, ...parts]), isWhole };
}

function nextNumber({ counters, isWitnessed }: Table, { highest, isWhole }: Page, label: string): number {
  const own = counters.get(label);
  const last = Math.max(own ?? 0, highest.get(label) ?? 0);
  const isBlind = own === undefined && !isWitnessed && !isWhole;
  return isBlind ? (Math.floor(last / outOfSight) + 1) * outOfSight + 1 : last + 1;
}

/** `[SSN 12]`; a longer number is none of ours. */
const shape = /\[([^[\]\n]{1,200}) (\d{1,6})\]/g;

/** The highest number that stands in the texts beside each label. */
export function highestNumbers(texts: readonly string[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const text of texts) {
    for (const [, label = '', digits] of text.matchAll(shape)) {
      highest.set(label, Math.max(highest.get(label) ?? 0, Number(digits)));
    }
  }
  return highest;
}
