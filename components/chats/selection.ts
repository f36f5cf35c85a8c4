import type { ChatRow } from '@/lib/model/chat-row';
import { noName, untitled } from '@/lib/text/chats';

import { titleOf } from './ChatItem';
import type { FoundChat } from './view';

/** A conversation that was chosen, as it is named where people confirm. */
export type Chosen = { readonly id: string; readonly name: string; readonly files: number };

/** Those of the ids that are still there, each once, in the order of the page. */
export function chosenOf(
  ids: readonly string[],
  rows: readonly ChatRow[],
  found: readonly FoundChat[],
): readonly Chosen[] {
  const wanted = new Set(ids);
  const chosen = new Map<string, Chosen>();
  for (const { id, title, since, files } of rows)
    if (wanted.has(id)) chosen.set(id, { id, name: titleOf(title, untitled(since)), files });
  for (const { id, title, files } of found)
    if (wanted.has(id) && !chosen.has(id)) chosen.set(id, { id, name: titleOf(title, noName), files });
  return [...chosen.values()];
}

export function without(all: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const gone = new Set(ids);
  return new Set([...all].filter((id) => !gone.has(id)));
}
