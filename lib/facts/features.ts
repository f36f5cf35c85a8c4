export type Feature = {
  readonly subject: 'hipaa' | 'zero-data-retention';
  readonly feature: string;
  readonly isCovered: boolean;
  readonly says: string;
  readonly source: string;
  readonly dated: string | null;
};

const source = { source: 'Claude enterprise compliance', dated: '2026-06-13' } as const;

export const featureTables: readonly Feature[] = [
  {
    subject: 'hipaa',
    feature: 'Messages API',
    isCovered: true,
    says: 'Covered under a signed agreement.',
    ...source,
  },
  { subject: 'hipaa', feature: 'Workbench', isCovered: false, says: 'Left out of the agreement.', ...source },
  {
    subject: 'zero-data-retention',
    feature: 'Messages API',
    isCovered: true,
    says: 'Nothing is kept.',
    ...source,
  },
  {
    subject: 'zero-data-retention',
    feature: 'Files API',
    isCovered: false,
    says: 'Files stay until they are deleted.',
    ...source,
  },
];
