/**
 * The documents behind the facts. `dated` is the document's own date, as precise as it gives it, null when it carries
 * none; `entered` is the ISO date on which its facts were put in, from which an undated one ages.
 */
export const sources = {
  G: { title: 'Claude data privacy guide', dated: '2026-06-09', entered: '2026-11-21' },
  C: { title: 'Claude enterprise compliance', dated: '2026-06-13', entered: '2026-11-21' },
  P: { title: 'Anthropic privacy profile', dated: '2026-05', entered: '2026-11-21' },
  V: { title: 'Anthropic vendor security review', dated: null, entered: '2026-11-21' },
  L: { title: 'Data residency lesson', dated: null, entered: '2026-11-21' },
  /** The vendor's own pages on the consumer terms (privacy.anthropic.com, article 12109829). */
  A: { title: 'Anthropic privacy centre, consumer terms', dated: '2025-10-08', entered: '2026-11-21' },
} as const;

export type SourceId = keyof typeof sources;
