import { unpacked } from './http';
import type { Arrived } from './server';
import { bytesHold, textHolds } from './traces';
import type { Action, SendMessage } from './wire';
import { actionIn } from './wire-json';

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

/** Whether the value stands in any request: in its body, its WebSocket messages, its path or its headers. */
export function holds(arrived: readonly Arrived[], value: string): boolean {
  return arrived.some(
    ({ path, headers, body, messages = [] }) =>
      [path, ...Object.values(headers)].some((text) => textHolds(text, value)) ||
      [body, ...messages.map(({ data }) => data)].some((bytes) => bytesHold(bytes, value)),
  );
}

const pathname = ({ path }: Arrived): string => path.split('?')[0] ?? '';

function classicSend(arrived: Arrived, conversationId: string): Sent {
  const { prompt, attachments = [] } = JSON.parse(bodyText(arrived)) as {
    prompt: string;
    attachments?: { extracted_content: string }[];
  };
  const texts = attachments.map(({ extracted_content: text }) => text);
  return { transport: 'classic', text: prompt, attachments: texts, conversationId };
}

function actionOf(arrived: Arrived): Action | null {
  if (!/\.ConversationService\/(PerformAction|SendAndSettle)$/.test(pathname(arrived))) return null;
  const { body, headers } = arrived;
  return actionIn(unpacked(body, headers['content-encoding']), headers['content-type']);
}

function mergedSend({ message, conversationId }: { message: SendMessage; conversationId: string }): Sent {
  const texts = message.inlineAttachments.map(({ extractedContent }) => extractedContent);
  return { transport: 'merged', text: message.text, attachments: texts, conversationId };
}
