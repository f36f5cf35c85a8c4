import type { OrganizationFact } from '@/lib/model/organization-fact';

/** File in `invalid/` about facts of the organisation's own -> what the administrator is told. */
export const toldOfOwnFacts: Record<string, readonly (readonly [key: string, sentence: string])[]> = {
  'facts-as-text': [
    [
      'facts',
      'facts must be a list of at most 100 facts with "subject", "surfaces", "says", "source", "dated", "retentionDays", "training", not "Kept for 90 days.". Until it is corrected, the strictest of the documents counts.',
    ],
  ],
  'facts-bad-date': [
    [
      'facts[0]',
      'facts[0].dated must be a date such as "2026-03-01", not "1 March 2026". Until it is corrected, the fact is due for review.',
    ],
  ],
  'facts-bad-subject': [
    [
      'facts[0]',
      'facts[0].subject must be "training", "retention", "retention-deleted", "retention-flagged", "retention-feedback", "incognito", "human-review", "zero-data-retention", "hipaa", "models-that-retain", "soc-2", "iso", "fedramp", "processing-agreement", "residency", "sign-on", "encryption" or "duties", not "storage". Until it is corrected, the strictest of the documents counts.',
    ],
  ],
  'facts-no-date': [
    ['facts[0]', 'facts[0].dated is missing. Until it is corrected, the fact is due for review.'],
  ],
  'facts-no-source': [
    ['facts[0]', 'facts[0].source is missing. Until it is corrected, the strictest of the documents counts.'],
  ],
  'facts-one-bad-surface': [
    [
      'facts[0]',
      'facts[0].surfaces[1] must be "free", "pro", "max", "team", "enterprise", "education", "government", "api", "console", "workbench", "claude-code", "cowork", "bedrock", "vertex", "foundry", "claude-on-aws" or "betas", not "teams".',
    ],
  ],
  'facts-review-too-soon': [
    [
      'factsReviewDays',
      'factsReviewDays must be a whole number from 30 to 3650, not 7. Until it is corrected, it counts as 30.',
    ],
  ],
  'facts-too-many-days': [
    [
      'facts[0]',
      'facts[0].retentionDays must be a whole number from 0 to 3650, not 4000. Until it is corrected, it counts as 3650.',
    ],
  ],
  'facts-training-elsewhere': [
    [
      'facts[0]',
      'facts[0].training belongs to facts about training, not about "duties". Until it is corrected, the strictest of the documents counts.',
    ],
  ],
  'facts-training-misspelt': [
    [
      'facts[0]',
      'facts[0].training must be "never", "off" or "on", not "nevr". Did you mean "never"? Until it is corrected, it counts as "on".',
    ],
  ],
  'vendor-review-as-flag': [
    [
      'vendorReview',
      'vendorReview must be an object with "agreement", "single-sign-on", "no-personal-accounts", "iso" or "yearly-review", each a date such as "2026-03-01", not true. Until it is corrected, it counts as not ticked.',
    ],
  ],
  'vendor-review-bad-date': [
    [
      'vendorReview.agreement',
      'vendorReview.agreement must be a date such as "2026-03-01", not "2026-02-30". Until it is corrected, it counts as not ticked.',
    ],
  ],
  'vendor-review-misspelt': [
    [
      'vendorReview.agreemnt',
      'vendorReview.agreemnt names no condition. Did you mean "agreement"? It has no effect.',
    ],
  ],
};

const retention: OrganizationFact = {
  subject: 'retention',
  surfaces: ['enterprise'],
  says: 'Conversations are kept for 90 days.',
  source: 'per our agreement of 2026-03-01',
  dated: '2026-03-01',
  retentionDays: 90,
  training: null,
};

const training: OrganizationFact = {
  ...retention,
  subject: 'training',
  surfaces: ['team', 'enterprise'],
  says: 'Nothing is used for training.',
  retentionDays: null,
  training: 'never',
};

const duty: OrganizationFact = {
  ...{ subject: 'duties', surfaces: ['pro'], says: 'Ask before you use it.' },
  ...{ source: 'rules of use, section 4', dated: '2026-01-15', retentionDays: null, training: null },
};

/** File in `invalid/` -> what is in force. */
export const ownFactsInForce: Record<string, object> = {
  'facts-bad-date': { facts: [{ ...retention, dated: null }] },
  'facts-no-date': { facts: [{ ...retention, dated: null }] },
  'facts-too-many-days': { facts: [{ ...retention, retentionDays: 3650 }] },
  'facts-training-misspelt': { facts: [{ ...training, training: 'on' }] },
  'facts-one-bad-surface': { facts: [{ ...training, surfaces: ['team'] }] },
  'facts-bad-subject': { facts: [] },
  'facts-no-source': { facts: [] },
  'facts-training-elsewhere': { facts: [] },
  'vendor-review-bad-date': { vendorReview: { iso: '2026-03-01' } },
  'vendor-review-misspelt': { vendorReview: {} },
};

/** What `valid/own-facts.json` comes to. */
export const ownFactsFilledIn = { facts: [retention, training, duty] };
