import { browser } from 'wxt/browser';
import type { Answered, Messages } from './protocol';
import { schemas } from './schemas';

/** Who sent a message: a claude.ai page, with its tab, or a page of the extension. */
export type Sender = { readonly kind: 'claude'; readonly tabId: number } | { readonly kind: 'extension' };

export type Handlers = {
  readonly [Name in keyof Messages]: (
    data: Messages[Name]['data'],
    sender: Sender,
  ) => Promise<Messages[Name]['reply']>;
};

type RawSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
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

/** Null for anybody else: another extension, a page that is not claude.ai. */
function whoIs({ id, url, tab }: RawSender): Sender | null {
  if (id !== browser.runtime.id || url === undefined) return null;
  const { protocol, origin } = new URL(url);
  if (protocol === 'chrome-extension:' || protocol === 'moz-extension:') return { kind: 'extension' };
  return origin === 'https://claude.ai' && tab?.id !== undefined ? { kind: 'claude', tabId: tab.id } : null;
}
