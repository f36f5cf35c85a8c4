import type { ComparisonRow } from './comparison';

/** What the person can do about something that is not as required; one way each. */
export type GapWay = 'switch' | 'turn-off' | 'open-settings' | 'reload' | 'contact' | 'guide';

/** Rows that are not met or not known, with the way to close them. Those of one way out stand together where they are unknown. */
export type Gap = {
  readonly subjects: readonly [ComparisonRow['subject'], ...ComparisonRow['subject'][]];
  readonly isUnknown: boolean;
  readonly way: GapWay;
};
