import type { Subject, Surface } from './fact';

export const ownTrainings = ['never', 'off', 'on'] as const;

/** What the organisation itself knows better than any document, for example from its contract. It goes before them. */
export type OrganizationFact = {
  readonly subject: Subject;
  readonly surfaces: readonly Surface[];
  readonly says: string;
  readonly source: string;
  /** ISO date; null when the written one was refused: then its review is due. */
  readonly dated: string | null;
  /** In a fact about retention: days from the conversation. Null = not said. */
  readonly retentionDays: number | null;
  /** In a fact about training. Null = not said. */
  readonly training: (typeof ownTrainings)[number] | null;
};
