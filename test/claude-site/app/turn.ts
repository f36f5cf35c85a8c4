/** Text that rides in the message itself, in the site's own names. */
export type TextAttachment = {
  file_name: string;
  /** Bytes. */
  file_size: number;
  file_type: string;
  extracted_content: string;
  origin: 'user_upload';
  kind: 'file' | 'pasted_text';
};

/** A file that went up before the message. */
export type UploadedFile = { uuid: string; name: string; size: number; type: string };

export type Turn = {
  conversationId: string;
  /** The conversation comes into being with this turn. */
  isNew: boolean;
  isTemporary: boolean;
  humanId: string;
  assistantId: string;
  parentId: string;
  prompt: string;
  attachments: TextAttachment[];
  files: UploadedFile[];
  /** Another answer to the message that `parentId` names; there is no prompt. */
  isRetry: boolean;
  model: string;
};

export type Transport = {
  /** Resolves when the reply is complete; rejects when the message was not taken. `onText` gets the whole text so far. */
  send(turn: Turn, onText: (text: string) => void, signal: AbortSignal): Promise<void>;
  stop(conversationId: string): Promise<void>;
  feedback(
    conversationId: string,
    messageId: string,
    type: 'upvote' | 'flag',
    comment: string,
  ): Promise<void>;
};
