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
    const cluster = sorted.slice(first, next);
    kept.push(...(cluster.length === 1 ? cluster : best(cluster)));
    first = next;
  }
  return kept;
}

function best(cluster: Finding[]): Finding[] {
  const taken = new Set<number>();
  const kept: Finding[] = [];
  cluster.sort(
    (one, other) =>
      strength(other) - strength(one) || evidence(other) - evidence(one) || length(other) - length(one),
  );
  for (const finding of cluster) {
    // Both ends and everything between: findings are short, so this stays linear however many there are.
    let isFree = true;
    for (let at = finding.start; at < finding.end && isFree; at++) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = finding.start; at < finding.end; at++) taken.add(at);
    kept.push(finding);
  }
  return kept.sort((one, other) => one.start - other.start);
}
