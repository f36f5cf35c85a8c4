/** A file as it was read. */
export type FileBytes = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** The texts of a file, and the file with other texts in their place (same number, same order). */
export type FileText = {
  readonly parts: readonly string[];
  readonly unreadable: readonly Uint8Array[];
  write(parts: readonly string[]): Uint8Array<ArrayBuffer>;
};

/** UTF-8 text, or nothing that could be read: to be replaced by `readFile` of `lib/body/file.ts`, which has this shape. */
export function readFile({ bytes }: FileBytes): FileText | 'unreadable' {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    // A zero byte is in no text that anybody writes.
    if (text.includes('\0')) return 'unreadable';
    return { parts: [text], unreadable: [], write: ([next = text]) => new TextEncoder().encode(next) };
  } catch {
    return 'unreadable';
  }
}
