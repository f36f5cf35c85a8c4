/** Where people meet the provider: plans of claude.ai, and the other ways to its models. */
export const surfaces = [
  'free',
  'pro',
  'max',
  'team',
  'enterprise',
  'education',
  'government',
  'api',
  'console',
  'workbench',
  'claude-code',
  'cowork',
  'bedrock',
  'vertex',
  'foundry',
  'claude-on-aws',
  'betas',
] as const;
export type Surface = (typeof surfaces)[number];

/** What a fact is about. */
export const subjects = [
  'training',
  'retention',
  'retention-deleted',
  'retention-flagged',
  'retention-feedback',
  'incognito',
  'human-review',
  'zero-data-retention',
  'hipaa',
  'models-that-retain',
  'soc-2',
  'iso',
  'fedramp',
  'processing-agreement',
  'residency',
  'sign-on',
  'encryption',
  'duties',
] as const;
export type Subject = (typeof subjects)[number];

/** What one source says of one subject on one surface, in a sentence of our own. */
export type Statement = {
  readonly says: string;
  /** Title of the document, or of the organisation's agreement. */
  readonly source: string;
  /** ISO date as precise as the source gives it (`2026-05`, `2026-06-09`); null when it carries none. */
  readonly dated: string | null;
  readonly isOrganizations: boolean;
  /** Whether it is the one that is worked with: the organisation's own, else the strictest. */
  readonly isWorking: boolean;
};

/** Everything known of one subject on one surface. */
export type SubjectFacts = {
  readonly subject: Subject;
  readonly surface: Surface;
  readonly statements: readonly Statement[];
  /** The sources differ. */
  readonly disagree: boolean;
  /** ISO date since which a review is due; null = not due. */
  readonly dueSince: string | null;
};
