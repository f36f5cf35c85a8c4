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
      else for (const finding of best(sorted.slice(first, next), end)) sorted[kept++] = finding;
      first = next;
    }
    sorted.length = kept;
    return sorted;
  }
}

type Weighed = { readonly finding: Finding; readonly weight: number };

/** Those that are kept rather than others weigh more. */
const weigh = (finding: Finding): Weighed => {
  const weight = 4 * likelihoods.indexOf(finding.likelihood) + evidence(finding);
  return { finding, weight: weight * longest + finding.end - finding.start };
};

const byWeight = (one: Weighed, other: Weighed): number => other.weight - one.weight;

/** @param cluster sorted by start; all end at `end` or before, in code units */
function best(cluster: readonly Finding[], end: number): Finding[] {
  const weighed = cluster.map(weigh);
  const [first, second] = weighed;
  // Most of all: two that look at the same value.
  if (first !== undefined && second !== undefined && weighed.length === 2)
    return [(second.weight > first.weight ? second : first).finding];
  const begin = first?.finding.start ?? end;
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
