import type { Edit } from '@/lib/model/edit';
import type { Finding } from '@/lib/model/finding';
import { canonical } from './canonical';

/** What stands in for a value: readable, and numbered so that a reader can tell two values apart. */
export type Placeholders = (finding: Finding, value: string) => string;

/**
 * Placeholders like `[SSN 1]`: the same value gets the same one for as long as this function is kept.
 * The values it must tell apart stay in its closure.
 *
 * @param labelOf detector id -> the word in the brackets
 */
export function createPlaceholders(labelOf: (detector: string) => string): Placeholders {
  const given = new Map<string, string>();
  const counters = new Map<string, number>();
  return (finding, value) => {
    const key = `${finding.detector} ${canonical(value)}`;
    const known = given.get(key);
    if (known) return known;
    const label = labelOf(finding.detector);
    const number = (counters.get(label) ?? 0) + 1;
    counters.set(label, number);
    const placeholder = `[${label} ${number}]`;
    given.set(key, placeholder);
    return placeholder;
  };
}

/** What has to change in a text so that no finding is left. Findings are sorted by `start` and do not overlap. */
export function redact(
  text: string,
  findings: readonly Finding[],
  placeholders: Placeholders,
): readonly Edit[] {
  return findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    text: placeholders(finding, text.slice(finding.start, finding.end)),
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
