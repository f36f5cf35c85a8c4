import type { Plan, Training } from '@/lib/model/account-status';

/** The documents behind the facts. `dated` is the document's own date; null when it carries none. */
export const sources = {
  G: { title: 'Claude data privacy guide', dated: '2026-06-09' },
  C: { title: 'Claude enterprise compliance', dated: '2026-06-13' },
  P: { title: 'Anthropic privacy profile', dated: '2026-05' },
  V: { title: 'Anthropic vendor security review', dated: null },
  L: { title: 'Data residency lesson', dated: null },
  /** The vendor's own pages on the consumer terms (privacy.anthropic.com, article 12109829). */
  A: { title: 'Anthropic privacy centre, consumer terms', dated: '2025-10-08' },
} as const;

export type SourceId = keyof typeof sources;

/** What one document says, in our words. */
export type Statement = { readonly source: SourceId; readonly says: string };

/** A value to work with, and what it rests on. Where the documents differ the value is the stricter reading. */
export type Fact<T> = {
  readonly value: T;
  readonly disagree: boolean;
  readonly statements: readonly [Statement, ...Statement[]];
};

const consumer: Fact<'by-switch'> = {
  value: 'by-switch',
  disagree: true,
  statements: [
    { source: 'G', says: 'Chats may be used unless the person opts out in the privacy settings.' },
    { source: 'P', says: 'Used only when the person opts in; the switch was shown already set to on.' },
    { source: 'V', says: 'May be used; employees must not use these plans for work.' },
  ],
};

const team: Fact<'never'> = {
  value: 'never',
  disagree: true,
  statements: [
    { source: 'C', says: 'Claude for Work is not used for training unless the customer opts in.' },
    { source: 'P', says: 'Commercial product: never used.' },
    { source: 'G', says: 'One answer lists Team with the plans whose chats may be used unless opted out.' },
    { source: 'V', says: 'To be confirmed in the contract.' },
  ],
};

const contract: Fact<'never'> = {
  value: 'never',
  disagree: false,
  statements: [
    { source: 'G', says: 'Never by default, by contract.' },
    { source: 'C', says: 'Never by default; only when the customer opts in expressly.' },
    { source: 'P', says: 'Never; the customer cannot waive it.' },
    { source: 'V', says: 'Never by default, as the data processing addendum says.' },
    { source: 'L', says: 'Never.' },
  ],
};

/** Whether a plan's chats are used for training: by the account's switch, or never. */
export const trainingFacts: Readonly<Record<Plan, Fact<'by-switch' | 'never'>>> = {
  free: consumer,
  pro: consumer,
  max: consumer,
  team,
  enterprise: contract,
  education: contract,
  government: contract,
  api: contract,
};

/** Where a switch exists and was never touched, the documents allow training: the stricter reading. */
export function trainingMayHappen(training: Training): boolean {
  return training === 'on' || training === 'not-chosen';
}
