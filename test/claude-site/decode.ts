import { unpacked } from './http';
import type { Arrived } from './server';
import { type Action, type SendMessage, decodeAction } from './wire';

export type Sent = {
  transport: 'classic' | 'merged';
  text: string;
  /** The texts that came with it: long pastes and text files. */
  attachments: string[];
  conversationId: string;
};

/** Without compression, read as UTF-8 whatever it is. */
export function bodyText(arrived: Arrived): string {
  return unpacked(arrived.body, arrived.headers['content-encoding']).toString('utf8');
}

/** The messages that reached the server, whatever it answered. A retry has no text of its own and is none. */
export function sends(arrived: readonly Arrived[]): Sent[] {
  return arrived.flatMap((one) => {
    const conversationId = /^\/api\/organizations\/[^/]+\/chat_conversations\/([^/]+)\/completion$/.exec(
      pathname(one),
    )?.[1];
    if (conversationId) return [classicSend(one, conversationId)];
    const action = actionOf(one);
    return action?.kind === 'send' && !action.message.retry ? [mergedSend(action)] : [];
  });
}

/** What the merged transport sends ahead of a message. */
export function warmTurns(arrived: readonly Arrived[]): Sent[] {
  return arrived.flatMap((one) => {
    const action = actionOf(one);
    return action?.kind === 'warm' ? [mergedSend(action)] : [];
  });
}

/** Whether the value stands in any request: in its body, path or headers, as it is, percent-encoded or as JSON. */
export function holds(arrived: readonly Arrived[], value: string): boolean {
  const forms = [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
  return arrived.some((one) => {
    const places = [one.path, percentDecoded(one.path), bodyText(one), ...Object.values(one.headers)];
    return places.some((place) => forms.some((form) => place.includes(form)));
  });
}

const pathname = ({ path }: Arrived): string => path.split('?')[0] ?? '';

function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll('+', ' '));
  } catch {
    return path;
  }
}

function classicSend(arrived: Arrived, conversationId: string): Sent {
  const { prompt, attachments = [] } = JSON.parse(bodyText(arrived)) as {
    prompt: string;
    attachments?: { extracted_content: string }[];
  };
  const texts = attachments.map(({ extracted_content: text }) => text);
  return { transport: 'classic', text: prompt, attachments: texts, conversationId };
}

function actionOf(arrived: Arrived): Action | null {
  if (!pathname(arrived).endsWith('.ConversationService/PerformAction')) return null;
  return decodeAction(unpacked(arrived.body, arrived.headers['content-encoding']));
}

function mergedSend({ message, conversationId }: { message: SendMessage; conversationId: string }): Sent {
  const texts = message.inlineAttachments.map(({ extractedContent }) => extractedContent);
  return { transport: 'merged', text: message.text, attachments: texts, conversationId };
}
