import { browser } from 'wxt/browser';
import type { Answered, Messages } from './protocol';
import { schemas } from './schemas';
import { type RawSender, type Sender, senderOf } from './sender';

export type Handlers = {
  readonly [Name in keyof Messages]: (
    data: Messages[Name]['data'],
    sender: Sender,
  ) => Promise<Messages[Name]['reply']>;
};

/** Checks sender and data of every message, and always answers. To be called synchronously when the worker starts. */
export function handleMessages(handlers: Handlers, onError: (error: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, raw: RawSender) => {
    const sender = senderOf(raw, browser.runtime.id);
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
