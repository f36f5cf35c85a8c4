import { browser } from 'wxt/browser';
import type { Answered, Messages } from './protocol';

/**
 * Sends a message to the background.
 * @returns null when there is no answer: the extension was updated under an open page, or the data was refused.
 */
export async function send<Name extends keyof Messages>(
  name: Name,
  data: Messages[Name]['data'],
  onAnswer: () => void = () => {},
): Promise<Messages[Name]['reply'] | null> {
  try {
    const answer: Answered<Messages[Name]['reply']> = await browser.runtime.sendMessage({ name, data });
    onAnswer();
    return answer.ok ? answer.reply : null;
  } catch {
    // "Extension context invalidated": the page goes on guarding with what it has.
    return null;
  }
}
