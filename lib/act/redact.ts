import type { Edit } from '@/lib/model/edit';
import type { Finding } from '@/lib/model/finding';

/** What stands in for a value, for example `[SSN 1]`. */
export type PlaceholderFor = (finding: Finding, value: string) => string;

/** What has to change in a text so that no finding is left. Findings are sorted by `start` and do not overlap. */
export function redact(
  text: string,
  findings: readonly Finding[],
  placeholderFor: PlaceholderFor,
): readonly Edit[] {
  return findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    text: placeholderFor(finding, text.slice(finding.start, finding.end)),
  }));
}

/** The text after the edits, which are sorted and do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text: placed } of edits) {
    out += text.slice(at, start) + placed;
    at = end;
  }
  return out + text.slice(at);
}
