import { setTimeout as wait } from 'node:timers/promises';
import { type Message, setText } from './conversations';
import type { Session } from './session';

/** Milliseconds between two pieces of a reply. */
const pause = 20;

/**
 * Writes the assistant's reply, an echo of the prompt, piece by piece into the message, until it is whole or stopped.
 * Only one reply is written in a conversation at a time: a new one stops the last.
 */
export async function writeReply(
  { replies }: Session,
  conversationId: string,
  message: Message,
  prompt: string,
  onPiece: (piece: string) => void,
): Promise<void> {
  replies.get(conversationId)?.abort();
  const stop = new AbortController();
  replies.set(conversationId, stop);
  try {
    for (const piece of pieces(`You wrote: ${prompt}`)) {
      setText(message, message.text + piece);
      onPiece(piece);
      await wait(pause, undefined, { signal: stop.signal });
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    message.truncated = true;
  } finally {
    if (replies.get(conversationId) === stop) replies.delete(conversationId);
  }
}

/** At most 8 pieces, cut between characters. */
function pieces(text: string): string[] {
  const characters = [...text];
  const length = Math.max(12, Math.ceil(characters.length / 8));
  const starts = Array.from({ length: Math.ceil(characters.length / length) }, (_, index) => index * length);
  return starts.map((start) => characters.slice(start, start + length).join(''));
}
