import { addTurn, type Attachment, type Conversations, root, setText } from './conversations';

/** What a conversation holds: the person's text, and what else there may be. */
export type Planted = {
  readonly text: string;
  readonly title?: string;
  readonly reply?: string;
  readonly attachments?: readonly Attachment[];
  readonly files?: readonly unknown[];
};

/** Ids of conversations that are planted: by their number, from 0. */
export const plantedId = (number: number): string =>
  `0000a000-0000-4000-8000-${String(number).padStart(12, '0')}`;

type Place = {
  /** When the first one was written, in milliseconds; now unless said otherwise. */
  readonly newest?: number;
  /** Id of the organization that they are in; in all of the account's unless said otherwise. */
  readonly organization?: string;
  /** The number of the first one. */
  readonly from?: number;
};

/** Puts conversations there, the first one the newest; minutes lie between them. */
export function plant(conversations: Conversations, planted: readonly Planted[], place: Place = {}): void {
  const { newest = Date.now(), organization, from = 0 } = place;
  planted.forEach(({ text, title, reply = 'Of course.', attachments = [], files = [] }, index) => {
    const number = from + index;
    const at = new Date(newest - index * 60_000).toISOString().replace('Z', '000+00:00');
    const conversation = conversations.create(plantedId(number), at, { name: title ?? `Chat ${number}` });
    if (organization !== undefined) conversations.put(conversation.uuid, organization);
    const answer = addTurn(conversation, {
      humanId: crypto.randomUUID(),
      assistantId: crypto.randomUUID(),
      text,
      parentId: root,
      attachments: [...attachments],
      files: [...files],
      at,
    });
    setText(answer, reply);
  });
}

/** So many conversations, with this text in some of them. @param isPlanted by number */
export const chatsWith = (
  count: number,
  text: string,
  isPlanted: (number: number) => boolean,
): readonly Planted[] =>
  Array.from({ length: count }, (_, number) => ({
    text: isPlanted(number) ? text : `What is ${number} squared?`,
  }));
