import { browser } from 'wxt/browser';
import { isToTab, type ToTab } from '@/lib/messages/protocol';

/** What a page does for each message; for its frames there is another one. */
type Handlers = {
  readonly [Name in Exclude<ToTab['name'], 'account'>]: (message: Extract<ToTab, { name: Name }>) => unknown;
};

const answered: readonly ToTab['name'][] = ['turn-training-off', 'chats', 'check-chat', 'delete-chats'];

/** Does what the popup and the background ask of this tab. */
export function hear(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string | undefined }) => {
    if (sender.id !== browser.runtime.id || !isToTab(message) || message.name === 'account') return undefined;
    // Each message goes to the handler of its own name.
    const answer = (handlers[message.name] as (message: ToTab) => unknown)(message);
    // A promise is the answer.
    return answered.includes(message.name) ? answer : undefined;
  });
}
