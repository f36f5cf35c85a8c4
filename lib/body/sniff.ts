import { readBody } from './read-body';

/** The texts of a body whose type nobody told, in every reading that makes sense; null when there is none. */
export type Texts = { readonly parts: readonly string[]; readonly unreadable: readonly Uint8Array[] };

export function textsOf(bytes: Uint8Array): Texts | null {
  const read = readBody({ bytes, contentType: '', contentEncoding: '' });
  if (read !== 'unreadable') return read;
  const message = readBody({ bytes, contentType: 'application/proto', contentEncoding: '' });
  return message === 'unreadable' ? null : message;
}
