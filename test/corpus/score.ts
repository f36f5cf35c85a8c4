import type { Case, Span } from './case';

/** What a scanner says about a text: a detector's id and a range as in a span. */
export type Said = Span & { readonly category: string };

export type Scored = {
  readonly case: Case;
  readonly hits: readonly Span[];
  readonly misses: readonly Span[];
  /** Findings that answer to no span. */
  readonly wrong: readonly Said[];
};

type Range = { readonly start: number; readonly end: number };

const overlap = (one: Range, other: Range): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** At least half of what the two cover together. */
const isSameRange = (one: Range, other: Range): boolean => {
  const common = overlap(one, other);
  return common > 0 && 2 * common >= one.end - one.start + (other.end - other.start) - common;
};

const holds = (one: Range, other: Range): boolean => one.start <= other.start && other.end <= one.end;

export const credentialIds: readonly string[] = [
  ...['private-key', 'api-key', 'json-web-token', 'connection-string', 'authorization-header', 'password'],
  'generic-secret',
];

const isCredential = ({ detector }: Span): boolean => credentialIds.includes(detector);

/**
 * A finding answers to a span when its detector is the same and the ranges overlap by half of their union. Among
 * credentials any detector will do, and either range may lie inside the other: whether the whole address or only the
 * password in it is covered, whether `Bearer` belongs to it, is taste.
 */
function answers(said: Said, span: Span): boolean {
  if (isCredential(span) && said.category === 'credentials')
    return isSameRange(said, span) || holds(said, span) || holds(span, said);
  return said.detector === span.detector && isSameRange(said, span);
}

/** Everything that was said about one text, held against what is in it. A second answer to a credential is no error. */
export function score(item: Case, findings: readonly Said[]): Scored {
  const used = new Set<Said>();
  const hits: Span[] = [];
  const misses: Span[] = [];
  for (const span of item.spans) {
    const answer = findings.find((said) => !used.has(said) && answers(said, span));
    if (answer === undefined) misses.push(span);
    else {
      used.add(answer);
      hits.push(span);
    }
  }
  const credentialSpans = item.spans.filter(isCredential);
  const isSecond = (said: Said): boolean =>
    said.category === 'credentials' && credentialSpans.some((span) => answers(said, span));
  const wrong = findings.filter((said) => !used.has(said) && !isSecond(said));
  return { case: item, hits, misses, wrong };
}

export type Tally = {
  readonly name: string;
  readonly n: number;
  readonly found: number;
  readonly wrong: number;
};

/** Share of the findings that are right; 1 when there are none. */
export const precisionOf = ({ found, wrong }: Tally): number =>
  found + wrong === 0 ? 1 : found / (found + wrong);

/** Share of the spans that are found; 1 when there are none. */
export const recallOf = ({ n, found }: Tally): number => (n === 0 ? 1 : found / n);

/** Counts by a name that a span and a finding have; those without a name are left out. */
export function tally(
  scored: readonly Scored[],
  nameOf: (span: Span, item: Case) => string | undefined,
): Tally[] {
  const rows = new Map<string, { n: number; found: number; wrong: number }>();
  const rowOf = (span: Span, item: Case): { n: number; found: number; wrong: number } => {
    const name = nameOf(span, item);
    const row = (name === undefined ? undefined : rows.get(name)) ?? { n: 0, found: 0, wrong: 0 };
    if (name !== undefined) rows.set(name, row);
    return row;
  };
  for (const { case: item, hits, misses, wrong } of scored) {
    if (item.dubious) continue;
    for (const span of hits) {
      const row = rowOf(span, item);
      row.n++;
      row.found++;
    }
    for (const span of misses) rowOf(span, item).n++;
    for (const said of wrong) rowOf(said, item).wrong++;
  }
  return [...rows].map(([name, row]) => ({ name, ...row }));
}
