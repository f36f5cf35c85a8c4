import type { Finding } from '@/lib/model/finding';
import { likelihoods } from '@/lib/model/likelihood';

const strength = (finding: Finding): number => likelihoods.indexOf(finding.likelihood);

/** How many of the two things that count most speak for it: a check digit, and a word that names it. */
const evidence = ({ reasons }: Finding): number =>
  Number(reasons.includes('check-digit')) +
  Number(reasons.some((reason) => reason === 'label' || reason === 'header' || reason === 'list'));

const length = (finding: Finding): number => finding.end - finding.start;

/**
 * Of findings that overlap keeps the more probable, then the one with more evidence, then the longer, then the one given
 * first. Sorted by start.
 */
export function withoutOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort((one, other) => one.start - other.start);
  const kept: Finding[] = [];
  for (let first = 0; first < sorted.length;) {
    // A cluster of findings that hang together by overlaps; nearly always a single one.
    let next = first + 1;
    let end = sorted[first]?.end ?? 0;
    for (; next < sorted.length && (sorted[next]?.start ?? 0) < end; next++)
      end = Math.max(end, sorted[next]?.end ?? 0);
    if (next === first + 1) kept.push(sorted[first] as Finding);
    else for (const finding of best(sorted.slice(first, next), end)) kept.push(finding);
    first = next;
  }
  return kept;
}

/** @param cluster sorted by start; all end at `end` or before, in code units */
function best(cluster: Finding[], end: number): Finding[] {
  const begin = cluster[0]?.start ?? end;
  const taken = new Uint8Array(end - begin);
  cluster.sort(
    (one, other) =>
      strength(other) - strength(one) || evidence(other) - evidence(one) || length(other) - length(one),
  );
  const kept = cluster.filter((finding) => {
    const [from, to] = [finding.start - begin, finding.end - begin];
    // Both ends and everything between: findings are short, so this stays linear however many there are.
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}
