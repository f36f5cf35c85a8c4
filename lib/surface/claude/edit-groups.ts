import type { Edit } from '@/lib/model/edit';

/** A stretch of text that one text node (or a field) holds. Offsets in UTF-16 code units of the whole text. */
export type Stretch = { readonly start: number; readonly end: number };

/**
 * Fewer edits that do the same: those in one stretch, with no line break between them, become one, with the text
 * between them in it. Thousands of values are thousands of changes to the editor otherwise, each over all of its text.
 *
 * @param edits sorted, without overlap
 * @param stretches sorted, without overlap
 */
export function groupEdits(
  text: string,
  edits: readonly Edit[],
  stretches: readonly Stretch[],
): readonly Edit[] {
  const groups: { start: number; end: number; pieces: string[]; stretch: Stretch | undefined }[] = [];
  let at = 0;
  for (const edit of edits) {
    while (at < stretches.length && (stretches[at]?.end ?? 0) <= edit.start) at += 1;
    const within = stretches[at];
    const stretch = within && edit.start >= within.start && edit.end <= within.end ? within : undefined;
    const last = groups.at(-1);
    const between = last && stretch && last.stretch === stretch ? text.slice(last.end, edit.start) : null;
    if (last && between !== null && !between.includes('\n')) {
      last.pieces.push(between, edit.text);
      last.end = edit.end;
    } else {
      groups.push({ start: edit.start, end: edit.end, pieces: [edit.text], stretch });
    }
  }
  return groups.map(({ start, end, pieces }) => ({ start, end, text: pieces.join('') }));
}
