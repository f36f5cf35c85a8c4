import { type Fields, bytesAt, fields, message, numberAt, stringAt } from './protobuf';
import type { SendMessage } from './wire';

const inputMode = { text: 1, retry: 2 };

export function encodeSend(send: SendMessage): Uint8Array {
  return message([
    [1, send.messageId],
    [2, send.assistantMessageId],
    [3, send.text],
    ...(send.attachments ?? []).map(({ id, fileName, fileSize, mediaType }): [number, Uint8Array] => [
      4,
      message([
        [1, id],
        [2, fileName],
        [3, fileSize],
        [4, mediaType],
      ]),
    ]),
    [5, send.parentMessageId],
    [6, send.retry ? inputMode.retry : inputMode.text],
    [7, send.model === undefined ? undefined : message([[1, send.model]])],
    [10, send.isTemporary ? 1 : undefined],
    [12, send.timezone],
    [13, send.locale],
    ...send.inlineAttachments.map((attachment): [number, Uint8Array] => [
      15,
      message([
        [1, attachment.fileName],
        [2, attachment.fileSize],
        [3, attachment.fileType],
        [4, attachment.extractedContent],
      ]),
    ]),
  ]);
}

export function decodeSend(all: Fields): SendMessage {
  const uploaded = repeated(all, 4).map((one) => ({
    id: stringAt(one, 1),
    fileName: stringAt(one, 2),
    fileSize: numberAt(one, 3),
    mediaType: stringAt(one, 4),
  }));
  const parentMessageId = stringAt(all, 5);
  const model = stringAt(fields(bytesAt(all, 7)), 1);
  const timezone = stringAt(all, 12);
  const locale = stringAt(all, 13);
  return {
    messageId: stringAt(all, 1),
    assistantMessageId: stringAt(all, 2),
    text: stringAt(all, 3),
    inlineAttachments: repeated(all, 15).map((one) => ({
      fileName: stringAt(one, 1),
      fileSize: numberAt(one, 2),
      fileType: stringAt(one, 3),
      extractedContent: stringAt(one, 4),
    })),
    ...(uploaded.length > 0 && { attachments: uploaded }),
    ...(parentMessageId && { parentMessageId }),
    ...(numberAt(all, 6) === inputMode.retry && { retry: true }),
    ...(numberAt(all, 10) === 1 && { isTemporary: true }),
    ...(model && { model }),
    ...(timezone && { timezone }),
    ...(locale && { locale }),
  };
}

function repeated(all: Fields, number: number): Fields[] {
  return all.flatMap((field) =>
    field.number === number && field.value instanceof Uint8Array ? [fields(field.value)] : [],
  );
}
