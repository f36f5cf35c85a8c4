import { conversationIn, route } from './route';
import { Store } from './store';
import type { TextAttachment, UploadedFile } from './turn';

/** The site keeps what is not sent yet in clear. The name in an existing conversation is a guess. */
const storageKey = () => `LSS-${conversationIn(route.get()) ?? 'new-conversation'}:textInput`;

export type Item = {
  id: string;
  name: string;
  isImage: boolean;
  state:
    | { kind: 'uploading' }
    | { kind: 'failed' }
    | { kind: 'text'; attachment: TextAttachment }
    | { kind: 'file'; file: UploadedFile };
};

/** What stands in the composer. `given` is a text that the next editor starts with; it counts the editors made. */
export const draft = new Store<{ text: string; items: Item[]; editor: number; given: string }>({
  text: '',
  items: [],
  editor: 0,
  given: '',
});

export const storedText = (): string => localStorage.getItem(storageKey()) ?? '';

export function setText(text: string): void {
  draft.update({ text });
  if (text) localStorage.setItem(storageKey(), text);
  else localStorage.removeItem(storageKey());
}

/** Throws the editor away and puts up a new one with this text. */
export function renewEditor(text: string): void {
  setText(text);
  draft.update({ given: text, editor: draft.get().editor + 1 });
}

export function addItem(item: Item): void {
  draft.update({ items: [...draft.get().items, item] });
}

export function changeItem(id: string, state: Item['state']): void {
  draft.update({ items: draft.get().items.map((item) => (item.id === id ? { ...item, state } : item)) });
}

export function removeItem(id: string): void {
  draft.update({ items: draft.get().items.filter((item) => item.id !== id) });
}

/** Something to send, and nothing on its way up. */
export function canSend(): boolean {
  const { text, items } = draft.get();
  const isBusy = items.some(({ state }) => state.kind === 'uploading');
  return !isBusy && (text.trim() !== '' || items.some(({ state }) => state.kind !== 'failed'));
}
