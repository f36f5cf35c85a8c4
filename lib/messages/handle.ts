import { browser } from 'wxt/browser';
import type { Answered, Messages } from './protocol';
import { schemas } from './schemas';

/**
 * Who sent a message: a claude.ai page, with its tab, or a page of the extension. `isOnSite` is false for a frame in a tab
 * that shows another site.
 */
export type Sender =
  | {
      readonly kind: 'claude';
      readonly tabId: number;
      readonly isOnSite: boolean;
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'extension' };

export type Handlers = {
  readonly [Name in keyof Messages]: (
    data: Messages[Name]['data'],
    sender: Sender,
  ) => Promise<Messages[Name]['reply']>;
};

type RawSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito: boolean;
      }
    | undefined;
};

/** Checks sender and data of every message, and always answers. To be called synchronously when the worker starts. */
export function handleMessages(handlers: Handlers, onError: (error: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, raw: RawSender) => {
    const sender = whoIs(raw);
    if (!sender || !isNamed(message)) return Promise.resolve<Answered<never>>({ ok: false });
    return dispatch(message.name, message.data, sender, handlers).catch((error: unknown) => {
      onError(error);
      return { ok: false } as const;
    });
  });
}

async function dispatch<Name extends keyof Messages>(
  name: Name,
  data: unknown,
  sender: Sender,
  handlers: Handlers,
): Promise<Answered<Messages[Name]['reply']>> {
  const parsed = schemas[name].safeParse(data);
  if (!parsed.success) return { ok: false };
  return { ok: true, reply: await handlers[name](parsed.data, sender) };
}

function isNamed(message: unknown): message is { name: keyof Messages; data: unknown } {
  if (typeof message !== 'object' || message === null || !('name' in message)) return false;
  return typeof message.name === 'string' && Object.hasOwn(schemas, message.name);
}

/**
 * Null for anybody else, another extension for example. What is in a tab and no page of ours is our content script, and
 * the manifest puts that into claude.ai alone; a frame of it may have the address `about:blank`.
 */
function whoIs({ id, url, tab }: RawSender): Sender | null {
  if (id !== browser.runtime.id || url === undefined) return null;
  const { protocol } = new URL(url);
  if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return { kind: 'extension' };
  if (tab?.id === undefined) return null;
  // The browser shows the address of a tab only where the extension has the host.
  const isOnSite = tab.url !== undefined && new URL(tab.url).origin === 'https://claude.ai';
  return { kind: 'claude', tabId: tab.id, isOnSite, isPrivate: tab.incognito };
}
