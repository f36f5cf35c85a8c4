import type { Finding } from '@/lib/model/finding';
import { likelihoods } from '@/lib/model/likelihood';

/** How many of the two things that count most speak for it: a check digit, and a word that names it. */
const evidence = ({ reasons }: Finding): number =>
  Number(reasons.includes('check-digit')) +
  Number(reasons.some((reason) => reason === 'label' || reason === 'header' || reason === 'list'));

/** Longer than any text; code units. */
const longest = 2 ** 32;

const byStart = (one: Finding, other: Finding): number => one.start - other.start;

/**
 * Findings of one text, which come nearly in the order of their starts. Of those that overlap it keeps the more probable,
 * then the one with more evidence, then the longer, then the one given first.
 */
export class FoundInText {
  /** By start, then as they came. */
  private readonly sorted: Finding[] = [];
  /** Those that came late. */
  private late: Finding[] = [];

  add(finding: Finding): void {
    const { sorted } = this;
    const isInOrder = sorted.length === 0 || (sorted[sorted.length - 1] as Finding).start <= finding.start;
    (isInOrder ? sorted : this.late).push(finding);
  }

  /** Puts those that came late in their places: as much work as they are, and what stands behind the first of them. */
  sort(): void {
    const { sorted, late } = this;
    const first = late.sort(byStart)[0];
    if (first === undefined) return;
    this.late = [];
    let from = sorted.length;
    while (from > 0 && (sorted[from - 1] as Finding).start > first.start) from--;
    const later = sorted.splice(from);
    let next = 0;
    for (const finding of late) {
      for (; next < later.length && (later[next] as Finding).start <= finding.start; next++)
        sorted.push(later[next] as Finding);
      sorted.push(finding);
    }
    for (; next < later.length; next++) sorted.push(later[next] as Finding);
  }

  /** All that are kept, sorted by start; to be called once. */
  withoutOverlaps(): readonly Finding[] {
    this.sort();
    const { sorted } = this;
    let kept = 0;
    for (let first = 0; first < sorted.length;) {
      // A cluster of findings that hang together by overlaps; nearly always a single one.
      let next = first + 1;
      let end = (sorted[first] as Finding).end;
      for (; next < sorted.length && (sorted[next] as Finding).start < end; next++)
        end = Math.max(end, (sorted[next] as Finding).end);
      if (next === first + 1) sorted[kept++] = sorted[first] as Finding;
      else if (next === first + 2)
        sorted[kept++] = better(sorted[first] as Finding, sorted[first + 1] as Finding);
      else for (const finding of best(sorted.slice(first, next), end)) sorted[kept++] = finding;
      first = next;
    }
    sorted.length = kept;
    return sorted;
  }
}

type Weighed = { readonly finding: Finding; readonly weight: number };

/** Of those that are kept rather than others it is greater. */
const weightOf = (finding: Finding): number =>
  (4 * likelihoods.indexOf(finding.likelihood) + evidence(finding)) * longest + finding.end - finding.start;

/** Most of all: two that look at the same value. */
const better = (first: Finding, second: Finding): Finding =>
  weightOf(second) > weightOf(first) ? second : first;

const byWeight = (one: Weighed, other: Weighed): number => other.weight - one.weight;

/** @param cluster sorted by start; all end at `end` or before, in code units */
function best(cluster: readonly Finding[], end: number): Finding[] {
  const weighed = cluster.map((finding): Weighed => ({ finding, weight: weightOf(finding) }));
  const begin = cluster[0]?.start ?? end;
  const taken = new Uint8Array(end - begin);
  const kept: Finding[] = [];
  for (const { finding } of weighed.sort(byWeight)) {
    const to = finding.end - begin;
    let at = finding.start - begin;
    // Both ends and everything between: findings are short, so this stays linear however many there are.
    while (at < to && taken[at] === 0) at++;
    if (at < to) continue;
    taken.fill(1, finding.start - begin, to);
    kept.push(finding);
  }
  return kept.sort(byStart);
}
