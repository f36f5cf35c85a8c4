import type { Finding } from '@/lib/model/finding';

/** A text and what was found in it; offsets in UTF-16 code units. */
export type Looked = { readonly text: string; readonly findings: readonly Finding[] };

/** A text that is longer is looked at only where it changed, and this far around; UTF-16 code units. */
const around = 4000;

/** The stretch of `next` that has to be looked at when `old` became it: what changed, and whole lines around. */
export function changedStretch(old: string, next: string): { readonly start: number; readonly end: number } {
  const most = Math.min(old.length, next.length);
  let same = 0;
  while (same < most && old.charCodeAt(same) === next.charCodeAt(same)) same += 1;
  let sameAtEnd = 0;
  while (
    sameAtEnd < most - same &&
    old.charCodeAt(old.length - 1 - sameAtEnd) === next.charCodeAt(next.length - 1 - sameAtEnd)
  )
    sameAtEnd += 1;
  const from = Math.max(0, same - around);
  const to = Math.min(next.length, next.length - sameAtEnd + around);
  // To the borders of lines, where there is one: half a line is another text.
  const lineBreak = next.lastIndexOf('\n', from);
  const start = from - lineBreak > around ? from : lineBreak + 1;
  const nextBreak = next.indexOf('\n', to);
  return { start, end: nextBreak === -1 || nextBreak - to > around ? to : nextBreak };
}

/**
 * Looks at a text of which an earlier state is known. It may differ from a look at the whole text where what a value means
 * stands far away: good enough for showing it, not for letting it go.
 */
export async function lookAgain(
  before: Looked,
  text: string,
  look: (text: string) => Promise<readonly Finding[]>,
): Promise<Looked> {
  const { start, end } = changedStretch(before.text, text);
  if (before.text === '' || end - start > text.length / 2) return { text, findings: await look(text) };
  const found = await look(text.slice(start, end));
  const longer = text.length - before.text.length;
  const moved = (finding: Finding, by: number): Finding => ({
    ...finding,
    ...{ start: finding.start + by, end: finding.end + by },
  });
  return {
    text,
    findings: [
      ...before.findings.filter((finding) => finding.end <= start),
      ...found.map((finding) => moved(finding, start)),
      ...before.findings.filter((finding) => finding.start + longer >= end).map((one) => moved(one, longer)),
    ],
  };
}
