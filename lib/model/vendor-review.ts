/** What a vendor review asks the organisation to have done before the provider is used, and to do again each year. */
export const conditions = [
  'agreement',
  'single-sign-on',
  'no-personal-accounts',
  'iso',
  'yearly-review',
] as const;
export type Condition = (typeof conditions)[number];
