import { asList, asObject, asText, type Json, parseJson } from '@/lib/account/json';

/** All that stands in a conversation. `unread`: pieces of it (files, pictures) that are only named there. */
export type ChatTexts = { readonly texts: readonly string[]; readonly unread: number };

/**
 * The texts of a conversation as the site reads it (2026-09): its title and every message of every branch, the person's
 * and the assistant's, with the texts that were attached. Of fields that we do not know every string counts.
 * @param id of the conversation that was asked for, lower case
 * @returns null for anything else than that conversation
 */
export function readTree(body: string, id: string): ChatTexts | null {
  const tree = asObject(parseJson(body));
  const messages = asList(tree?.['chat_messages']);
  if (tree === null || messages === null || asText(tree['uuid'])?.toLowerCase() !== id) return null;
  const files = new Set<unknown>();
  const about = stringsIn({ ...tree, chat_messages: null });
  const texts = [...about, ...messages.flatMap((message) => textsOf(message, files))];
  return { texts, unread: files.size };
}

/** Every string of a body in JSON; null when it is none. */
export function readStrings(body: string): readonly string[] | null {
  const value = parseJson(body);
  return value === undefined ? null : stringsIn(value);
}

/** Characters that are gone through for pieces that stand in the text already: a message of many would hold up the page. */
const mostCompared = 50_000_000;

/** The whole text of a message stands in it twice: as one, and in the pieces of `content`. */
function textsOf(message: unknown, files: Set<unknown>): readonly string[] {
  const body = asObject(message);
  if (body === null) return stringsIn(message);
  addFiles(body, files);
  const text = asText(body['text']) ?? '';
  let compared = 0;
  const isNew = (one: string) => {
    if (one === text) return false;
    compared += text.length;
    // What is not compared any more is counted twice at worst.
    return compared > mostCompared || !text.includes(one);
  };
  return [text, ...stringsIn({ ...body, text: null }).filter(isNew)];
}

/** Things that are only named: uploaded files, connected sources, attachments without their text. */
function addFiles(message: Json, files: Set<unknown>): void {
  const named = ['files', 'files_v2', 'sync_sources'].flatMap((name) => asList(message[name]) ?? []);
  const empty = (asList(message['attachments']) ?? []).filter(
    (one) => asText(asObject(one)?.['extracted_content']) === null,
  );
  for (const file of [...named, ...empty]) files.add(idOf(file));
  for (const block of asList(message['content']) ?? []) {
    const { type } = asObject(block) ?? {};
    if (type === 'image' || type === 'document') files.add(idOf(block));
  }
}

/** What tells one file from another: its id, where it has one. */
function idOf(file: unknown): unknown {
  if (typeof file === 'string') return file;
  const body = asObject(file);
  const source = asObject(body?.['source']);
  return body?.['file_uuid'] ?? body?.['uuid'] ?? body?.['id'] ?? source?.['file_uuid'] ?? file;
}

/** Every string in a value, each once: names of fields too, since a name can hold text as well. */
function stringsIn(value: unknown): readonly string[] {
  const strings = new Set<string>();
  const open: unknown[] = [value];
  // By a list and not by recursion: how deep a body nests is not ours to say.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') strings.add(next);
    const body = asObject(next);
    for (const name of Object.keys(body ?? {})) strings.add(name);
    for (const inside of asList(next) ?? Object.values(body ?? {})) {
      const holdsText = typeof inside === 'string' ? inside !== '' : typeof inside === 'object';
      if (holdsText && inside !== null) open.push(inside);
    }
  }
  return [...strings];
}
