import type { ChatsView } from '@/components/chats/view';

/** What the address asks the page to open with: `?delete=<conversation>`, `?check`. */
export function opensAt(search: string): ChatsView['opensAt'] {
  const asked = new URLSearchParams(search);
  const id = asked.get('delete');
  if (id !== null) return { kind: 'delete', id };
  return asked.has('check') ? { kind: 'check' } : null;
}
