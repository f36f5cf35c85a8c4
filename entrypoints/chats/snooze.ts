import { send } from '@/lib/messages/send';
import { noAnswer, noMoreSnoozes, snoozed } from '@/lib/text/chats';

/** Puts a conversation off. @returns a sentence on what became of it */
export async function snooze(conversation: string): Promise<string> {
  const answer = await send('snooze', { conversation });
  if (answer === null) return noAnswer;
  return answer === 'snoozed' ? snoozed : noMoreSnoozes;
}
