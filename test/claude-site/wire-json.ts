import { type Action, type InlineAttachment, type SendMessage, decodeAction } from './wire';

/** The action in a request's body: JSON where that is the type, else protobuf. Throws when it is neither. */
export function actionIn(body: Buffer, contentType = ''): Action {
  return contentType === 'application/json'
    ? decodeJsonAction(JSON.parse(body.toString()) as JsonRequest)
    : decodeAction(body);
}

/** The names are those of the schema in camel case, as Connect's JSON codec has them; absent is empty. */
type JsonSend = Partial<Omit<SendMessage, 'inlineAttachments'>> & {
  inputMode?: string;
  inlineAttachments?: Partial<InlineAttachment>[];
};

type JsonRequest = {
  header?: { conversationId?: string };
  sendMessage?: JsonSend;
  warmTurn?: { intendedSend?: JsonSend };
  messageFeedback?: { messageId?: string; comment?: string };
  renameConversation?: { title?: string };
};

function decodeJsonAction(request: JsonRequest): Action {
  const { header, sendMessage, warmTurn, messageFeedback: feedback, renameConversation: rename } = request;
  const conversationId = header?.conversationId ?? '';
  if (sendMessage) return { kind: 'send', conversationId, message: sendOf(sendMessage) };
  if (warmTurn) return { kind: 'warm', conversationId, message: sendOf(warmTurn.intendedSend ?? {}) };
  if (rename) return { kind: 'rename', conversationId, title: rename.title ?? '' };
  if (!feedback) return { kind: 'other', field: 0, conversationId };
  const { messageId = '', comment = '' } = feedback;
  return { kind: 'feedback', conversationId, messageId, comment };
}

function sendOf({ inputMode, inlineAttachments = [], ...given }: JsonSend): SendMessage {
  return {
    messageId: '',
    assistantMessageId: '',
    text: '',
    ...given,
    ...(inputMode === 'INPUT_MODE_RETRY' && { retry: true }),
    inlineAttachments: inlineAttachments.map((one) => ({
      fileName: '',
      fileSize: 0,
      fileType: '',
      extractedContent: '',
      ...one,
    })),
  };
}
