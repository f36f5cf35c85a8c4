import { type Action, encodeAction, type SendMessage, stopGeneration } from '@/test/claude-site/wire';
import { rootId } from './ids';
import { signedIn } from './session';
import { timeline } from './timeline';
import type { Transport, Turn } from './turn';

/** The transport of binary actions, whose replies all arrive on one stream. */
export const merged: Transport = {
  async send(turn, onText, signal) {
    const { organization, standIn } = await signedIn();
    const done = reply(organization.uuid, turn.assistantId, onText, signal);
    // Nobody listens any more when the action itself was refused.
    done.promise.catch(() => undefined);
    try {
      if (!turn.isRetry) warm(turn).catch(() => undefined);
      const message = sendMessage(turn, standIn.locale);
      await perform({ kind: 'send', conversationId: turn.conversationId, message });
      await done.promise;
    } finally {
      done.stop();
    }
  },
  stop: (conversationId) => perform({ kind: 'other', field: stopGeneration, conversationId }),
  feedback: (conversationId, messageId, _type, comment) =>
    perform({ kind: 'feedback', conversationId, messageId, comment }),
};

/** Tells the server what the person is about to send. */
export async function warm(turn: Turn): Promise<void> {
  const { standIn } = await signedIn();
  const message = sendMessage(turn, standIn.locale);
  await perform({ kind: 'warm', conversationId: turn.conversationId, message });
}

async function perform(action: Action): Promise<void> {
  const { organization } = await signedIn();
  const response = await window.fetch(
    '/claudeai-rpc/anthropic.bard.api.v1alpha.ConversationService/PerformAction',
    {
      method: 'POST',
      headers: {
        'content-type': 'application/proto',
        'connect-protocol-version': '1',
        'x-organization-uuid': organization.uuid,
      },
      body: new Uint8Array(encodeAction(action)),
    },
  );
  if (!response.ok) throw new Error(`status ${response.status}`);
}

function reply(
  organization: string,
  messageId: string,
  onText: (text: string) => void,
  signal: AbortSignal,
): { promise: Promise<void>; stop: () => void } {
  const followers: (() => void)[] = [];
  const promise = new Promise<void>((resolve, reject) => {
    const stop = timeline.follow(organization, (event) => {
      if (event.kind !== 'update' || event.messageId !== messageId) return;
      onText(event.text);
      if (event.done) resolve();
    });
    followers.push(stop);
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });
  return { promise, stop: () => followers.forEach((stop) => stop()) };
}

function sendMessage(turn: Turn, locale: string): SendMessage {
  return {
    messageId: turn.humanId,
    assistantMessageId: turn.assistantId,
    text: turn.prompt,
    inlineAttachments: turn.attachments.map((attachment) => ({
      fileName: attachment.file_name,
      fileSize: attachment.file_size,
      fileType: attachment.file_type,
      extractedContent: attachment.extracted_content,
    })),
    attachments: turn.files.map(({ uuid, name, size, type }) => ({
      id: uuid,
      fileName: name,
      fileSize: size,
      mediaType: type,
    })),
    ...(turn.parentId !== rootId && { parentMessageId: turn.parentId }),
    ...(turn.isRetry && { retry: true }),
    ...(turn.isTemporary && { isTemporary: true }),
    // Only a new conversation says its model.
    ...(turn.isNew && { model: turn.model }),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale,
  };
}
